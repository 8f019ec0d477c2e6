// @ts-check
// The service worker of the survey pages: what was opened once opens without a network too. Plain JavaScript, since the
// browser runs this file as it stands; the build puts the two values below in (cli/writeServiceWorker.ts).

/** Hash over every file of the survey pages: another build, another cache. */
const version = '%version%';
/** Paths from the site's root of what the pages need: styles and scripts, without SurveyJS, which they can do without. */
const files = ['%files%'];

/**
 * The part of a worker's types that TypeScript keeps apart from those of a page.
 * @typedef {Event & { waitUntil: (work: Promise<unknown>) => void }} Extendable
 * @typedef {Extendable & { request: Request, respondWith: (response: Promise<Response>) => void }} Fetching
 * @typedef {{ url: string }} Client
 * @typedef {(
 *   ((type: 'install' | 'activate', listener: (event: Extendable) => void) => void) &
 *   ((type: 'fetch', listener: (event: Fetching) => void) => void)
 * )} ListenFor
 * @typedef {object} Scope
 * @property {{ matchAll: (options: object) => Promise<Client[]>, claim: () => Promise<void> }} clients
 * @property {() => Promise<void>} skipWaiting
 * @property {Location} location
 * @property {ListenFor} addEventListener
 */
const worker = /** @type {Scope} */ (/** @type {unknown} */ (self));

const prefix = 'vsoko-surveys-';
const cacheName = prefix + version;
/** This file lies in `surveys/`. */
const root = new URL('../', worker.location.href);
const surveys = new URL('./', worker.location.href);
const assets = files.map((file) => new URL(file, root).href);

/** Milliseconds: a network that is slower than this is no network to somebody who waits for a page. */
const patience = 4000;

/** @param {string} url */
const isPage = (url) => url.startsWith(surveys.href) && url.endsWith('/');

/** @param {string} url */
const withoutFragment = (url) => url.replace(/[?#].*$/, '');

/**
 * Pages of surveys that are open now or were kept by an earlier version: they must go on opening without a network.
 * @returns {Promise<string[]>}
 */
async function knownPages() {
  const clients = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const urls = [...clients, ...kept.flat()].map(({ url }) => withoutFragment(url));
  return [...new Set(urls)].filter(isPage);
}

async function install() {
  const cache = await caches.open(cacheName);
  // Their names hold their hashes, so the browser's own cache is good enough.
  await cache.addAll(assets);
  await Promise.all(
    (await knownPages()).map(async (page) => {
      const response = await fetch(page, { cache: 'no-cache' });
      if (response.ok) await keep(cache, page, response);
    }),
  );
  await worker.skipWaiting();
}

async function activate() {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/**
 * Keeps a page only together with every file it names: a page of a newer build, which the next version of this worker
 * will keep, would open without its style and script.
 * @param {Cache} cache
 * @param {string} page
 * @param {Response} response
 */
async function keep(cache, page, response) {
  const text = await response.clone().text();
  const named = [...text.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map(
    ([, file = '']) => new URL(file, page).href,
  );
  if (named.length > 0 && named.every((file) => assets.includes(file))) {
    await cache.put(page, response);
  }
}

/**
 * What is kept of a file; `undefined`: nothing, or the browser does not give it out.
 * @param {string} url
 */
const findKept = (url) =>
  caches
    .open(cacheName)
    .then((cache) => cache.match(url))
    .catch(() => undefined);

/**
 * A page comes from the network, so that a changed survey is seen at once, and from the cache where there is none, or
 * where the server is ill.
 * @param {Fetching} event
 */
async function openPage(event) {
  const { request } = event;
  const page = withoutFragment(request.url);
  const fetched = fetch(request);
  event.waitUntil(
    fetched.then((response) => keepFresh(page, response.clone())).catch(() => undefined),
  );
  const kept = await findKept(page);
  if (kept === undefined) return fetched;
  const fresh = fetched.then(
    (response) => (response.status >= 500 ? kept : response),
    () => kept,
  );
  /** @type {Promise<Response>} */
  const late = new Promise((resolve) => {
    setTimeout(() => {
      resolve(kept);
    }, patience);
  });
  return Promise.race([fresh, late]);
}

/**
 * The page is shown whether it can be kept or not: the device may be full.
 * @param {string} page
 * @param {Response} response
 */
async function keepFresh(page, response) {
  if (!response.ok || response.redirected) return;
  await keep(await caches.open(cacheName), page, response);
}

/** @param {Request} request */
async function openAsset(request) {
  return (await findKept(request.url)) ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate' && isPage(withoutFragment(request.url))) {
    event.respondWith(openPage(event));
  } else if (assets.includes(request.url)) event.respondWith(openAsset(request));
});
