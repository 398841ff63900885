import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../../tests/support/atlas.ts';
import { toContentFiles } from '../../tests/support/change.ts';
import { type Made, makeAfspraken } from './afspraken.ts';
import { baseFiles } from './base.ts';
import { briefFiles } from './brieven.ts';
import { createDice } from './dice.ts';
import { navraagFiles } from './navragen.ts';
import { createProse } from './prose.ts';
import { paperFiles, planRondes, rondeFiles } from './rondes.ts';

/** How large a generated atlas is. */
export interface CorpusSize {
  afspraken: number;
  /** Yearly rondes, the last of them in 2025. */
  rondes: number;
  /** Another seed gives other texts and links of the same kind; 1 by default. */
  seed?: number;
}

/**
 * A complete and consistent atlas to measure with, in the shape of the real schemas. Titles are unique, words are as unevenly
 * distributed as in real texts, and the same size and seed give the same files. What it says is made up, so it must never enter
 * the atlas itself.
 */
export function makeCorpus({ afspraken, rondes, seed = 1 }: CorpusSize): Files {
  const dice = createDice(seed);
  const prose = createProse(dice);
  const plan = planRondes(rondes);
  const papers = paperFiles(plan, Math.ceil(afspraken / 20), dice, prose);
  const paperIds = Object.keys(papers).map((file) =>
    file.slice('data/kamerstukken/'.length, -'.json'.length),
  );
  const files: Files = { ...baseFiles(plan.at(-1)?.brief ?? ''), ...papers };
  let before: Made[] = [];
  for (const [index, ronde] of plan.entries()) {
    // What does not divide evenly goes to the first rondes.
    const count = Math.floor(afspraken / rondes) + Number(index < afspraken % rondes);
    before = makeAfspraken(ronde, count, before, paperIds, dice, prose);
    for (const { id, data } of before) files[`content/afspraken/${id}.json`] = data;
    Object.assign(
      files,
      rondeFiles(ronde),
      briefFiles(ronde, before, prose),
      navraagFiles(ronde, before),
    );
  }
  return files;
}

/** Writes the files under a folder, as if it were the top of the repository. */
export async function writeCorpus(folder: string, files: Files): Promise<void> {
  const contents = toContentFiles(files);
  const folders = new Set(contents.map(({ file }) => dirname(join(folder, file))));
  for (const path of folders) await mkdir(path, { recursive: true });
  // Not all at once, because a process may have only so many files open.
  for (let start = 0; start < contents.length; start += 200) {
    const part = contents.slice(start, start + 200);
    await Promise.all(part.map(({ file, bytes }) => writeFile(join(folder, file), bytes)));
  }
}
