import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
]);

/** Serves files by address, compressed as a school's host would send them. */
export async function serveZipped(
  fileOf: (pathname: string) => string | Buffer | undefined,
): Promise<{ readonly origin: string; readonly close: () => void }> {
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
    response.setHeader('content-type', TYPES.get(extension) ?? 'application/octet-stream');
    if (extension !== '.woff2') response.setHeader('content-encoding', 'gzip');
    response.end(packed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
