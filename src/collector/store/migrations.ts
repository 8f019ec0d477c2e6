import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { hashCodesAgain } from './hashCodesAgain.ts';
import type { Tables } from './tables.ts';

/** `key`: rows lie in the order of their primary key and have no number that tells when each one came (SQLite). */
export type RowOrder = 'key' | 'arrival';

/** By name, in alphabetical order. One that some school has run is never changed: the next one is added. */
function migrations(order: RowOrder): Record<string, Migration> {
  return {
    '001-answers-and-codes': { up: (db: Kysely<unknown>) => makeTables(db, order) },
    '002-slow-hashes-of-codes': { up: hashCodesAgain },
  };
}

async function makeTables(db: Kysely<unknown>, order: RowOrder): Promise<void> {
  const table = (name: string) => {
    const plain = db.schema.createTable(name);
    return order === 'key' ? plain.modifyEnd(sql`without rowid`) : plain;
  };
  await table('answers')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('cells', 'text', (column) => column.notNull())
    .addColumn('exported', 'integer', (column) => column.notNull().defaultTo(0))
    .addCheckConstraint('answers_key', sql`length(key) = 32`)
    .addCheckConstraint('answers_day', sql`length(day) = 10`)
    .execute();
  await table('codes')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('group', 'text', (column) => column.notNull())
    .execute();
  await table('code_batches')
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('group', 'text', (column) => column.notNull())
    .addColumn('issued', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('code_batches_key', ['survey', 'term', 'group'])
    .execute();
  await table('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

/** Brings the tables of a database to what this version of the program needs; several processes may do so at once. */
export async function migrate(db: Kysely<Tables>, order: RowOrder): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations(order)) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('the tables of the store', { cause: error });
}
