import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** Where discarded folders wait to be removed, below the folder of the repository. Nothing else is ever there. */
const bin = '.cache/weg';
let count = 0;

/**
 * Removes a folder without making anybody wait: it is moved aside at once, and a process of its own removes it, which goes on after
 * this one has ended. If that process is stopped, the next one removes what is left. A folder that cannot be moved, because it is on
 * another disk or a program on Windows has it open, is removed here.
 * @param folder need not exist
 */
export function discardFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const aside = resolve(bin, `${basename(folder)}-${process.pid}-${Date.now()}-${count++}`);
  try {
    mkdirSync(bin, { recursive: true });
    renameSync(folder, aside);
  } catch {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    return;
  }
  const args = [join(import.meta.dirname, 'empty-bin.ts'), resolve(bin)];
  // In another folder, because Windows keeps a folder in which a program runs.
  spawn(process.execPath, args, {
    cwd: tmpdir(),
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  })
    // Then the next one removes it.
    .on('error', () => undefined)
    .unref();
}
