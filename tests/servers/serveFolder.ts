import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { contentType } from './contentType.ts';
import { listen, type Listening } from './listen.ts';

/** Serves a built site as any static host would. */
export function serveFolder(folder: string): Promise<Listening> {
  const server = createServer((request, response) => {
    sendFile(folder, new URL(request.url ?? '/', 'http://localhost').pathname, response);
  });
  return listen(server);
}

/** Answers with the file of an address, or that there is none. */
export function sendFile(folder: string, pathname: string, response: ServerResponse): void {
  const name = path.join(decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  try {
    const body = readFileSync(path.join(folder, name));
    response.setHeader('content-type', contentType(name));
    response.end(body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}
