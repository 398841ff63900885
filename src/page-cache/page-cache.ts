import { hash } from 'node:crypto';
import { listenApart, type Reads } from '#domain/reads/reads.ts';
import { markOfFile, placeBetween } from './files.ts';
import { readStored, type Stored, type StoredPage, writeStored } from './stored.ts';
import { kindOf, type Watched } from './watch.ts';

/** A page of this build, before it is made. */
export interface AskedPage {
  /** Its address, without the base path. */
  path: string;
  /** Everything that it gets beside the register: with another input it is another page. */
  input: unknown;
}

/** Where a build finds the pages of the one before, and where it leaves its own. */
export interface PageFolders {
  /** What all pages depend on; under another key none of them counts. */
  key: string;
  /** The file with what was remembered, and the one for what will be. */
  memory: string;
  next: string;
  /** The site as it was, and as it will be. */
  before: string;
  fresh: string;
}

/** What a build asks of the pages, and how it is told that they are made. */
export interface PageCacheJob extends PageFolders {
  /** Set once the pages can be made. */
  save?: () => PageCounts | undefined;
  /** Set when they are made. */
  counts?: PageCounts | undefined;
}

/** How many files were taken over, and how many made: pages, and what else has an address. */
export interface PageCounts {
  kept: number;
  made: number;
}

export interface PageCache {
  /** Makes a page, unless it would be the one that is there: then its file is taken over, and the answer has no body. */
  answer(page: AskedPage, make: () => Promise<Response>): Promise<Response>;
  /** Leaves what the next build needs. Must come before anything changes the files of pages. */
  save(): PageCounts;
}

interface MadePage {
  path: string;
  input: string;
  reads: Reads;
}

/**
 * Takes over pages of the build before. A page counts as the same if it has the same key and input, if every field that was read
 * for it holds the same, if what was asked for by name has the same answer, and if nobody wrote to its
 * file since. See docs/besluiten/48.
 */
export function openPageCache(folders: PageFolders, watched: Watched): PageCache {
  const before = readStored(folders.memory, folders.key);
  const numbers = new Map(firstFields(watched.names, watched.kinds));
  const old = before && compareWith(before, watched, numbers);
  const place = placeBetween(folders);
  const kept = new Map<string, StoredPage>();
  const made = new Map<string, MadePage>();
  return {
    answer: async (page, make) => {
      const input = inputOf(page, watched);
      const known = before?.pages.get(page.path);
      if (known && old && input === known.input && old.isSame(known)) {
        if (place(fileOf(page.path), known.mark)) {
          kept.set(page.path, known);
          return new Response(null);
        }
      }
      const { made: response, reads } = await listenApart(make);
      if (input !== undefined && !reads.everything)
        made.set(page.path, { path: page.path, input, reads });
      return response;
    },
    save: () => {
      const questions = new Map<string, number>();
      const indexOf = (name: string) => {
        const index = questions.get(name) ?? questions.size;
        questions.set(name, index);
        return index;
      };
      const pages = new Map<string, StoredPage>();
      for (const [path, page] of kept)
        pages.set(path, {
          ...page,
          fields: page.fields.map((field) => old?.numberNow(field) ?? 0),
          asked: page.asked.map((index) => indexOf(before?.questions[index] ?? '')),
        });
      for (const [path, { input, reads }] of made) {
        const mark = markOfFile(folders.fresh, fileOf(path));
        if (mark === undefined) continue;
        pages.set(path, {
          path,
          input,
          mark,
          fields: Uint32Array.from(reads.fields),
          asked: Uint32Array.from([...reads.asked].map(indexOf)),
        });
      }
      const names = [...questions.keys()];
      writeStored(folders.next, {
        key: folders.key,
        names: [...watched.names],
        kinds: new Map(watched.kinds),
        held: heldBy(pages.values(), watched),
        questions: names,
        answers: names.map((name) => watched.answerTo(name)),
        pages,
      });
      return { kept: kept.size, made: made.size };
    },
  };
}

/** The file of a page, from the top of the site. */
function fileOf(path: string): string {
  const file = decodeURI(path).slice(1);
  if (file === '404/') return '404.html';
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** `undefined` when nothing can tell whether it is the same, so that the page is made each time. */
function inputOf({ input }: AskedPage, { digest }: Watched): string | undefined {
  try {
    return digest(input);
  } catch {
    return undefined;
  }
}

/** By name, the number of its first field. */
function* firstFields(
  names: readonly string[],
  kinds: ReadonlyMap<string, readonly string[]>,
): Iterable<[string, number]> {
  let next = 0;
  for (const name of names) {
    yield [name, next];
    next += kinds.get(kindOf(name))?.length ?? 0;
  }
}

/** Compares what pages read then with what they would read now; each field is looked at once. */
function compareWith(before: Stored, watched: Watched, numbers: ReadonlyMap<string, number>) {
  /** By the number of a field then: its number now, or what is known of it. */
  const gone = -1;
  const unseen = -2;
  const now = new Int32Array(before.held.length).fill(unseen);
  const changed = new Uint8Array(before.held.length);
  const starts: number[] = [];
  for (const [, first] of firstFields(before.names, before.kinds)) starts.push(first);
  const numberNow = (field: number): number => {
    const known = now[field] ?? gone;
    if (known !== unseen) return known;
    const index = indexUpTo(starts, field);
    const first = numbers.get(before.names[index] ?? '');
    const found = first === undefined ? gone : first + field - (starts[index] ?? 0);
    now[field] = found;
    changed[field] =
      found === gone || short(watched.digestOf(found)) !== before.held[field] ? 1 : 0;
    return found;
  };
  const isFieldSame = (field: number) => {
    numberNow(field);
    return changed[field] === 0;
  };
  const same = before.questions.map(
    (name, index) => watched.answerTo(name) === before.answers[index],
  );
  return {
    numberNow,
    isSame: ({ fields, asked }: StoredPage) =>
      asked.every((index) => same[index]) && fields.every(isFieldSame),
  };
}

function heldBy(pages: Iterable<StoredPage>, watched: Watched): Float64Array {
  let count = 0;
  for (const name of watched.names) count += watched.kinds.get(kindOf(name))?.length ?? 0;
  const held = new Float64Array(count);
  for (const { fields } of pages)
    for (const field of fields) held[field] ||= short(watched.digestOf(field));
  return held;
}

/** A digest as a number of 52 bits, never zero: of two fields that differ, one in four thousand million million looks the same. */
function short(digest: string): number {
  return Number.parseInt(hash('sha1', digest, 'hex').slice(0, 13), 16) + 1;
}

/** Index of the last number that is at most this one. */
function indexUpTo(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
