import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, describe, it } from 'vitest';
import { startCollector, submissionOf } from './testCollector.ts';
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
