import type { PackedCatalogue } from '#search/catalogue/packed-catalogue.ts';

/**
 * The service worker of the search page: caches what searching needs, for when there is no internet. It asks the network
 * first wherever a file can change, so that the cache never hides anything new. Its scope is `/zoeken/`; other
 * pages never meet it.
 */

/** What it caches, by path from the folder of the site; filled in when the site is finished. */
export interface FilesToCache {
  /** Another one for another build. */
  version: string;
  /** The search page. */
  page: string;
  /** Scripts that are small and soon needed, besides what the page itself names. */
  soon: string[];
  /** Files that every search needs, with the hash by which a browser knows that they belong to this build. */
  data: [path: string, integrity: string][];
  /** What only some questions need. */
  rest: string[];
  /** How many pieces the list of Dutch words has. */
  shards: number;
  /** Whether the texts of all pages are few enough to fetch before they are asked for. */
  texts: boolean;
}

/** What the page may ask: to cache what it used, by address, or all the rest. */
export type CacheRequest = readonly string[] | 'rest';

declare const __FILES_TO_CACHE__: FilesToCache;
declare const self: WorkerScope;

const files = __FILES_TO_CACHE__;
const { scope } = self.registration;
const root = new URL('..', scope).href;
/** With the scope, because all sites of one host share their caches. */
const cacheName = `${scope}#${files.version}`;
/** Names that change with what is in them. */
const isNamedByContent = /^(?:_astro|pagefind\/(?:index|fragment))\/|\.pf_meta$/;
/** Cached as they are used; the other files only together, so that they belong to one build. */
const isCachedOnUse = /^(?:pagefind\/(?:index|fragment)|zoekdata\/woorden)\//;

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
  // A page of the previous build gets what it still needs from the network.
  await self.skipWaiting();
}

/** The scripts, styles and fonts that the page names at its top; the fonts of the styles are among them. */
async function partsOfPage(): Promise<string[]> {
  const page = await caches.match(new URL(files.page, root), { cacheName });
  return (await page?.text())?.match(/_astro\/[\w./-]+\.(?:js|css|woff2)/g) ?? [];
}

/** Takes over from the worker of the previous build; only one build is ever cached. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${scope}#`) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  // The page is asked for while the worker starts; not every browser can.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function cacheMore(asked: CacheRequest): Promise<void> {
  const paths = asked === 'rest' ? await restOfFiles() : asked.flatMap((url) => pathOf(url) ?? []);
  const wanted = paths.filter(
    (path) => isNamedByContent.test(path) || path.startsWith('zoekdata/woorden/'),
  );
  // One after the other: nobody waits for them.
  for (const path of wanted) await addToCache(path);
}

async function restOfFiles(): Promise<string[]> {
  const shards = Array.from({ length: files.shards }, (_, nr) => `zoekdata/woorden/${nr}.bin`);
  return [...files.rest, ...shards, ...(files.texts ? await textsOfPages() : [])];
}

async function textsOfPages(): Promise<string[]> {
  const cached = await caches.match(new URL('zoekdata/catalogus.json', root), { cacheName });
  if (!cached) return [];
  const { pages }: PackedCatalogue = await cached.json();
  return pages[0].map((text) => `pagefind/fragment/${text}.pf_fragment`);
}

/** Adds a file to the cache unless it is there; throws when the answer is not a success. */
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

/** Adds a file with this hash: the copy in the browser may be of another build. */
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

/** Caches a copy; a browser without room for it still gets its answer. */
async function cacheCopy(url: URL, response: Response): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(url, response).catch(console.warn);
}

/** The path of a file that searching needs, without what is asked of it; nothing for all other addresses. */
function pathOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (!`${origin}${pathname}`.startsWith(root)) return undefined;
  const path = `${origin}${pathname}`.slice(root.length);
  return path === files.page || /^(?:_astro|zoekdata|pagefind)\//.test(path) ? path : undefined;
}

/** What this uses of a service worker; TypeScript knows either these or pages. */
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
  /** The answer that the browser requested itself while the worker started, when it is a page. */
  preloadResponse: Promise<Response | undefined>;
}

interface Waiting {
  waitUntil(work: Promise<void>): void;
}
