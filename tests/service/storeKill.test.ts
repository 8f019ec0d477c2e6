import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { StorePlace } from '../../src/collector/store/openStore.ts';
import { startKeeping } from './keepingProcess.ts';
import type { Printed } from './keepingProcess.ts';
import { adapters, answersOf, codeOf, readAll } from './storeAdapters.ts';
import type { Adapter } from './storeAdapters.ts';

/** The collector's own test has fifty, over HTTP; these are about the store alone. */
const ROUNDS = 10;
const SETS = 600;
const PATIENCE = 900_000;
/** Of every so many rounds one also kills the database server, where there is one. */
const CRASH_EVERY = 5;

describe.each(adapters)('the store in $title', ({ start }) => {
  let adapter: Adapter;
  beforeAll(async () => {
    adapter = await start();
  });
  afterAll(async () => {
    await adapter.stop();
  });

  it(
    `has every set it confirmed, once and whole, after ${ROUNDS} times kill -9 under load`,
    async () => {
      const place = await adapter.makePlace();
      await addCodes(place);
      let confirmed = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        confirmed += (await killUnderLoad(adapter, place, round)).length;
      }
      // The rounds are of use only if they were cut in the middle of their work.
      expect(confirmed).toBeGreaterThan(ROUNDS * 20);
      expect(confirmed).toBeLessThan(ROUNDS * SETS);
    },
    PATIENCE,
  );
});

function termOf(round: number): string {
  return `round-${round}`;
}

function numbersOf(round: number): readonly number[] {
  return Array.from({ length: SETS }, (_, at) => round * SETS + at);
}

async function addCodes(place: StorePlace): Promise<void> {
  const store = await openStore(place);
  for (let round = 0; round < ROUNDS; round += 1) {
    const batch = { survey: 'parents', term: termOf(round), group: '5А' };
    await store.addCodes(batch, numbersOf(round).map(codeOf));
  }
  await store.close();
}

async function killUnderLoad(
  adapter: Adapter,
  place: StorePlace,
  round: number,
): Promise<readonly Printed[]> {
  const term = termOf(round);
  const numbers = numbersOf(round);
  const keeping = startKeeping({ place, numbers, term, withCodes: true });
  await keeping.reaches(20 + round);
  await setTimeout(round % 7); // at another moment of a transaction each time
  if (round % CRASH_EVERY === CRASH_EVERY - 1) await adapter.crash();
  keeping.kill();
  const printed = await keeping.ended;

  const store = await openStore(place);
  const stored = await readAll(store, 'parents', term);
  const [use] = await store.codeUse('parents', term);
  await store.close();
  const byKey = new Map(stored.map((answers) => [answers.key, answers]));
  expect(byKey.size).toBe(stored.length);
  const lost = printed.filter(({ number }) => !byKey.has(answersOf(number).key));
  expect(lost).toEqual([]);
  const whole = new Map(
    numbers.map((number) => [answersOf(number).key, answersOf(number, { term })]),
  );
  for (const [key, answers] of byKey) expect(answers).toEqual(whole.get(key));
  // An answer and its code went to the disk together or not at all.
  expect(use?.spent).toBe(stored.length);
  checkFile(place);
  return printed;
}

function checkFile({ root, databaseUrl }: StorePlace): void {
  if (databaseUrl !== undefined) return;
  const file = new DatabaseSync(path.join(root, 'store', 'answers.sqlite'));
  expect(file.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  file.close();
}
