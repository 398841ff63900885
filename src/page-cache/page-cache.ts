import { listenApart } from '#domain/reads/reads.ts';
import { compareWith, firstFields, short } from './compare.ts';
import { fileOf, markOfFile, placeBetween } from './files.ts';
import { numberLists } from './number-lists.ts';
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

/** What Astro gives a page. */
export interface GivenPage {
  props: unknown;
  /** The route, as Astro writes it: `/afspraken/[jaar]/[id]`. */
  route: string;
}

/** What a build asks of the pages, and what it learns once they are made. */
export interface PageCacheJob extends PageFolders {
  /** Set once the pages can be made: takes over the file of a page, and tells whether it did. */
  take?: (path: string, given: GivenPage) => boolean;
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
  /** Takes over the file of a page if it would be the one that is there, and tells whether it did. */
  take(page: AskedPage): boolean;
  /** Makes a page, unless it can be taken over: then the answer has no body. */
  answer(page: AskedPage, make: () => Promise<Response>): Promise<Response>;
  /** Leaves what the next build needs. Must come before anything changes the files of pages. */
  save(): PageCounts;
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
  const put = placeBetween(folders);
  const kept = new Map<string, StoredPage>();
  const made = new Map<string, Omit<StoredPage, 'mark'>>();
  const fields = numberLists();
  const asked = numberLists();
  const questions = new Map<string, number>();
  const indexOf = (name: string) => {
    const index = questions.get(name) ?? questions.size;
    questions.set(name, index);
    return index;
  };
  /** Adds what was read for a page, and returns the place of it. */
  const placeOf = (read: Iterable<number>, names: Iterable<string>) => {
    asked.add([...names].map(indexOf));
    return fields.add(read);
  };
  /** As `placeOf`, of what was read for a page that was taken over. */
  const placeAgain = (
    { place }: StoredPage,
    { asked: then, fields: read, questions: names }: Stored,
  ) => {
    asked.add(then.at(place).map((at) => indexOf(names[at] ?? '')));
    if (old?.isNumberedAsBefore) return fields.addFrom(read, place);
    return fields.add(read.at(place).map((field) => old?.numberNow(field) ?? 0));
  };
  const takeIfSame = (path: string, input: string | undefined): boolean => {
    const known = before?.pages.get(path);
    if (!known || !old || input !== known.input || !old.isSame(known)) return false;
    if (!put(fileOf(path), known.mark)) return false;
    kept.set(path, known);
    return true;
  };
  /** By number of a field, what it holds that was looked at or read. */
  const heldNow = (): Float64Array => {
    let count = 0;
    for (const name of watched.names) count += watched.kinds.get(kindOf(name))?.length ?? 0;
    const held = new Float64Array(count);
    for (const [field, value] of old?.lookedAt() ?? []) held[field] = value;
    for (const { place } of made.values())
      fields.every(place, (field) => {
        held[field] ||= short(watched.digestOf(field));
        return true;
      });
    return held;
  };
  return {
    // A clean build has no pages before it, and need not know what each is given.
    take: (page) =>
      before?.pages.has(page.path) === true && takeIfSame(page.path, inputOf(page, watched)),
    answer: async (page, make) => {
      const { path } = page;
      const input = inputOf(page, watched);
      if (takeIfSame(path, input)) return new Response(null);
      const { made: response, reads } = await listenApart(make);
      if (input !== undefined && !reads.everything)
        made.set(path, { input, place: placeOf(reads.fields, reads.asked) });
      return response;
    },
    save: () => {
      const pages = new Map<string, StoredPage>();
      if (before)
        for (const [path, page] of kept)
          pages.set(path, { ...page, place: placeAgain(page, before) });
      for (const [path, page] of made) {
        const mark = markOfFile(folders.fresh, fileOf(path));
        if (mark !== undefined) pages.set(path, { ...page, mark });
      }
      const names = [...questions.keys()];
      writeStored(folders.next, {
        key: folders.key,
        names: [...watched.names],
        kinds: new Map(watched.kinds),
        held: heldNow(),
        questions: names,
        answers: names.map((name) => watched.answerTo(name)),
        pages,
        fields,
        asked,
      });
      return { kept: kept.size, made: made.size };
    },
  };
}

/** `undefined` when nothing can tell whether it is the same, so that the page is made each time. */
function inputOf({ input }: AskedPage, { digest }: Watched): string | undefined {
  try {
    return digest(input);
  } catch {
    return undefined;
  }
}
