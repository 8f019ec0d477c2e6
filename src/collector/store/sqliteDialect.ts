import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, sql } from 'kysely';
import type { DialectAdapter, Kysely, SqliteDatabase, SqliteStatement } from 'kysely';

/** Prepared statements that are kept: the store has some ten, and one per size of a batch. */
const MOST_STATEMENTS = 100;

/** Kysely's dialect of SQLite with the SQLite that is built into Node. */
export class NodeSqliteDialect extends SqliteDialect {
  constructor(database: DatabaseSync) {
    super({ database: toKyselyDatabase(database) });
  }

  override createAdapter(): DialectAdapter {
    return new LockingAdapter();
  }
}

/** Kysely's own takes no lock for migrations, and two processes may open a new file at once. */
class LockingAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** A statement that writes makes the transaction wait for the others'. */
  override async acquireMigrationLock(db: Kysely<unknown>): Promise<void> {
    await sql`pragma user_version = 1`.execute(db);
  }
}

function toKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close() {
      database.close();
    },
    prepare(text) {
      let statement = statements.get(text);
      if (statement === undefined) {
        if (statements.size === MOST_STATEMENTS) statements.clear();
        statement = toKyselyStatement(database.prepare(text));
        statements.set(text, statement);
      }
      return statement;
    },
  };
}

function toKyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(toInput)),
    run: (parameters) => statement.run(...parameters.map(toInput)),
    iterate: (parameters) => statement.iterate(...parameters.map(toInput)),
  };
}

/** @throws TypeError when the value is none that the store writes. */
function toInput(value: unknown): SQLInputValue {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
  throw new TypeError(`SQLite takes no ${typeof value}`);
}
