import type { CacheRequest } from './worker.ts';

/** After this many milliseconds without a question the rest is fetched. */
const quiet = 15_000;
let fetchingRest: ReturnType<typeof setTimeout> | undefined;
let worker: Promise<ServiceWorker | null> | undefined;

/**
 * Has the browser cache what searching needs, for when there is no internet; does nothing where a browser cannot. Called
 * when a question is answered, so that caching never delays a search.
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
    // A browser may refuse to store anything; searching goes on.
    console.warn(error);
  }
}

async function startWorker(folder: string): Promise<ServiceWorker | null> {
  await navigator.serviceWorker.register(new URL('offline.js', folder));
  const { active } = await navigator.serviceWorker.ready;
  // What was loaded before the worker was there.
  ask(
    active,
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return active;
}

function ask(started: ServiceWorker | null, request: CacheRequest): void {
  started?.postMessage(request);
}

/** Whether the reader asked for as little data as possible; not all browsers say. */
function savesData(): boolean {
  const { connection }: Navigator & { connection?: { saveData?: boolean } } = navigator;
  return connection?.saveData === true;
}
