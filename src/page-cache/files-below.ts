import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files in a folder and those below it, with `/` and in order; none when it is not there. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) =>
      // What a link leads to counts as what is there.
      statSync(join(folder, name)).isDirectory()
        ? filesBelow(join(folder, name)).map((path) => `${name}/${path}`)
        : [name],
    );
}
