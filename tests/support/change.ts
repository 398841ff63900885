import { type CheckedContent, checkFiles, type ReadBefore } from '#check/check.ts';
import type { ContentFile } from '#check/files/files.ts';
import {
  comparePlace,
  formatProblem,
  formatProblems,
  type Problem,
} from '#domain/problem/problem.ts';
import type { Register } from '#domain/register/register.ts';
import { type Files, goodFiles } from './atlas.ts';

/** Far enough ahead that no event of a test is in the future, whatever day it is. */
const lastDay = '2999-12-31';

/** Changes the files in place, as an editor would. */
export type Change = (files: Files) => void;

/** What the check read of the files of the good atlas: thousands of tests change one of them and have all of them checked. */
const readBefore: ReadBefore = new WeakMap();

const goodBytes = new Map(
  Object.entries(goodFiles()).map(([file, content]) => [file, toBytes(content)]),
);

/**
 * The files as the check reads them from disk; records become JSON indented by two spaces. Those of the good atlas are the same bytes
 * each time.
 */
export function toContentFiles(files: Files): ContentFile[] {
  return Object.entries(files).map(([file, content]) => {
    const bytes = toBytes(content);
    const good = goodBytes.get(file);
    return { file, bytes: good && Buffer.compare(good, bytes) === 0 ? good : bytes };
  });
}

function check(files: Files): CheckedContent {
  return checkFiles(toContentFiles(files), readBefore, lastDay);
}

/** What the check reports about the good atlas after these changes: one line per problem, sorted, each once. */
export function problemsAfter(...changes: Change[]): string[] {
  // The line of a field and the advice are tested separately, in tests/check/check.test.ts.
  const problems = foundAfter(...changes).map((problem) => ({
    ...problem,
    line: problem.field === undefined ? problem.line : undefined,
    column: undefined,
    advice: undefined,
  }));
  return [...new Set(problems.toSorted(comparePlace).map(formatProblem))];
}

/** The problems that the check finds in the good atlas after these changes. */
export function foundAfter(...changes: Change[]): Problem[] {
  const files = goodFiles();
  for (const change of changes) change(files);
  return check(files).problems;
}

/**
 * The linked register of the good atlas after these changes.
 * @throws when the changes cause problems
 */
export function registerAfter(...changes: Change[]): Register {
  const files = goodFiles();
  for (const change of changes) change(files);
  return registerOf(files);
}

/**
 * The linked register of these files.
 * @throws when they have problems
 */
export function registerOf(files: Files): Register {
  const { problems, register } = check(files);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return register;
}

/** Gives a field, such as `verloop.0.bron`, another value; `undefined` removes the field. */
export function set(file: string, field: string, value: unknown): Change {
  return (files) => {
    files[file] = withValue(files[file], field.split('.'), value);
  };
}

/** Writes a whole file; `undefined` removes it. */
export function write(file: string, content: unknown): Change {
  return (files) => {
    if (content === undefined) delete files[file];
    else files[file] = content;
  };
}

/**
 * Replaces the first occurrence of a piece of text in a file.
 * @throws when the file does not have it
 */
export function edit(file: string, from: string, to: string): Change {
  return (files) => {
    const text = new TextDecoder().decode(toBytes(files[file]));
    if (!text.includes(from)) throw new Error(`${file} heeft geen “${from}”`);
    files[file] = text.replace(from, () => to);
  };
}

function withValue(record: unknown, [key = '', ...rest]: string[], value: unknown): unknown {
  const fields = Object.entries(record ?? {});
  const inner =
    rest.length === 0 ? value : withValue(fields.find(([name]) => name === key)?.[1], rest, value);
  const changed = Object.fromEntries([...fields.filter(([name]) => name !== key), [key, inner]]);
  return Array.isArray(record)
    ? Object.values(changed).filter((item) => item !== undefined)
    : changed;
}

function toBytes(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(
    typeof content === 'string' ? content : JSON.stringify(content, null, 2),
  );
}
