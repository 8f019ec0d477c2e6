import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { STATUS_CODES } from 'node:http';
import { refuse, refusalStatus } from './refusals.ts';
import { jsonHeaders, siteHeaders } from './replyHeaders.ts';

/** Methods that no `Request` can have: the listener could only fail. */
const unheardOf = new Set(['CONNECT', 'TRACE', 'TRACK']);
/** What Node's parser says of a request line and headers that are too long, and of a request that does not end. */
const parserStatus: ReadonlyMap<unknown, number> = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
]);

/**
 * Puts a listener behind a server, gives its replies the headers of the site, and answers in the collector's words what
 * Node and Astro would refuse before it is called, in English or without a word: an address that cannot be decoded, a
 * method that is none, a body that breaks off, headers without end. Whoever listened before does not any more.
 */
export function guardServer(server: Server, listener: RequestListener): void {
  /** The answer that is under way on a connection. */
  const answers = new WeakMap<Duplex, ServerResponse>();

  function answer(request: IncomingMessage, response: ServerResponse): void {
    answers.set(request.socket, response);
    if (unheardOf.has(request.method ?? '')) {
      const status = refusalStatus['wrong-method'];
      const body = JSON.stringify(refuse('wrong-method'));
      response.writeHead(status, { ...headersOf(body), allow: 'POST' }).end(body);
      return;
    }
    request.url = toDecodable(request.url ?? '/');
    for (const [name, value] of siteHeaders) response.setHeader(name, value);
    listener(request, response);
  }

  server.removeAllListeners('request');
  server.on('request', answer);
  // «Expect: …» of whatever kind is no reason to refuse.
  server.on('checkExpectation', answer);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const open = answers.get(socket);
    const isAnswering = open?.headersSent === true && !open.writableFinished;
    if (!socket.writable || isAnswering) socket.destroy(error);
    else socket.end(rawReply(parserStatus.get(error.code) ?? refusalStatus['not-readable']));
  });
}

function headersOf(body: string): Readonly<Record<string, string>> {
  return {
    ...jsonHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
}

/** A reply without a request to answer to: nobody knows what the other side accepts. */
function rawReply(status: number): string {
  const body = JSON.stringify(refuse('not-readable'));
  const lines = Object.entries(headersOf(body)).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n');
}

/** U+FFFD, as whatever cannot be decoded is written. */
const undecodable = '%EF%BF%BD';

/**
 * An address that cannot be decoded, so that it can: it leads nowhere, and is told so like any other.
 * @example toDecodable('/api/responses/p%ZZ') // '/api/responses/p%EF%BF%BDZZ'
 */
export function toDecodable(url: string): string {
  try {
    // The result is used: the compiler takes a call whose result nobody wants for one without effect.
    return decodeURI(url).length > 0 ? url : '/';
  } catch {
    return url.replaceAll('%', undecodable);
  }
}
