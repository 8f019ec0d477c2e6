import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';

const source = readFileSync(
  path.resolve(import.meta.dirname, '../../../src/browser/serviceWorker.js'),
  'utf8',
).replace(`['%files%']`, `['_astro/form.js']`);
const page = 'https://school.test/surveys/parents/';
const html = '<!doctype html><script src="/_astro/form.js"></script>';

interface Device {
  /** What the network answers with; an error: there is none. */
  readonly network: Response | Error;
  /** The page as it was kept before. */
  readonly kept?: string;
  /** What happens when something is to be kept. */
  readonly full?: boolean;
  /** What happens when the cache is asked for at all. */
  readonly shut?: boolean;
}

/** Opens the page through the worker; `kept` is what lies in the cache afterwards. */
async function open({ network, kept, full = false, shut = false }: Device) {
  const cache = new Map(kept === undefined ? [] : [[page, kept]]);
  const listeners = new Map<string, (event: object) => void>();
  const opened = {
    match: (url: string) =>
      Promise.resolve(cache.has(url) ? new Response(cache.get(url)) : undefined),
    put: async (url: string, response: Response) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      cache.set(url, await response.text());
    },
  };
  vm.runInNewContext(source, {
    self: {
      location: { href: 'https://school.test/surveys/sw.js' },
      addEventListener: (type: string, listen: (event: object) => void) => {
        listeners.set(type, listen);
      },
    },
    caches: {
      open: () =>
        shut ? Promise.reject(new DOMException('no', 'SecurityError')) : Promise.resolve(opened),
    },
    fetch: () =>
      network instanceof Error ? Promise.reject(network) : Promise.resolve(network.clone()),
    URL,
    setTimeout,
  });
  const answers: Promise<Response>[] = [];
  const works: Promise<unknown>[] = [];
  listeners.get('fetch')?.({
    request: { method: 'GET', mode: 'navigate', url: page },
    respondWith: (answer: Promise<Response>) => answers.push(answer),
    waitUntil: (work: Promise<unknown>) => works.push(work),
  });
  const response = await answers[0];
  await Promise.all(works);
  await turn();
  return { text: await response?.text(), status: response?.status, kept: cache.get(page) };
}

describe('a page that goes through the service worker', () => {
  it('comes from the network, and is kept for the time without one', async () => {
    const fresh = html + 'new';
    expect(await open({ network: new Response(fresh), kept: 'old' })).toEqual({
      text: fresh,
      status: 200,
      kept: fresh,
    });
    expect(await open({ network: new TypeError('no network'), kept: 'old' })).toMatchObject({
      text: 'old',
    });
  });

  it('is shown though the device has no room to keep it', async () => {
    const network = new Response(html);
    expect(await open({ network, full: true })).toMatchObject({ text: html, status: 200 });
    expect(await open({ network, full: true, kept: 'old' })).toMatchObject({ text: html });
  });

  it('is shown though the browser keeps its cache shut', async () => {
    expect(await open({ network: new Response(html), shut: true })).toMatchObject({ text: html });
  });

  it('is the kept one when the server is ill, and never forgets it for that', async () => {
    const ill = new Response('Bad gateway', { status: 502 });
    expect(await open({ network: ill, kept: 'old' })).toEqual({
      text: 'old',
      status: 200,
      kept: 'old',
    });
    expect(await open({ network: ill })).toMatchObject({ text: 'Bad gateway', status: 502 });
    const gone = new Response('Такой страницы нет', { status: 404 });
    expect(await open({ network: gone, kept: 'old' })).toMatchObject({ status: 404 });
  });
});
