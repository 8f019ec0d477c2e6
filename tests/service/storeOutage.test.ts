import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/collector/store/openStore.ts';
import type { Store } from '../../src/collector/store/store.ts';
import { startPostgres } from './postgresServer.ts';
import type { PostgresServer } from './postgresServer.ts';
import { answersOf, readAll } from './storeAdapters.ts';

describe('the store when its database server dies', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => {
    await server.stop();
  });

  /** Numbers of the sets that were kept, of those sent without a pause until the server is back. */
  async function keepDuring(store: Store, outage: Promise<void>) {
    const kept: number[] = [];
    let failed = 0;
    let isOver = false;
    void outage.then(() => {
      isOver = true;
    });
    const keepNext = async (from: number): Promise<void> => {
      for (let number = from; !isOver; number += 10) {
        const result = await store.keep(answersOf(number)).catch(() => 'failed');
        if (result === 'new') kept.push(number);
        else failed += 1;
      }
    };
    await Promise.all(Array.from({ length: 10 }, (_, from) => keepNext(from)));
    return { kept, failed };
  }

  it('refuses what it could not keep, goes on by itself, and lost nothing it confirmed', async () => {
    const store = await openStore({ root: '', databaseUrl: await server.createDatabase() });
    await store.keep(answersOf(1_000_000));
    const { kept, failed } = await keepDuring(store, server.crash());
    expect(failed).toBeGreaterThan(0);
    expect(await store.keep(answersOf(1_000_001))).toBe('new');
    const stored = new Set((await readAll(store)).map(({ key }) => key));
    expect(kept.filter((number) => !stored.has(answersOf(number).key))).toEqual([]);
    // Sending again is safe, whether the first time was lost before or after it was written.
    for (const number of [0, 1, 2]) await store.keep(answersOf(number));
    expect(await store.keep(answersOf(0))).toBe('repeated');
    await store.close();
  });

  it('is refused at once, in words, where no server answers', async () => {
    const place = { root: '', databaseUrl: 'postgres://vsoko@127.0.0.1:9/nothing' };
    await expect(openStore(place)).rejects.toThrow();
  });
});
