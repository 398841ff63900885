import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { endBySignal } from '../ending/end-process.ts';
import { removeBusyFolder } from '../ending/remove-busy-folder.ts';
import { discardFolder } from './discard-folder.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Makes a whole folder beside the one that it replaces, and swaps them when it is finished. Whatever goes wrong before that, and
 * also when somebody stops the command, the old folder is untouched and nothing of the new one is left.
 *
 * @param folder what is replaced; it need not exist
 * @param make fills the folder it gets, which is empty
 * @throws what `make` throws; and a Dutch error when another command is making the same folder
 */
export async function replaceFolder<T>(
  folder: string,
  make: (fresh: string) => Promise<T>,
): Promise<T> {
  const target = resolve(folder);
  const beside = (what: string) => join(dirname(target), `.${basename(target)}.${what}`);
  const [work, old] = [beside('bouw'), beside('vorige')];
  const clean = () => removeBusyFolder(work);
  const stop = (signal: NodeJS.Signals) => {
    clean();
    console.error(`\nGestopt. ${folder} is gebleven zoals het was.`);
    endBySignal(signal);
  };
  claim(work, folder);
  // A loss of power between the two last steps of a swap left the old folder aside.
  if (!existsSync(target)) moveIfThere(old, target);
  for (const signal of signals) process.on(signal, stop);
  try {
    const fresh = join(work, 'map');
    mkdirSync(fresh);
    const result = await make(fresh);
    // Nothing can come between these lines but a loss of power: a signal waits until they are done.
    discardFolder(old);
    moveIfThere(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      moveIfThere(old, target);
      throw error;
    }
    discardFolder(old);
    return result;
  } finally {
    clean();
    for (const signal of signals) process.off(signal, stop);
  }
}

/** Makes the work folder, after removing one whose command is no longer there. */
function claim(work: string, folder: string): void {
  const note = join(work, 'proces');
  const owner = Number(readIfThere(note));
  if (owner > 0 && owner !== process.pid && isRunning(owner)) {
    throw new Error(
      `${folder} wordt al gemaakt door een andere opdracht (proces ${owner}). Wacht tot die klaar is; loopt er geen, gooi dan de map ${work} weg.`,
    );
  }
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  writeFileSync(note, String(process.pid));
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
