import type { PackedCatalogue } from '#search/catalogue/packed-catalogue.ts';

/**
 * The service worker of the search page: keeps what searching needs, for when there is no internet. It asks the network
 * first wherever a file can change, so that nothing new is ever hidden by what it keeps. Its scope is `/zoeken/`; other
 * pages never meet it.
 */

/** What it keeps, by path from the folder of the site; written in its place when the site is finished. */
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

/** What the page may ask: to keep what it used, by address, or all the rest. */
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
/** Kept as they are used; the other files only together, so that they fit. */
const isKeptOnUse = /^(?:pagefind\/(?:index|fragment)|zoekdata\/woorden)\//;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(keepMore(event.data)));
self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request.url);
  if (path !== undefined && event.request.method === 'GET') event.respondWith(answer(event, path));
});

async function install(): Promise<void> {
  await keep(files.page, { cache: 'no-cache' });
  await Promise.all([
    ...[...(await partsOfPage()), ...files.soon].map((path) => keep(path)),
    ...files.data.map(([path, integrity]) => keepExactly(path, integrity)),
  ]);
  // What a page of the build before still needs, it gets from the network.
  await self.skipWaiting();
}

/** The scripts, styles and fonts that the page names at its top; those in the styles stand there too. */
async function partsOfPage(): Promise<string[]> {
  const page = await caches.match(new URL(files.page, root), { cacheName });
  return (await page?.text())?.match(/_astro\/[\w./-]+\.(?:js|css|woff2)/g) ?? [];
}

/** Only one build is ever kept. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${scope}#`) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  // The page is asked for while the worker starts; not every browser can.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function keepMore(asked: CacheRequest): Promise<void> {
  const paths = asked === 'rest' ? await restOfFiles() : asked.flatMap((url) => pathOf(url) ?? []);
  const wanted = paths.filter(
    (path) => isNamedByContent.test(path) || path.startsWith('zoekdata/woorden/'),
  );
  // One after the other: nobody waits for them.
  for (const path of wanted) await keep(path);
}

async function restOfFiles(): Promise<string[]> {
  const shards = Array.from({ length: files.shards }, (_, nr) => `zoekdata/woorden/${nr}.bin`);
  return [...files.rest, ...shards, ...(files.texts ? await textsOfPages() : [])];
}

async function textsOfPages(): Promise<string[]> {
  const kept = await caches.match(new URL('zoekdata/catalogus.json', root), { cacheName });
  if (!kept) return [];
  const { pages }: PackedCatalogue = await kept.json();
  return pages[0].map((text) => `pagefind/fragment/${text}.pf_fragment`);
}

/** What the browser has already is not fetched again. */
async function keep(path: string, options: RequestInit = { cache: 'force-cache' }): Promise<void> {
  const url = new URL(path, root);
  const cache = await caches.open(cacheName);
  if (await cache.match(url)) return;
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} bij ${path}`);
  await cache.put(url, response);
}

/** What the browser has already may be of another build. */
async function keepExactly(path: string, integrity: string): Promise<void> {
  await keep(path, { cache: 'force-cache', integrity }).catch(() =>
    keep(path, { cache: 'reload', integrity }),
  );
}

async function answer({ request, preloadResponse }: Asking, path: string): Promise<Response> {
  const url = new URL(path, root);
  const kept = await caches.match(url, { cacheName });
  if (kept && isNamedByContent.test(path)) return kept;
  try {
    const response = (await preloadResponse) ?? (await fetch(request));
    if (response.ok && isKeptOnUse.test(path)) await keepCopy(url, response.clone());
    return response.status >= 500 && kept ? kept : response;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** A browser without room for it still gets its answer. */
async function keepCopy(url: URL, response: Response): Promise<void> {
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
  /** What the browser asked for already, when it is a page. */
  preloadResponse: Promise<Response | undefined>;
}

interface Waiting {
  waitUntil(work: Promise<void>): void;
}
