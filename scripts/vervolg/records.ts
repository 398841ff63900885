import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { safeText } from '#import/safe-text.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { todoPattern } from '#schema/field/todo.ts';
import { canonicalJson } from '../canonical/canonical.ts';
import { store } from '../importeer/store.ts';
import { writeWhole } from './progress.ts';

/** A draft that is neither a section nor a candidate: the ronde, an annex, a paper, a dossier. */
export interface RecordDraft {
  /** Path below the folder of drafts, and the place of the record. */
  file: string;
  collection: CollectionName;
  data: Record<string, unknown>;
  /** What a person still has to write: the path of the field, and what the importer left there. */
  open: { veld: string; tekst: string }[];
}

/** The other drafts of a paper, in the order of their paths. */
export async function recordDrafts(root: string, folder: string): Promise<RecordDraft[]> {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
  const drafts: RecordDraft[] = [];
  for (const file of names.map((one) => one.replaceAll('\\', '/')).toSorted()) {
    const collection = collectionNames.find((name) => {
      const { base, extension } = collections[name];
      return name !== 'afspraken' && file.startsWith(`${base}/`) && file.endsWith(`.${extension}`);
    });
    if (collection === undefined || collection === 'secties') continue;
    const data: unknown = JSON.parse(await readFile(join(root, folder, file), 'utf8'));
    if (!isRecord(data)) continue;
    drafts.push({ file, collection, data, open: openIn(data) });
  }
  return drafts;
}

/** Whether a value is data with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a person still has to write in a draft, by the path of the field. */
export function openIn(value: unknown, path = ''): { veld: string; tekst: string }[] {
  if (typeof value === 'string')
    return todoPattern.test(value) ? [{ veld: path, tekst: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    openIn(inner, path === '' ? name : `${path}.${name}`),
  );
}

/** The same data with another text in the fields that have an answer. */
export function filled<T>(value: T, path: string, answer: (veld: string) => string): T;
export function filled(value: unknown, path: string, answer: (veld: string) => string): unknown {
  if (typeof value === 'string') return answer(path) === '' ? value : answer(path);
  if (typeof value !== 'object' || value === null) return value;
  const inside = (name: string | number, inner: unknown) =>
    filled(inner, path === '' ? String(name) : `${path}.${name}`, answer);
  if (Array.isArray(value)) return value.map((inner, index) => inside(index, inner));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inside(name, inner)]),
  );
}

/**
 * Writes what a person answered in the open fields of a draft, and puts the record in place when nothing is open any more.
 * @throws with one Dutch sentence for what cannot be done
 */
export async function placeRecord(
  { root, folder }: { root: string; folder: string },
  file: string,
  answers: ReadonlyMap<string, string>,
): Promise<string> {
  const draft = (await recordDrafts(root, folder)).find((one) => one.file === file);
  if (!draft) throw new Error('Dit concept is er niet, of het is al geplaatst.');
  const isOpen = new Set(draft.open.map(({ veld }) => veld));
  const data = filled(draft.data, '', (veld) =>
    isOpen.has(veld) ? safeText(answers.get(veld) ?? '') : '',
  );
  const text = canonicalJson(draft.collection, data);
  const left = openIn(data).length;
  if (left > 0) {
    await writeWhole(join(root, folder, file), text);
    return `Bewaard; nog ${left} open.`;
  }
  if (existsSync(join(root, file))) throw new Error(`${file} is er al.`);
  await store(root, [{ file, text }], false);
  await rm(join(root, folder, file));
  return `Geplaatst als ${file}.`;
}

/** Puts the text of an accepted point in its annex too, as far as nothing else was written there. */
export async function writePoint(
  { root, folder }: { root: string; folder: string },
  nummer: string,
  tekst: string,
): Promise<void> {
  for (const { file, collection, data } of await recordDrafts(root, folder)) {
    const parts: unknown = collection === 'bijlagen' ? data['onderdelen'] : [];
    if (!Array.isArray(parts)) continue;
    const at = parts.findIndex(
      (part: unknown) =>
        isRecord(part) &&
        (part['punt'] === nummer || part['artikel'] === nummer) &&
        todoPattern.test(String(part['tekst'])),
    );
    if (at < 0) continue;
    const written = filled(data, '', (veld) => (veld === `onderdelen.${at}.tekst` ? tekst : ''));
    await writeWhole(join(root, folder, file), canonicalJson(collection, written));
  }
}
