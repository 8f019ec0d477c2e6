import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { StorePlace } from '../../src/collector/store/openStore.ts';
import type { Store, StoredAnswers } from '../../src/collector/store/store.ts';
import { startPostgres } from './postgresServer.ts';

/** A kind of database the store can lie in, started for the tests of one file. */
export interface Adapter {
  /** An empty database of its own. */
  makePlace(): Promise<StorePlace>;
  /** Kills the database's own process, where it has one, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

async function startSqlite(): Promise<Adapter> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vsoko-store-'));
  let places = 0;
  return {
    makePlace() {
      places += 1;
      return Promise.resolve({ root: path.join(folder, `школа ${places}`) });
    },
    crash: () => Promise.resolve(),
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function startPostgresAdapter(): Promise<Adapter> {
  const server = await startPostgres();
  return {
    makePlace: async () => ({ root: '', databaseUrl: await server.createDatabase() }),
    crash: () => server.crash(),
    stop: () => server.stop(),
  };
}

export const adapters = [
  { title: 'SQLite', start: startSqlite },
  { title: 'PostgreSQL', start: startPostgresAdapter },
] as const;

/** Opens a store in an empty database and closes it after the work. */
export async function withStore<T>(
  adapter: Adapter,
  work: (store: Store, place: StorePlace) => Promise<T>,
): Promise<T> {
  const place = await adapter.makePlace();
  const store = await openStore(place);
  try {
    return await work(store, place);
  } finally {
    await store.close();
  }
}

/** 32 hexadecimal digits from a number: in no order, as the keys of real answers are. */
export function keyOf(number: number): string {
  const half = (seed: number): string =>
    (BigInt.asUintN(64, BigInt(number + seed) * 0x9e3779b97f4a7c15n) ^ 0x5bd1e995n)
      .toString(16)
      .padStart(16, '0');
  return half(1) + half(7919);
}

/** What stands for the hash of a code. */
export function codeOf(number: number): string {
  return keyOf(number).repeat(2);
}

/** An answer set of the parents of the spring term. */
export function answersOf(number: number, changes: Partial<StoredAnswers> = {}): StoredAnswers {
  return {
    key: keyOf(number),
    survey: 'parents',
    term: '2025-2026-2',
    day: '2026-04-20',
    cells: new Map([
      ['canteen', String((number % 5) + 1)],
      ['words', `ответ ${number}`],
    ]),
    ...changes,
  };
}

export async function readAll(store: Store, survey = 'parents', term = '2025-2026-2') {
  return Array.fromAsync(store.read(survey, term));
}
