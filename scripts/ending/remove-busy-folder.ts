import { existsSync, rmSync } from 'node:fs';

/** How often it is tried, and milliseconds in between. */
const most = 1000;
const pause = 10;

/**
 * Removes a folder, if it is there, in which other threads of this process may still be writing: a file that comes into it while it is
 * emptied is removed as well. Waits up to ten seconds or so for that; the `maxRetries` of Node gives up at once at times.
 * @throws when files keep coming, or the folder cannot be removed
 */
export function removeBusyFolder(folder: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let attempt = 1; ; attempt += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (!existsSync(folder)) return;
      if (attempt === most) throw error;
      Atomics.wait(clock, 0, 0, pause);
    }
  }
}
