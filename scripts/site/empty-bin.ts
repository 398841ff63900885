import { readdirSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';

/**
 * Run by `discardFolder` with the folder to empty: of what has a name that it gave. What cannot be done or removed is left for a next
 * time.
 */
const [folder = ''] = process.argv.slice(2);
// Whoever waits for a build goes first.
attempt(() => setPriority(10));
const names = readdirSync(folder).filter((name) => /-\d+-\d+-\d+$/.test(name));
for (const name of names)
  attempt(() => rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 }));

function attempt(what: () => void): void {
  try {
    what();
  } catch {}
}
