import { compareText } from '../../kit/text.ts';
import { readCells } from './cellsText.ts';
import type { Engine } from './engine.ts';
import { createGroupCommit } from './groupCommit.ts';
import { keepBatch } from './keepBatch.ts';
import type { Keeping } from './keepBatch.ts';
import { readSecret } from './readSecret.ts';
import type { CodeBatch, CodeUse, Holding, Kept, Purged, Store, StoredAnswers } from './store.ts';

/** Answer sets in one transaction: 6 parameters each, and SQLite takes 32,766. */
const MOST_IN_BATCH = 500;
/** Rows read or marked at once. */
const PAGE = 500;

/** The store on top of an SQL database whose tables are there. */
export class SqlStore implements Store {
  readonly #engine: Engine;
  readonly #keep: (keeping: Keeping) => Promise<Kept>;
  /** Something was written since the tables were rewritten last, or nobody knows. */
  #isOrdered = false;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#keep = createGroupCommit((batch) => this.#keepBatch(batch), MOST_IN_BATCH);
  }

  /** Whoever is told that an answer by code has arrived can be sure that nothing on the disk joins the two any more. */
  async #keepBatch(batch: readonly Keeping[]): Promise<readonly PromiseSettledResult<Kept>[]> {
    const settled = await keepBatch(this.#engine, batch);
    // One that fails is made up for by the next, or by the mixing, which tells of its failures.
    if (batch.some(({ code }) => code !== undefined)) {
      await this.#engine.emptyLog().catch(() => false);
    }
    return settled;
  }

  async keep(answers: StoredAnswers, code?: string): Promise<Kept> {
    const kept = await this.#keep(code === undefined ? { answers } : { answers, code });
    if (kept === 'new') this.#isOrdered = false;
    return kept;
  }

  /** Page by page, so that no reader holds the tables while a file is being written. */
  async *read(survey: string, term: string, part?: 'not-exported'): AsyncGenerator<StoredAnswers> {
    const { db } = this.#engine;
    let last = '';
    for (;;) {
      const rows = await db
        .selectFrom('answers')
        .select(['key', 'day', 'cells'])
        .where('survey', '=', survey)
        .where('term', '=', term)
        .where('key', '>', last)
        .$if(part === 'not-exported', (query) => query.where('exported', '=', 0))
        .orderBy('key')
        .limit(PAGE)
        .execute();
      for (const { key, day, cells } of rows) {
        yield { key, survey, term, day, cells: readCells(cells) };
        last = key;
      }
      if (rows.length < PAGE) return;
    }
  }

  async holdings(): Promise<readonly Holding[]> {
    const { db } = this.#engine;
    const rows = await db
      .selectFrom('answers')
      .select(({ fn }) => [
        'survey',
        'term',
        fn.countAll().as('answers'),
        fn.sum('exported').as('exported'),
      ])
      .groupBy(['survey', 'term'])
      .orderBy('term')
      .orderBy('survey')
      .execute();
    return rows.map(({ survey, term, answers, exported }) => {
      return {
        survey,
        term,
        answers: Number(answers),
        notExported: Number(answers) - Number(exported),
      };
    });
  }

  async markExported(survey: string, term: string, keys: readonly string[]): Promise<void> {
    for (let from = 0; from < keys.length; from += PAGE) {
      this.#isOrdered = false;
      await this.#engine.db
        .updateTable('answers')
        .set({ exported: 1 })
        .where('survey', '=', survey)
        .where('term', '=', term)
        .where('key', 'in', keys.slice(from, from + PAGE))
        .execute();
    }
  }

  async purge(term: string): Promise<Purged> {
    this.#isOrdered = false;
    return this.#engine.db.transaction().execute(async (trx) => {
      const answers = await trx
        .deleteFrom('answers')
        .where('term', '=', term)
        .where('exported', '=', 1)
        .executeTakeFirstOrThrow();
      const codes = await trx
        .deleteFrom('codes')
        .where('term', '=', term)
        .executeTakeFirstOrThrow();
      await trx.deleteFrom('code_batches').where('term', '=', term).execute();
      return { answers: Number(answers.numDeletedRows), codes: Number(codes.numDeletedRows) };
    });
  }

  async addCodes(batch: CodeBatch, hashes: readonly string[]): Promise<void> {
    if (hashes.length === 0) return;
    this.#isOrdered = false;
    await this.#engine.db.transaction().execute(async (trx) => {
      const rows = hashes.toSorted().map((hash) => ({ hash, ...batch }));
      for (let from = 0; from < rows.length; from += PAGE) {
        await trx
          .insertInto('codes')
          .values(rows.slice(from, from + PAGE))
          .execute();
      }
      await trx
        .insertInto('code_batches')
        .values({ ...batch, issued: hashes.length })
        .onConflict((conflict) =>
          conflict.columns(['survey', 'term', 'group']).doUpdateSet((eb) => ({
            issued: eb(eb.ref('code_batches.issued'), '+', hashes.length),
          })),
        )
        .execute();
    });
  }

  async codeUse(survey: string, term: string): Promise<readonly CodeUse[]> {
    const rows = await this.#engine.db
      .selectFrom('code_batches as batch')
      .leftJoin('codes', (join) =>
        join
          .onRef('codes.survey', '=', 'batch.survey')
          .onRef('codes.term', '=', 'batch.term')
          .onRef('codes.group', '=', 'batch.group'),
      )
      .where('batch.survey', '=', survey)
      .where('batch.term', '=', term)
      .select(({ fn }) => ['batch.group', 'batch.issued', fn.count('codes.hash').as('left')])
      .groupBy(['batch.group', 'batch.issued'])
      .execute();
    return rows
      .map(({ group, issued, left }) => {
        return { survey, term, group, issued, spent: issued - Number(left) };
      })
      .sort((a, b) => compareText(a.group, b.group));
  }

  receiptKey(): Promise<Uint8Array> {
    return readSecret(this.#engine.db, 'receipt-key');
  }

  codeSalt(): Promise<Uint8Array> {
    return readSecret(this.#engine.db, 'code-salt');
  }

  async mix(): Promise<void> {
    if (this.#isOrdered) return;
    // What comes while the tables are being rewritten must be mixed the next time.
    this.#isOrdered = true;
    const isDone = await this.#engine.rewrite().catch((error: unknown) => {
      this.#isOrdered = false;
      throw error;
    });
    if (!isDone) this.#isOrdered = false;
  }

  async close(): Promise<void> {
    await this.#engine.db.destroy();
  }
}
