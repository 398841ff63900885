import type { CacheRequest } from './worker.ts';

/** After this many milliseconds without a search, the rest is fetched. */
const quiet = 15_000;
let fetchingRest: ReturnType<typeof setTimeout> | undefined;
let worker: Promise<ServiceWorker | null> | undefined;

/**
 * Makes the browser cache what searching needs without the internet: at once what this page used, and the rest later,
 * unless the reader saves data. Does nothing in development or without service workers; never rejects. Call it after an
 * answer is shown, so caching never delays a search. See docs/besluiten/19.
 * @param folder address of the search page
 */
export async function fillCache(folder: string): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  clearTimeout(fetchingRest);
  try {
    worker ??= startWorker(folder);
    const started = await worker;
    clearTimeout(fetchingRest);
    if (!savesData()) fetchingRest = setTimeout(() => ask(started, 'rest'), quiet);
  } catch (error) {
    // A browser may refuse to store anything; searching still works.
    console.warn(error);
  }
}

async function startWorker(folder: string): Promise<ServiceWorker | null> {
  await navigator.serviceWorker.register(new URL('offline.js', folder));
  const { active } = await navigator.serviceWorker.ready;
  // What the page loaded before the worker was active.
  ask(
    active,
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return active;
}

function ask(started: ServiceWorker | null, request: CacheRequest): void {
  started?.postMessage(request);
}

/** Whether the reader asked the browser to save data. Not all browsers tell. */
function savesData(): boolean {
  const { connection }: Navigator & { connection?: { saveData?: boolean } } = navigator;
  return connection?.saveData === true;
}
