import { NOT_FOUND, type Opened, type Site } from '../../openness/site.ts';

const MOST_REDIRECTS = 5;
const PATIENCE_MS = 20_000;

/** Whether an address is a site that runs on this computer. */
export function isLocal(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}

/** Stands for the answer of a server that gave none in time. */
export const NO_ANSWER = 504;
/** Stands for the answer of an address that sends from one to another without end, or to another site. */
export const LOOP = 508;

interface Answer {
  readonly response: Response;
  readonly url: URL;
}

async function follow(origin: string, address: string): Promise<Answer | undefined> {
  let url = new URL(address, origin);
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null)
      return { response, url };
    const next = URL.parse(location, url);
    if (next?.origin !== origin) return undefined;
    url = next;
  }
  return undefined;
}

async function open(origin: string, address: string): Promise<Opened> {
  const answer = await follow(origin, address);
  if (answer === undefined) return { ...NOT_FOUND, status: LOOP };
  const { response, url } = answer;
  const modified = Date.parse(response.headers.get('last-modified') ?? '');
  const end = url.pathname + url.search;
  return {
    status: response.status,
    type: (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '',
    bytes: new Uint8Array(await response.arrayBuffer()),
    ...(end === address ? {} : { address: end }),
    ...(Number.isNaN(modified)
      ? {}
      : { lastModified: new Date(modified).toISOString().slice(0, 10) }),
  };
}

/**
 * A site that runs on this computer. Redirects are followed inside of it only; too many, or one to another host, are
 * as good as a missing page, and so is a page that does not come in time.
 */
export function localSite(address: string, origins: readonly string[]): Site {
  const { origin } = new URL(address);
  return {
    origins: [origin, ...origins],
    open: (path) => open(origin, path).catch(() => ({ ...NOT_FOUND, status: NO_ANSWER })),
  };
}
