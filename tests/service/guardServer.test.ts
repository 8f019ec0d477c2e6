import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardServer, toDecodable } from '../../src/collector/guardServer.ts';
import { exchangeBytes } from '../servers/exchangeBytes.ts';
import { listen } from '../servers/listen.ts';
import type { Listening } from '../servers/listen.ts';

const heard: string[] = [];
/** As Astro's: it never answers an address that it cannot decode, and waits for the whole body. */
const listener: RequestListener = (request, response) => {
  heard.push(decodeURI(request.url ?? ''));
  request.on('end', () => response.end('taken')).resume();
};

let server: Listening;
beforeEach(async () => {
  heard.length = 0;
  const guarded = createServer(() => {
    throw new Error('the listener of before');
  });
  guardServer(guarded, listener);
  server = await listen(guarded);
});
afterEach(async () => {
  await server.close();
});

const post = (path: string, more = '', body = ''): string =>
  `POST ${path} HTTP/1.1\r\nhost: school.example\r\nconnection: close\r\n${more}\r\n${body}`;
const address = '/api/responses/parents';

describe('a request that Node or Astro would refuse by themselves', () => {
  it.each([
    ['a body that breaks off', post(address, 'content-length: 100\r\n', '{"id":'), 400],
    [
      'a chunk without a length',
      post(address, 'transfer-encoding: chunked\r\n', 'zz\r\nabc\r\n'),
      400,
    ],
    [
      'two lengths at once',
      post(address, 'content-length: 5\r\ntransfer-encoding: chunked\r\n', '0\r\n\r\n'),
      400,
    ],
    ['a name without end', post(`/api/responses/${'p'.repeat(20_000)}`), 431],
    ['headers without end', post(address, `x-long: ${'p'.repeat(20_000)}\r\n`), 431],
    ['no HTTP at all', '\u0016\u0003\u0001 hello\r\n\r\n', 400],
    ['an unknown method', 'FOO / HTTP/1.1\r\nhost: x\r\n\r\n', 400],
  ])('%s is refused in Russian with a code', async (title, request, status) => {
    const breaksOff = title === 'a body that breaks off';
    const reply = await exchangeBytes(server.origin, request, breaksOff);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(JSON.parse(reply.body)).toMatchObject({ code: 'not-readable' });
    expect(reply.body).toContain('"message":"Ответы дошли не полностью');
  });

  it('of a method that no listener can take is a wrong method', async () => {
    const reply = await exchangeBytes(server.origin, post(address).replace('POST', 'TRACE'));
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST']);
    expect(JSON.parse(reply.body)).toMatchObject({ code: 'wrong-method' });
    expect(heard).toEqual([]);
  });

  it('to an address that cannot be decoded reaches the listener as one that leads nowhere', async () => {
    await exchangeBytes(server.origin, post('/api/responses/p%ZZ'));
    await exchangeBytes(server.origin, post('/api/responses/%C3%28'));
    expect(heard).toEqual(['/api/responses/p\uFFFDZZ', '/api/responses/\uFFFDC3\uFFFD28']);
  });

  it('that expects something is taken like any other', async () => {
    const reply = await exchangeBytes(server.origin, post(address, 'expect: x\r\n'));
    expect([reply.status, heard]).toEqual([200, [address]]);
  });
});

it('whatever is sent says that it is no other type, tells no address onwards and stands in no frame', async () => {
  const { headers } = await exchangeBytes(server.origin, post(address));
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
});

it('a policy that a reply brings itself counts alone', async () => {
  const own = createServer();
  guardServer(own, (_request, response) => {
    response.writeHead(200, { 'content-security-policy': "default-src 'none'" }).end();
  });
  const strict = await listen(own);
  const { headers } = await exchangeBytes(strict.origin, post(address));
  await strict.close();
  expect(headers.get('content-security-policy')).toBe("default-src 'none'");
});

it('a decodable address stays as it is', () => {
  for (const url of ['/', '/a%20b?c=%D1%8F', '/api/responses/p%25ZZ', '']) {
    expect(toDecodable(url)).toBe(url === '' ? '/' : url);
  }
});
