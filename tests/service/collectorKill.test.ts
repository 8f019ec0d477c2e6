import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerKey } from '../../src/collector/answerKey.ts';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { StorePlace } from '../../src/collector/store/openStore.ts';
import { startCollecting } from './collectingProcess.ts';
import { adapters } from './storeAdapters.ts';
import type { Adapter } from './storeAdapters.ts';
import { storedOf, today } from './testCollector.ts';

const ROUNDS = 50;
/** Respondents that send at the same time, each the next set once the last was answered. */
const SENDERS = 16;
const LONGEST = 400;
/** Milliseconds: each round starts a process, on a slow machine for seconds. */
const TIMEOUT = 600_000;

interface Sent {
  readonly id: string;
  readonly why: string;
  readonly isConfirmed: boolean;
}

/**
 * Sends without end until the collector is gone; what was on its way then may have arrived or not.
 * @param confirmed called after each set that was answered with 201.
 */
async function sendUntilGone(
  origin: string,
  sender: number,
  confirmed: () => void,
): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (let number = 0; ; number += 1) {
    const set = {
      id: randomUUID(),
      why: `Ответ ${sender}-${number} ${'я'.repeat(number % LONGEST)}.`,
    };
    const body = { ...set, filled: today, seconds: 60, answers: { canteen: '1', why: set.why } };
    const status = await fetch(`${origin}/api/responses/parents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then(
      (reply) => reply.status,
      () => 'gone' as const,
    );
    sent.push({ ...set, isConfirmed: status === 201 });
    if (status === 'gone') return sent;
    if (status !== 201) throw new Error(`the collector answered ${status}`);
    confirmed();
  }
}

describe.each(adapters)('a collector with $title', ({ start }) => {
  let adapter: Adapter;
  beforeAll(async () => {
    adapter = await start();
  });
  afterAll(async () => {
    await adapter.stop();
  });

  it(
    `has every set it answered with 201, once and whole, after ${ROUNDS} times kill -9`,
    async () => {
      const place = await adapter.makePlace();
      const all: Sent[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        all.push(...(await killUnderLoad(place, round)));
      }
      const confirmed = all.filter(({ isConfirmed }) => isConfirmed);
      // The rounds are of use only if the kills met a collector at work.
      expect(confirmed.length).toBeGreaterThan(ROUNDS * 20);

      const store = await openStore(place);
      const stored = await storedOf(store);
      await store.close();
      const byKey = new Map(stored.map((answers) => [answers.key, answers]));
      expect(byKey.size).toBe(stored.length);
      expect(confirmed.filter(({ id }) => !byKey.has(answerKey(id)))).toEqual([]);
      const whole = new Map(all.map(({ id, why }) => [answerKey(id), why]));
      for (const { key, cells } of stored) {
        expect([...cells]).toEqual([
          ['canteen', '1'],
          ['why', whole.get(key)],
        ]);
      }
    },
    TIMEOUT,
  );
});

async function killUnderLoad(place: StorePlace, round: number): Promise<readonly Sent[]> {
  const collector = await startCollecting(place);
  const enough = Promise.withResolvers<undefined>();
  let count = 0;
  const confirmed = (): void => {
    count += 1;
    if (count === 20 + round) enough.resolve(undefined);
  };
  const sending = Array.from({ length: SENDERS }, (_, sender) =>
    sendUntilGone(collector.origin, sender, confirmed),
  );
  await enough.promise;
  await setTimeout(round % 7); // at another moment of a transaction each time
  await collector.kill();
  return (await Promise.all(sending)).flat();
}
