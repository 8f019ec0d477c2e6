import { NOT_FOUND, type Opened, type Site } from '../../openness/site.ts';

const MOST_REDIRECTS = 5;
const PATIENCE_MS = 20_000;

/** Whether an address is a site that runs on this computer. */
export function isLocal(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}

async function follow(origin: string, address: string): Promise<Response | undefined> {
  let url = new URL(address, origin);
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    url = new URL(location, url);
    if (url.origin !== origin) return undefined;
  }
  return undefined;
}

/**
 * A site that runs on this computer. Redirects are followed inside of it only; too many, or one to another host, are
 * as good as a missing page.
 * @throws where nothing answers.
 */
export function localSite(address: string, origins: readonly string[]): Site {
  const { origin } = new URL(address);
  return {
    origins: [origin, ...origins],
    async open(path): Promise<Opened> {
      const response = await follow(origin, path);
      if (response === undefined) return NOT_FOUND;
      const modified = Date.parse(response.headers.get('last-modified') ?? '');
      return {
        status: response.status,
        type: (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '',
        bytes: new Uint8Array(await response.arrayBuffer()),
        ...(Number.isNaN(modified)
          ? {}
          : { lastModified: new Date(modified).toISOString().slice(0, 10) }),
      };
    },
  };
}
