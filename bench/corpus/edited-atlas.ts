import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copySources } from '../../scripts/workbench/copy-sources.ts';
import type { Files } from '../../tests/support/atlas.ts';
import { type CorpusSize, makeCorpus, writeCorpus } from './corpus.ts';
import { createDice } from './dice.ts';
import { type EditKind, editAtRandom } from './edits.ts';

/** A made-up atlas on disk that can be built, and that somebody edits. */
export interface EditedAtlas {
  root: string;
  /**
   * Edits the files at random, and says what was done.
   * @param kinds of edits to choose from; all of them by default
   */
  edit(count: number, kinds?: readonly EditKind[]): Promise<string[]>;
}

/** Makes an atlas with the code of the repository in a folder, which is emptied first. */
export async function makeEditedAtlas(
  root: string,
  size: CorpusSize,
  seed: number,
): Promise<EditedAtlas> {
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  await copySources(root);
  const first = makeCorpus(size);
  await writeCorpus(root, first);
  const dice = createDice(seed);
  let files = first;
  const become = async (next: Files) => {
    const gone = Object.keys(files).filter((file) => !(file in next));
    for (const file of gone) await rm(join(root, file));
    await writeCorpus(
      root,
      Object.fromEntries(Object.entries(next).filter(([file, data]) => files[file] !== data)),
    );
    files = next;
  };
  return {
    root,
    edit: async (count, kinds) => {
      const { files: next, done } = editAtRandom(files, dice, count, kinds);
      await become(next);
      return done;
    },
  };
}

/** Paths of files that are not the same in two folders, or in only one of them. */
export function differingFiles(one: string, other: string): string[] {
  return [...new Set([...filesIn(one), ...filesIn(other)])].filter((path) => {
    const [here, there] = [join(one, path), join(other, path)];
    if (!existsSync(here) || !existsSync(there)) return true;
    return !readFileSync(here).equals(readFileSync(there));
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .replaceAll('\\', '/')
        .slice(folder.length + 1),
    );
}
