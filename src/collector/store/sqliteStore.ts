import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { migrate } from './migrations.ts';
import { NodeSqliteDialect } from './sqliteDialect.ts';
import { SqlStore } from './sqlStore.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Milliseconds to wait for another process that writes into the file: `export` and `purge` beside the collector. */
const PATIENCE = 5000;
/** Milliseconds between two tries to make the tables, and how many more there are: as long as `PATIENCE` together. */
const [TURN, MOST_TURNS] = [100, 50];
/** SQLite's result codes: https://www.sqlite.org/rescode.html. */
const BUSY = 5;
const [TOO_BIG, CONSTRAINT, MISMATCH] = [18, 19, 20];

/** Opens the store in a file, which is made where there is none. */
export async function openSqliteStore(file: string): Promise<Store> {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: PATIENCE });
  // WAL with FULL: what is committed survives a power cut. What is deleted is overwritten with zeros, and nothing is
  // written beside the file.
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma secure_delete = on;
    pragma temp_store = memory;
  `);
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  await migrateInTurn(db).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  return new SqlStore({
    db,
    isFaultOfOne: (error) => [TOO_BIG, CONSTRAINT, MISMATCH].includes(resultCode(error)),
    rewrite: () => rewrite(db),
    emptyLog: () => withoutWaiting(db, cutLog),
  });
}

/**
 * Where several processes open a new file at once, one that read before another wrote is told «busy» without any
 * waiting (SQLITE_BUSY_SNAPSHOT): it has to begin again.
 */
async function migrateInTurn(db: Kysely<Tables>, left = MOST_TURNS): Promise<void> {
  try {
    await migrate(db, 'key');
  } catch (error) {
    const isBusy = error instanceof Error && resultCode(error.cause) === BUSY;
    if (!isBusy || left === 0) throw error;
    await setTimeout(TURN);
    await migrateInTurn(db, left - 1);
  }
}

/**
 * Cells of a page lie in the order in which they came, and the log beside the file has every transaction by itself:
 * the file is written anew in the order of keys and the log cut to nothing.
 */
function rewrite(db: Kysely<Tables>): Promise<boolean> {
  return withoutWaiting(db, async (connection) => {
    await sql`vacuum`.execute(connection);
    return cutLog(connection);
  });
}

/** `false`: another process reads or writes just now. */
async function cutLog(connection: Kysely<Tables>): Promise<boolean> {
  const cut = sql<{ busy: number }>`pragma wal_checkpoint(truncate)`;
  const { rows } = await cut.execute(connection);
  return rows[0]?.busy === 0;
}

/** Waiting would stop the collector: another process keeps the file busy only for a moment. */
function withoutWaiting(
  db: Kysely<Tables>,
  work: (connection: Kysely<Tables>) => Promise<boolean>,
): Promise<boolean> {
  return db.connection().execute(async (connection) => {
    await sql`pragma busy_timeout = 0`.execute(connection);
    try {
      return await work(connection);
    } catch (error) {
      if (resultCode(error) === BUSY) return false;
      throw error;
    } finally {
      await sql`pragma busy_timeout = ${sql.lit(PATIENCE)}`.execute(connection);
    }
  });
}

/** Node puts SQLite's extended code on its errors; the low byte is the plain one. */
function resultCode(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : -1;
}
