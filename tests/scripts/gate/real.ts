import { checkFiles, type ReadBefore } from '#check/check.ts';
import { type ContentFile, readContentFiles } from '#check/files/files.ts';
import { formatProblem, type Problem } from '#domain/problem/problem.ts';
import { ownRecords } from '../../support/own-records.ts';

/** The files of this repository, and what an editor, or someone with other plans, makes of one or more of them. */
export type RealFiles = Map<string, ContentFile>;
export type RealEdit = (files: RealFiles) => void;

export const afspraak = 'content/afspraken/2024/zoetwater-noord.json';
export const brief = 'content/brieven/2024/water.mdx';
export const ronde = 'data/rondes/2024.json';
export const kamerstuk = 'data/kamerstukken/34682-205.json';
export const dossier = 'data/dossiers/34682.json';
export const provincie = 'data/provincies/fryslan.json';
export const gebied = 'data/gebieden/groene-hart.json';
export const thema = 'data/themas/water.json';
export const begrip = 'data/begrippen/netcongestie.json';

/**
 * The files that the edits are made in are kept as they once were: whoever corrects a word in one of them must not have to change
 * a test. Everything around them is the content as it is now.
 */
const kept = new Map(
  (await readContentFiles('tests/scripts/gate/real')).map((file) => [file.file, file]),
);
const whole = (await readContentFiles(ownRecords)).map((file) => kept.get(file.file) ?? file);
const isNear = near();
/**
 * The content without what is far from those files, because every edit has a check of its own: gemeenten, notes on
 * changes, and outcomes that none of the kept ones leads to.
 */
const original = whole.filter(({ file }) => {
  if (/^data\/(?:gemeenten|wijzigingen)\//.test(file)) return false;
  return !file.startsWith('content/afspraken/') || isNear.has(file);
});
const before: ReadBefore = new WeakMap();

/** The outcomes that the kept ones lead to, themselves included. */
function near(): Set<string> {
  const texts = new Map(whole.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
  const found = new Set([...kept.keys()].filter((file) => file.startsWith('content/afspraken/')));
  for (const file of found) {
    for (const [, id] of (texts.get(file) ?? '').matchAll(/"(\d{4}\/[a-z0-9-]+)"/g)) {
      const other = `content/afspraken/${id}.json`;
      if (texts.has(other)) found.add(other);
    }
  }
  return found;
}

/** What the check finds in the real content after these edits; the rest is not read anew. */
export function foundIn(...edits: RealEdit[]): Problem[] {
  const files: RealFiles = new Map(original.map((file) => [file.file, file]));
  for (const edit of edits) edit(files);
  return checkFiles([...files.values()], before).problems;
}

/** The same as an editor reads it. */
export function messagesIn(...edits: RealEdit[]): string[] {
  return foundIn(...edits).map(formatProblem);
}

/** The text of a file before any edit. */
export function textOf(file: string): string {
  const found = original.find((other) => other.file === file);
  if (!found) throw new Error(`${file} is er niet`);
  return new TextDecoder().decode(found.bytes);
}

/** Replaces a piece of text, which must be there. */
export function replace(file: string, from: string, to: string): RealEdit {
  return (files) => {
    const bytes = files.get(file)?.bytes;
    const text = new TextDecoder().decode(bytes);
    if (!text.includes(from)) throw new Error(`${file} heeft geen “${from}”`);
    put(
      file,
      text.replace(from, () => to),
    )(files);
  };
}

/** Writes a whole file. */
export function put(file: string, content: string | Uint8Array): RealEdit {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return (files) => files.set(file, { file, bytes });
}

/** Changes the fields of a record. */
export function change(file: string, fields: Record<string, unknown>): RealEdit {
  return (files) => {
    const data: unknown = JSON.parse(new TextDecoder().decode(files.get(file)?.bytes));
    put(file, JSON.stringify({ ...Object(data), ...fields }, null, 2))(files);
  };
}

/** Takes a file away. */
export function remove(file: string): RealEdit {
  return (files) => files.delete(file);
}

/** Gives a file another name. */
export function rename(file: string, to: string): RealEdit {
  return (files) => {
    put(to, files.get(file)?.bytes ?? '')(files);
    files.delete(file);
  };
}

/** Does one edit after the other. */
export function both(...edits: RealEdit[]): RealEdit {
  return (files) => {
    for (const edit of edits) edit(files);
  };
}
