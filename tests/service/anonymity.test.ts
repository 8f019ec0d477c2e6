import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerKey } from '../../src/collector/answerKey.ts';
import { fastHash } from '../../src/collector/codes/codeHash.ts';
import { makeCodes } from '../../src/collector/codes/makeCodes.ts';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { StorePlace } from '../../src/collector/store/openStore.ts';
import type { Store } from '../../src/collector/store/store.ts';
import { adapters, answersOf, keyOf } from './storeAdapters.ts';
import type { Adapter } from './storeAdapters.ts';

/** Somebody has all that the school's disk holds, the printed sheets, and knows who came when. */
interface Person {
  readonly id: string;
  readonly key: string;
  readonly code: string;
  readonly hash: string;
}

const TERM = '2025-2026-2';
const ISSUED = 400;
const ANSWERED = 200;
/** The collector mixes after so many answers, and when nobody is answering. */
const MIXED_EVERY = 50;

/** In the order in which they answer, which is neither that of the codes on the sheet nor that of any key. */
const people: readonly Person[] = (() => {
  let state = 1;
  const codes = makeCodes(ISSUED, (size) =>
    Uint8Array.from({ length: size }, () => (state = (state * 48_271) % 0x7fffffff) >> 8),
  );
  const sheet = codes.map((code, at) => {
    const id = `${keyOf(at).slice(0, 8)}-0000-4000-8000-${keyOf(at).slice(8, 20)}`;
    // A slow hash would say no more: the store does not look into it.
    return { id, key: answerKey(id), code, hash: fastHash('parents', TERM, code) };
  });
  const order = (one: Person): string => fastHash('order', '', one.id);
  return sheet.toSorted((a, b) => compare(order(a), order(b)));
})();
const answered = people.slice(0, ANSWERED);

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Spearman's correlation of two orders of the same things without ties: 1 − 6Σd² / n(n² − 1). */
function correlation(one: readonly string[], other: readonly string[]): number {
  const place = new Map(other.map((item, at) => [item, at]));
  const squares = one.map((item, at) => (at - (place.get(item) ?? NaN)) ** 2);
  const n = one.length;
  return 1 - (6 * squares.reduce((sum, square) => sum + square, 0)) / (n * (n * n - 1));
}

/**
 * No order of the answers tells anything about an order of the people. By chance the correlation of 200 pairs has a
 * standard deviation of 1/√199 = 0.071, and one pair in all is matched by its place.
 */
function expectChance(order: readonly string[]): void {
  expect(order.toSorted()).toEqual(answered.map(({ key }) => key).sort());
  const ordersOfPeople: readonly (readonly Person[])[] = [
    answered, // who came when
    answered.toSorted((a, b) => compare(a.hash, b.hash)), // gaps among the hashes that are left
    answered.toSorted((a, b) => compare(a.code, b.code)), // gaps on the sheets
  ];
  for (const persons of ordersOfPeople.map((one) => one.map(({ key }) => key))) {
    expect(Math.abs(correlation(order, persons))).toBeLessThan(0.25);
    expect(order.filter((key, at) => persons[at] === key).length).toBeLessThan(7);
    expect(order.filter((key, at) => persons.at(-1 - at) === key).length).toBeLessThan(7);
  }
}

async function collect(store: Store, mixes: boolean, coded = true): Promise<void> {
  const hashes = people.map(({ hash }) => hash);
  await store.addCodes({ survey: 'parents', term: TERM, group: '5А' }, hashes);
  for (const [at, { key, hash }] of answered.entries()) {
    const code = coded ? hash : undefined;
    expect(await store.keep(answersOf(at % 7, { key }), code)).toBe('new');
    if (mixes && at % MIXED_EVERY === 0) await store.mix();
  }
  if (mixes) await store.mix();
}

/** Every file of the store, as bytes; keys and hashes are written in ASCII. */
async function readFiles({ root }: StorePlace): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(root, 'store');
  const names = await readdir(folder);
  const files = names.map(async (name) => {
    const bytes = await readFile(path.join(folder, name));
    return [name, bytes.toString('latin1')] as const;
  });
  return new Map(await Promise.all(files));
}

