import type { Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import { readCells, writeCells } from './cellsText.ts';
import type { Kept, StoredAnswers } from './store.ts';
import type { Tables } from './tables.ts';

/** An answer set on its way to the disk, with the hash of the code that pays for it. */
export interface Keeping {
  readonly answers: StoredAnswers;
  readonly code?: string;
}

/**
 * Keeps many answer sets in one transaction. If one of them spoils it, each is kept in a transaction of its own, so
 * that a bad one fails alone; if the database itself is out of reach, all fail at once.
 */
export async function keepBatch(
  { db, isFaultOfOne }: Engine,
  batch: readonly Keeping[],
): Promise<readonly PromiseSettledResult<Kept>[]> {
  const keep = (part: readonly Keeping[]) => db.transaction().execute((trx) => keepAll(trx, part));
  try {
    const kept = await keep(batch);
    return batch.map((one) => ({ status: 'fulfilled', value: resultOf(one, kept) }));
  } catch (reason) {
    if (!isFaultOfOne(reason)) return batch.map(() => ({ status: 'rejected', reason }));
  }
  const settled: PromiseSettledResult<Kept>[] = [];
  for (const one of batch) {
    settled.push(...(await Promise.allSettled([keep([one]).then((kept) => resultOf(one, kept))])));
  }
  return settled;
}

type Results = Map<Keeping, Kept>;

function resultOf(one: Keeping, results: Results): Kept {
  const kept = results.get(one);
  if (kept === undefined) throw new RangeError('keepBatch: an answer set has no result');
  return kept;
}

/** Rows first, then the codes that pay for them; a row whose code is not there is taken back. */
async function keepAll(trx: Transaction<Tables>, batch: readonly Keeping[]): Promise<Results> {
  const firsts = Map.groupBy(batch, ({ answers }) => answers.key)
    .values()
    .flatMap((same) => same.slice(0, 1))
    .toArray();
  const inserted = await insertAnswers(trx, firsts);
  const paying = firsts.filter(({ answers }) => inserted.has(answers.key));
  const unpaid = await spendCodes(trx, paying);
  if (unpaid.size > 0)
    await trx
      .deleteFrom('answers')
      .where('key', 'in', [...unpaid])
      .execute();
  const known = firsts.filter(({ answers }) => !inserted.has(answers.key));
  const same = await findSame(trx, known);
  const results: Results = new Map();
  for (const one of firsts) {
    const { key } = one.answers;
    if (inserted.has(key)) results.set(one, unpaid.has(key) ? 'code-spent' : 'new');
    else results.set(one, same.has(key) ? 'repeated' : 'taken');
  }
  const again = batch.filter((one) => !results.has(one));
  if (again.length > 0) {
    for (const [one, kept] of await keepAll(trx, again)) results.set(one, kept);
  }
  return results;
}

/** The keys that were not there yet. */
async function insertAnswers(
  trx: Transaction<Tables>,
  batch: readonly Keeping[],
): Promise<Set<string>> {
  const rows = batch.map(({ answers: { key, survey, term, day, cells } }) => {
    return { key, survey, term, day, cells: writeCells(cells), exported: 0 };
  });
  const inserted = await trx
    .insertInto('answers')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .execute();
  return new Set(inserted.map(({ key }) => key));
}

/**
 * Those of the keys that are stored for the same survey with the same answers. The day may differ: it is the clock's.
 */
async function findSame(
  trx: Transaction<Tables>,
  batch: readonly Keeping[],
): Promise<ReadonlySet<string>> {
  if (batch.length === 0) return new Set();
  const keys = batch.map(({ answers }) => answers.key);
  const rows = await trx
    .selectFrom('answers')
    .select(['key', 'survey', 'cells'])
    .where('key', 'in', keys)
    .execute();
  const stored = new Map(rows.map((row) => [row.key, row]));
  const same = batch.filter(({ answers: { key, survey, cells } }) => {
    const row = stored.get(key);
    return row?.survey === survey && isSame(readCells(row.cells), cells);
  });
  return new Set(same.map(({ answers }) => answers.key));
}

/** Questions may stand in another order since the survey was changed. */
function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && one.entries().every(([name, cell]) => other.get(name) === cell);
}

/** Deletes the codes; the keys of the answer sets whose code was used before or never handed out. */
async function spendCodes(
  trx: Transaction<Tables>,
  batch: readonly Keeping[],
): Promise<Set<string>> {
  const codes = batch.flatMap(({ code }) => (code === undefined ? [] : [code]));
  if (codes.length === 0) return new Set();
  const deleted = await trx
    .deleteFrom('codes')
    .where('hash', 'in', codes)
    .returning('hash')
    .execute();
  const spent = new Set(deleted.map(({ hash }) => hash));
  // `delete`: of two that come with one code, the first has it.
  const unpaid = batch.filter(({ code }) => code !== undefined && !spent.delete(code));
  return new Set(unpaid.map(({ answers }) => answers.key));
}
