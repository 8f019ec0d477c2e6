import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '../servers/contentType.ts';
import { listen, type Listening } from '../servers/listen.ts';

/** Serves files by address, compressed as a school's host would send them. */
export function serveZipped(
  fileOf: (pathname: string) => string | Buffer | undefined,
): Promise<Listening> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = fileOf(decodeURIComponent(pathname));
    let body: Buffer;
    try {
      body = typeof found === 'object' ? found : readFileSync(found ?? '');
    } catch {
      response.statusCode = 404;
      response.end();
      return;
    }
    const extension = typeof found === 'string' ? path.extname(found) : '.html';
    const packed = extension === '.woff2' ? body : gzipSync(body);
    response.setHeader('content-type', contentType(typeof found === 'string' ? found : '/'));
    if (extension !== '.woff2') response.setHeader('content-encoding', 'gzip');
    response.end(packed);
  });
  return listen(server);
}
