import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { migrate } from './migrations.ts';
import { SqlStore } from './sqlStore.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Milliseconds after which a server that does not answer counts as out of reach. */
const PATIENCE = 10_000;
const MOST_CONNECTIONS = 4;
/** Classes of SQLSTATE: data exception, integrity constraint, transaction rollback (a clash with another collector). */
const FAULTS_OF_ONE = ['22', '23', '40'];
const LOCK_NOT_AVAILABLE = '55P03';

/** Opens the store in a PostgreSQL database by its `DATABASE_URL`; several collectors may share it. */
export async function openPostgresStore(
  url: string,
  lost: (error: unknown) => void,
): Promise<Store> {
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  // The pool replaces a broken connection, and whoever used it is told; without listeners it would end the program.
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const dialect = new PostgresDialect({
    pool,
    // «Stored» is said to a respondent: a server that confirms before the disk does is told not to.
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('set synchronous_commit = on'));
    },
  });
  const db = new Kysely<Tables>({ dialect });
  await migrate(db, 'arrival').catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  return new SqlStore({
    db,
    isFaultOfOne: (error) => FAULTS_OF_ONE.includes(sqlState(error).slice(0, 2)),
    rewrite: () => rewrite(db),
    // Its log is the server's own: nobody but its administrator decides how long it is kept.
    emptyLog: () => Promise.resolve(true),
  });
}

/**
 * Every row carries the number of the transaction that wrote it, dead rows the number of the one that deleted them,
 * and both lie in order of time. New files of the tables, filled in the order of keys by one transaction, carry none.
 */
async function rewrite(db: Kysely<Tables>): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`set local lock_timeout = '2s'`.execute(trx);
      await sql`lock table answers, codes in access exclusive mode`.execute(trx);
      await sql`create temp table answers_copy on commit drop as table answers`.execute(trx);
      await sql`create temp table codes_copy on commit drop as table codes`.execute(trx);
      await sql`truncate answers, codes`.execute(trx);
      await sql`insert into answers select * from answers_copy order by key`.execute(trx);
      await sql`insert into codes select * from codes_copy order by hash`.execute(trx);
    });
    return true;
  } catch (error) {
    if (sqlState(error) === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

function sqlState(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
