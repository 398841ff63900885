import { setFlagsFromString } from 'node:v8';

/** In percent of what is in use: how much more than that may be taken before V8 looks for what can go. Its own measure is up to 300. */
const heapGrowth = { small: 50, large: 30 };
/** In bytes: a process that holds more than this is large. */
const large = 800e6;
/** Milliseconds. */
const oftenEnough = 1000;

/**
 * Has a build hold little memory, for somewhat more work, and for more work once it holds much. V8 tidies up later the more memory a
 * computer has. The bundler keeps what it had, hundreds of MB, for the rest of a build, unless its allocator is set to give it back; that
 * reads its variables once, so this comes before Astro is loaded. What somebody set themselves is kept.
 */
export function useLittleMemory(environment: NodeJS.ProcessEnv): void {
  environment['MIMALLOC_PURGE_DELAY'] ??= '0';
  environment['MIMALLOC_ARENA_EAGER_COMMIT'] ??= '0';
  growBy(heapGrowth.small);
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() < large) return;
    growBy(heapGrowth.large);
    clearInterval(watch);
  }, oftenEnough).unref();
}

function growBy(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
