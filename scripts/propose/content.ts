import { checkFiles, readUnchecked } from '#check/check.ts';
import {
  type ContentFile,
  listContentFiles,
  openContentFile,
  peekInto,
  readContentFiles,
} from '#check/files/files.ts';
import { claim } from '#check/files/place.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { Register } from '#domain/register/register.ts';
import { type Asked, neededFor } from './needed.ts';
import type { Note } from './note.ts';
import { saidIn } from './said.ts';

/** A file as it should be. */
export interface ProposedFile {
  /** Path from the top of the repository. */
  file: string;
  text: string;
}

/** A change that somebody proposes, and what is wrong with it. */
export interface Proposal {
  /** What it does, in one short line. */
  title: string;
  /** Not to be written when there are problems. */
  files: ProposedFile[];
  problems: Problem[];
  /** What was read otherwise than it was written. */
  notes: Note[];
}

/** The content that a proposal changes. */
export interface Content {
  register: Register;
  /** The text of a file; `undefined` when there is no such file. */
  read: (file: string) => string | undefined;
  /** The problems that these files would cause, without those that exist already. */
  problemsWith: (files: readonly ProposedFile[]) => Problem[];
  /** The paths of all files. */
  files: readonly string[];
  /** Addresses under which the atlas itself is published, and its repository: none of them is a source. */
  own: readonly string[];
}

/**
 * Whoever sends news does not know the list of sites, and its answer may be a new newspaper. The check of the proposal
 * asks an editor for it.
 */
const leftToEditors = 'bronsite/unknown';

/**
 * Reads all content under `root`.
 * @param own addresses of the atlas itself, as far as they are known
 */
export async function readContent(root: string, own: readonly string[] = []): Promise<Content> {
  return toContent(await readContentFiles(root), own);
}

/** Content that is read as far as a proposal needs it. */
export interface OpenedContent {
  /** The paths of all files. */
  files: readonly string[];
  whole: () => Content;
  /** What this can have to do with; see `neededFor`. */
  about: (asked: Asked) => Content;
}

/** Like `readContent`, for whoever need not read all of it. */
export function openContent(root: string, own: readonly string[]): OpenedContent {
  const listed = listContentFiles(root);
  const files = listed.map(({ file }) => file);
  return {
    files,
    whole: () =>
      toContent(
        listed.map((entry) => openContentFile(root, entry)),
        own,
      ),
    about: (asked) => {
      const entries = new Map(listed.map((entry) => [entry.file, entry]));
      const isNeeded = neededFor(asked, files, (file) => {
        const entry = entries.get(file);
        return saidIn(file, (entry && peekInto(root, entry)) ?? '');
      });
      return toContent(
        listed.map((entry) =>
          isNeeded(entry.file) ? openContentFile(root, entry) : unread(entry.file),
        ),
        own,
      );
    },
  };
}

const nothing = new Uint8Array();

/** A file of which only the name can matter. */
export function unread(file: string): ContentFile {
  return { file, bytes: nothing, unread: true };
}

/** Whether this is the content of an atlas, and not of some other folder. */
export function isAtlas({ files }: Pick<Content, 'files'>): boolean {
  return files.some((file) => claim(file) !== undefined);
}

/** As `readContent`, for files already read. */
export function toContent(files: readonly ContentFile[], own: readonly string[] = []): Content {
  const cache = readUnchecked(files);
  const before = checkFiles(files, cache);
  const known = new Set(before.problems.map((problem) => JSON.stringify(problem)));
  const current = new Map(files.map((entry) => [entry.file, entry]));
  return {
    register: before.register,
    files: [...current.keys()],
    own,
    read: (file) => {
      const found = current.get(file);
      return found && new TextDecoder().decode(found.bytes);
    },
    problemsWith: (proposed) => {
      const changed = new Map(current);
      for (const { file, text } of proposed) {
        changed.set(file, { file, bytes: new TextEncoder().encode(text) });
      }
      const { problems } = checkFiles([...changed.values()], cache);
      return problems.filter(
        (problem) => problem.rule !== leftToEditors && !known.has(JSON.stringify(problem)),
      );
    },
  };
}
