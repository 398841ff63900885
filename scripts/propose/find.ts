import { readAddress } from '#domain/kamerstuk/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { nearestOf } from '#domain/problem/nearest.ts';
import type { Register } from '#domain/register/register.ts';
import { plainLetters } from '#domain/text/plain-letters.ts';
import type { CollectionName } from '#schema/collections.ts';

/**
 * The id of the record that a person means by an id, the address of a page (the site may be in a folder), a name, an alias or
 * the number of a Kamerstuk; failing that, the id of the record with the nearest name.
 */
export function findRecord(
  register: Register,
  collection: CollectionName,
  written: string,
): { id?: string | undefined; nearest?: string | undefined } {
  const name = fold(written);
  const path = pathIn(written);
  const known = new Map<string, string>();
  for (const { id, label, data, path: own } of register[collection]) {
    if (id === written.toLowerCase() || path?.endsWith(own)) return { id };
    for (const other of [id, label, ...namesOf(data)]) known.set(fold(other), id);
  }
  const id = known.get(name) ?? known.get(paperIdIn(written));
  if (id !== undefined) return { id };
  const nearest = nearestOf(name, known.keys());
  return { nearest: nearest === undefined ? undefined : known.get(nearest) };
}

/** The id of the paper or dossier that a person cites in any spelling; empty for anything else, web addresses included. */
function paperIdIn(written: string): string {
  const reference = /^https?:/i.test(written.trim()) ? null : readAddress(written);
  return (reference && kamerstukId(reference)) ?? '';
}

/** The path of an address with or without host, ending in a slash, without query and fragment; `undefined` without a slash. */
export function pathIn(written: string): string | undefined {
  const text = written.trim();
  if (!URL.canParse(text, 'https://atlas.invalid/') || !text.includes('/')) return undefined;
  const { pathname } = new URL(text, 'https://atlas.invalid/');
  return `${pathname.replace(/\/+$/, '')}/`;
}

function namesOf(data: object): string[] {
  return Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'naam' || field === 'titel' || field === 'officieleNaam') return [String(value)];
    if (field === 'aliassen' && Array.isArray(value)) return value.map(String);
    return [];
  });
}

/** Without capitals, accents and surrounding spaces, because people write names in many ways. */
function fold(text: string): string {
  return plainLetters(text).replace(/\s+/g, ' ').trim();
}
