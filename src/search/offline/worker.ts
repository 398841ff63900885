/**
 * The service worker of the search page: caches what searching needs when there is no internet. For any file that can
 * change it asks the network first, so the cache never hides anything new. Its scope is `/zoeken/`: other pages never
 * use it. See docs/besluiten/19.
 */

/** What the worker caches, by path below the folder of the site. Filled in when the site is finished. */
export interface FilesToCache {
  /** Changes when a file that every search needs changes. */
  version: string;
  /** The path of the search page. */
  page: string;
  /** Small scripts that most searches soon need, besides what the page itself names. */
  soon: string[];
  /** Files that every search needs, each with the hash (`sha256-…`) that ties it to this build. */
  data: [path: string, integrity: string][];
  /** What only some queries need. */
  rest: string[];
  /** Files that differ only in their number: the index, the texts of pages and the list of Dutch words. */
  numbered: { before: string; after: string; count: number }[];
}

/** What the page may ask for: to cache the files at these addresses, or `rest` for everything else. */
export type CacheRequest = readonly string[] | 'rest';

declare const __FILES_TO_CACHE__: FilesToCache;
declare const self: WorkerScope;

const files = __FILES_TO_CACHE__;
const { scope } = self.registration;
const root = new URL('..', scope).href;
/** Includes the scope, because all sites on one host share their caches. */
const cacheName = `${scope}#${files.version}`;
/** Files whose name changes with their content. */
const isNamedByContent = /^(?:_astro|zoekdata\/[0-9a-f]{12})\//;
/** Files that are cached when they are used. The others are cached only together, so that they are all of one build. */
const isCachedOnUse = /^zoekdata\/(?:[0-9a-f]{12}|woorden)\//;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(cacheMore(event.data)));
self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request.url);
  if (path !== undefined && event.request.method === 'GET') event.respondWith(answer(event, path));
});

async function install(): Promise<void> {
  await addToCache(files.page, { cache: 'no-cache' });
  await Promise.all([
    ...[...(await partsOfPage()), ...files.soon].map((path) => addToCache(path)),
    ...files.data.map(([path, integrity]) => cacheExactly(path, integrity)),
  ]);
  // No need to wait: a page of the previous build gets what it still needs from the network.
  await self.skipWaiting();
}

/** The scripts, styles and fonts that the page names. It preloads its fonts, so those of its styles are included. */
async function partsOfPage(): Promise<string[]> {
  const page = await caches.match(new URL(files.page, root), { cacheName });
  return (await page?.text())?.match(/_astro\/[\w./-]+\.(?:js|css|woff2)/g) ?? [];
}

/** Takes over from the worker of the previous build and deletes its cache: only one build stays cached. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${scope}#`) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  // Lets the browser request the page while the worker starts. Not every browser can.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function cacheMore(asked: CacheRequest): Promise<void> {
  const paths = asked === 'rest' ? restOfFiles() : asked.flatMap((url) => pathOf(url) ?? []);
  const wanted = paths.filter(
    (path) => isNamedByContent.test(path) || path.startsWith('zoekdata/woorden/'),
  );
  // One at a time, because nobody is waiting for them.
  for (const path of wanted) await addToCache(path);
}

function restOfFiles(): string[] {
  const numbered = files.numbered.flatMap(({ before, after, count }) =>
    Array.from({ length: count }, (_, nr) => `${before}${nr}${after}`),
  );
  return [...files.rest, ...numbered];
}

/** Adds a file to the cache unless it is already there. Throws when the response is not a success. */
async function addToCache(
  path: string,
  options: RequestInit = { cache: 'force-cache' },
): Promise<void> {
  const url = new URL(path, root);
  const cache = await caches.open(cacheName);
  if (await cache.match(url)) return;
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} bij ${path}`);
  await cache.put(url, response);
}

/** Adds the file with this hash, from the network if the browser's own copy is of another build. */
async function cacheExactly(path: string, integrity: string): Promise<void> {
  await addToCache(path, { cache: 'force-cache', integrity }).catch(() =>
    addToCache(path, { cache: 'reload', integrity }),
  );
}

async function answer({ request, preloadResponse }: Asking, path: string): Promise<Response> {
  const url = new URL(path, root);
  const cached = await caches.match(url, { cacheName });
  if (cached && isNamedByContent.test(path)) return cached;
  try {
    const response = (await preloadResponse) ?? (await fetch(request));
    if (response.ok && isCachedOnUse.test(path)) await cacheCopy(url, response.clone());
    return response.status >= 500 && cached ? cached : response;
  } catch (error) {
    if (cached) return cached;
    throw error;
  }
}

/** Caches a copy. Without room for it the reader still gets the answer. */
async function cacheCopy(url: URL, response: Response): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(url, response).catch(console.warn);
}

/** The path of a file that searching needs, without its query part; `undefined` for all other addresses. */
function pathOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (!`${origin}${pathname}`.startsWith(root)) return undefined;
  const path = `${origin}${pathname}`.slice(root.length);
  return path === files.page || /^(?:_astro|zoekdata)\//.test(path) ? path : undefined;
}

/** The part of a service worker's scope that is used here. TypeScript has types for workers or for pages, not both. */
interface WorkerScope {
  registration: { scope: string; navigationPreload?: { enable(): Promise<void> } };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(
    kind: 'message',
    listener: (event: Waiting & { data: CacheRequest }) => void,
  ): void;
  addEventListener(
    kind: 'fetch',
    listener: (event: Asking & { respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

interface Asking {
  request: Request;
  /** The response to the request that the browser made while the worker started; only for a page. */
  preloadResponse: Promise<Response | undefined>;
}

interface Waiting {
  waitUntil(work: Promise<void>): void;
}
