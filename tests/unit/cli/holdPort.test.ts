import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { holdPort } from '../../../src/cli/holdPort.ts';

const host = '127.0.0.1';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it('a page that is opened before the site is built says so and comes again by itself', async () => {
  const port = await freePort();
  const held = await holdPort(host, port);
  const early = await fetch(`http://${host}:${port}/surveys/parents/`);
  expect(early.status).toBe(503);
  expect(early.headers.get('retry-after')).toBe('3');
  const text = await early.text();
  expect(text).toContain('Сайт собирается');
  expect(text).toContain('http-equiv="refresh"');
  held?.release();
});

it('a port that another holds is not taken', async () => {
  const port = await freePort();
  const held = await holdPort(host, port);
  expect(await holdPort(host, port)).toBeUndefined();
  held?.release();
});
