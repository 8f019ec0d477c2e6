import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, describe, it } from 'vitest';
import { startCollector, storedOf, submissionOf } from './testCollector.ts';
import type { TestCollector } from './testCollector.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startCollector();
});
afterEach(async () => {
  await collector.close();
});

describe('pages on another host', () => {
  const pagesOrigin = 'https://school.example';

  it('may ask, send and read; scripts of any other host may not', async () => {
    const apart = await startCollector({ pagesOrigin });
    const ask = (origin: string): Promise<Response> =>
      fetch(`${apart.origin}/api/responses/parents`, { method: 'OPTIONS', headers: { origin } });
    const asked = await ask(pagesOrigin);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(pagesOrigin);
    expect(asked.headers.get('access-control-allow-headers')).toBe('content-type');
    const sent = await apart.send('parents', submissionOf(), { origin: pagesOrigin });
    expect(sent.headers.get('access-control-allow-origin')).toBe(pagesOrigin);
    for (const origin of ['https://evil.example', 'null', 'https://school.example.evil.example']) {
      expect((await ask(origin)).headers.get('access-control-allow-origin')).toBeNull();
      const foreign = await apart.send('parents', submissionOf({ id: randomUUID() }), { origin });
      expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    }
    await apart.close();
  });
});

it.each(['Application/JSON; Charset=UTF-8', 'APPLICATION/JSON ;charset="utf-8"'])(
  'answers of the type «%s» are JSON',
  async (type) => {
    const reply = await collector.send('parents', submissionOf(), { 'content-type': type });
    expect(reply.status).toBe(201);
  },
);

describe('a page of another site', () => {
  const pagesOrigin = 'https://school.example';
  const statusOf = async (at: TestCollector, site: string, origin: string): Promise<number> => {
    const headers = { 'sec-fetch-site': site, origin };
    return (await at.send('parents', submissionOf(), headers)).status;
  };

  it('can not make a browser answer, whatever it says its origin is', async () => {
    expect(await statusOf(collector, 'cross-site', 'https://evil.example')).toBe(403);
    expect(await statusOf(collector, 'cross-site', 'null')).toBe(403);
    expect(await storedOf(collector.store)).toEqual([]);
    for (const site of ['same-origin', 'same-site', 'none']) {
      expect(await statusOf(collector, site, 'null')).toBe(201);
    }
  });

  it("is told from the school's pages on another host, whose forms say `null`", async () => {
    const apart = await startCollector({ pagesOrigin });
    expect(await statusOf(apart, 'cross-site', 'https://evil.example')).toBe(403);
    expect(await statusOf(apart, 'cross-site', pagesOrigin)).toBe(201);
    expect(await statusOf(apart, 'cross-site', 'null')).toBe(201);
    await apart.close();
  });
});

it('every reply is kept in no cache and tells no address onwards', async () => {
  for (const reply of [
    await collector.send('parents', submissionOf()),
    await collector.send('x', ''),
  ]) {
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('set-cookie')).toBeNull();
  }
});
