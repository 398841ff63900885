import type { CacheRequest } from './worker.ts';

/** Nobody asked anything for so long, in milliseconds: then the rest may come. */
const quiet = 15_000;
let fetchingRest: ReturnType<typeof setTimeout> | undefined;
let worker: Promise<ServiceWorker | null> | undefined;

/**
 * Lets the browser keep what searching needs, for when there is no internet; does nothing where a browser cannot. Called
 * when a question is answered, so that keeping never stands in the way of a search.
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
    // A browser may refuse to keep anything; searching goes on.
    console.warn(error);
  }
}

async function startWorker(folder: string): Promise<ServiceWorker | null> {
  await navigator.serviceWorker.register(new URL('offline.js', folder));
  const { active } = await navigator.serviceWorker.ready;
  // What came before the worker did.
  ask(
    active,
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return active;
}

function ask(started: ServiceWorker | null, request: CacheRequest): void {
  started?.postMessage(request);
}

/** Whether the reader asked for as little data as possible; not all browsers tell. */
function savesData(): boolean {
  const { connection }: Navigator & { connection?: { saveData?: boolean } } = navigator;
  return connection?.saveData === true;
}