function orderIn(text: string): readonly string[] {
  return answered
    .map(({ key }) => ({ key, at: text.indexOf(key) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => key);
}

describe('a database file of SQLite after 200 answers by code', () => {
  const [sqlite] = adapters;
  let adapter: Adapter;
  beforeAll(async () => {
    adapter = await sqlite.start();
  });
  afterAll(async () => {
    await adapter.stop();
  });

  async function filesAfter(mixes: boolean, isClosed: boolean, coded = true) {
    const place = await adapter.makePlace();
    const store = await openStore(place);
    await collect(store, mixes, coded);
    if (isClosed) await store.close();
    const files = await readFiles(place);
    if (!isClosed) await store.close();
    return files;
  }

  it.each([
    { title: 'while the collector runs', isClosed: false },
    { title: 'once it has stopped', isClosed: true },
  ])(
    'has no trace of a used code and no order that leads from codes to answers, $title',
    async ({ isClosed }) => {
      const files = await filesAfter(true, isClosed);
      const all = [...files.values()].join('');
      for (const { key, hash, code, id } of answered) {
        expect(all.includes(key)).toBe(true);
        for (const trace of [hash, code, id]) expect(all.includes(trace)).toBe(false);
      }
      for (const { hash } of people.slice(ANSWERED)) expect(all.includes(hash)).toBe(true);
      for (const text of files.values()) if (orderIn(text).length > 0) expectChance(orderIn(text));
    },
  );

  it('has no column for a time, a sender or a code, and no row numbers that count', async () => {
    const place = await adapter.makePlace();
    await (await openStore(place)).close();
    const file = new DatabaseSync(path.join(place.root, 'store', 'answers.sqlite'));
    const columns = file
      .prepare(
        `select t.name as "table", group_concat(c.name, ' ') as columns, t.wr as without_rowid
         from pragma_table_list t, pragma_table_info(t.name) c
         where t.name not like 'sqlite_%' and t.name not like 'kysely_%' group by t.name order by t.name`,
      )
      .all();
    file.close();
    expect(columns.map((row) => Object.values(row))).toEqual([
      ['answers', 'key survey term day cells exported', 1],
      ['code_batches', 'survey term group issued', 1],
      ['codes', 'hash survey term group', 1],
      ['settings', 'name value', 1],
    ]);
  });

  it('joins no code with its answer even where the collector is killed before it has mixed', async () => {
    const files = await filesAfter(false, false);
    expect(files.get('answers.sqlite-wal')).toBe('');
    const all = [...files.values()].join('');
    for (const { key, hash } of answered) {
      expect([all.includes(key), all.includes(hash)]).toEqual([true, false]);
    }
  });

  it('has used codes in its log again while another program reads it, until the next answer or the mixing', async () => {
    const place = await adapter.makePlace();
    const store = await openStore(place);
    await store.addCodes(
      { survey: 'parents', term: TERM, group: '5А' },
      people.map(({ hash }) => hash),
    );
    await store.mix();
    const reader = new DatabaseSync(path.join(place.root, 'store', 'answers.sqlite'));
    reader.exec('begin; select * from answers;');
    const [first, second] = answered;
    await store.keep(answersOf(0, { key: first?.key ?? '' }), first?.hash);
    const log = async () => (await readFiles(place)).get('answers.sqlite-wal') ?? '';
    expect(await log()).not.toBe('');
    reader.exec('commit');
    await store.keep(answersOf(1, { key: second?.key ?? '' }), second?.hash);
    expect(await log()).toBe('');
    reader.close();
    await store.close();
  });

  it('would show the order of arrival of answers without codes if rows were not mixed', async () => {
    const files = await filesAfter(false, false, false);
    const arrival = answered.map(({ key }) => key);
    expect(correlation(orderIn(files.get('answers.sqlite-wal') ?? ''), arrival)).toBeGreaterThan(
      0.9,
    );
  });
});

describe('a database of PostgreSQL after 200 answers by code', () => {
  const [, postgres] = adapters;
  let adapter: Adapter;
  beforeAll(async () => {
    adapter = await postgres.start();
  });
  afterAll(async () => {
    await adapter.stop();
  });

  async function ask<R extends pg.QueryResultRow>(
    { databaseUrl }: StorePlace,
    question: string,
  ): Promise<readonly R[]> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query<R>(question);
    await client.end();
    return rows;
  }

  async function placeAfter(mixes: boolean): Promise<StorePlace> {
    const place = await adapter.makePlace();
    const store = await openStore(place);
    await collect(store, mixes);
    await store.close();
    return place;
  }

  /** The files of a table and of its index, as the server's own superuser can read them. */
  async function readRelation(place: StorePlace, relation: string): Promise<string> {
    await ask(place, 'checkpoint');
    const [row] = await ask<{ bytes: Buffer }>(
      place,
      `select pg_read_binary_file(pg_relation_filepath('${relation}')) as bytes`,
    );
    return row?.bytes.toString('latin1') ?? '';
  }

  it('has no trace of a used code in its tables and no order that leads from codes to answers', async () => {
    const place = await placeAfter(true);
    const tables = ['answers', 'answers_pkey', 'codes', 'codes_pkey'];
    const texts = await Promise.all(tables.map((table) => readRelation(place, table)));
    for (const { hash } of answered) expect(texts.join('').includes(hash)).toBe(false);
    for (const { hash } of people.slice(ANSWERED)) expect(texts[2]?.includes(hash)).toBe(true);
    expectChance(orderIn(texts[0] ?? ''));
    const rows = await ask<{ key: string }>(place, 'select key from answers order by ctid');
    expectChance(rows.map(({ key }) => key));
    const writers = 'select distinct xmin::text from answers union select xmin::text from codes';
    expect(await ask(place, writers)).toHaveLength(1);
  });

  it('would show the order of arrival if rows were not mixed', async () => {
    const place = await placeAfter(false);
    const rows = await ask<{ key: string }>(
      place,
      'select key from answers order by xmin::text::bigint',
    );
    expect(rows.map(({ key }) => key)).toEqual(answered.map(({ key }) => key));
    const codes = await readRelation(place, 'codes');
    expect(answered.some(({ hash }) => codes.includes(hash))).toBe(true);
  });
});

describe.each(adapters)('what $title is told of an answer', ({ start }) => {
  it('is its survey, its day and the answers, and nothing that tells who, when or by which code', async () => {
    const adapter = await start();
    const place = await adapter.makePlace();
    const store = await openStore(place);
    await collect(store, true);
    const stored = await Array.fromAsync(store.read('parents', TERM));
    expect(new Set(stored.flatMap((answers) => Object.keys(answers)))).toEqual(
      new Set(['key', 'survey', 'term', 'day', 'cells']),
    );
    expect(new Set(stored.map(({ day }) => day))).toEqual(new Set(['2026-04-20']));
    expectChance(stored.map(({ key }) => key));
    expect(await store.codeUse('parents', TERM)).toEqual([
      { survey: 'parents', term: TERM, group: '5А', issued: ISSUED, spent: ANSWERED },
    ]);
    await store.close();
    await adapter.stop();
  });
});
