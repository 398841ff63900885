import { expectedDossierId, expectedKamerstukId } from '#domain/kamerstuk/label.ts';
import type { Register } from '#domain/register/register.ts';
import { asciiLetters } from '#domain/text/ascii-letters.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import { type CollectionName, collections } from '#schema/collections.ts';
import type { Answers } from './answers.ts';
import { findId } from './find.ts';
import { readRegistration } from './read-number.ts';

/**
 * The id that a new record gets by the convention of its kind: its number, year, title or name, after the ronde, the
 * Kamerstuk or the day where ids have one. `undefined` when too little is filled in.
 * @param name the part after the ronde, when an editor chose it
 */
export function idFor(
  collection: CollectionName,
  answers: Answers,
  register: Register,
  name?: string,
): string | undefined {
  const own = name === undefined ? stemOf(answers, register) : slug(name);
  const day = byDay.has(collection) && name === undefined ? dayIn(answers.get('datum') ?? '') : '';
  const stem = [day, own].filter(Boolean).join('-');
  if (stem === '') return undefined;
  const { folderOf } = collections[collection];
  if (folderOf === undefined) return stem;
  const field = { rondes: 'ronde', kamerstukken: 'kamerstuk' }[folderOf];
  const written = answers.get(field) ?? '';
  const folder = findId(register, folderOf, written) ?? slug(written);
  return folder === '' ? undefined : `${folder}/${stem}`;
}

/** Kinds whose ids begin with the day, so that the files are in order. */
const byDay: ReadonlySet<CollectionName> = new Set(['wijzigingen', 'navragen']);

/** The day that somebody wrote, in the form of an id: “1 december 2026” is `2026-12-01`. */
function dayIn(written: string): string {
  return readWrittenDatum(written)?.datum ?? slug(written);
}

function stemOf(answers: Answers, register: Register): string {
  const get = (field: string) => {
    const written = answers.get(field) ?? '';
    return slug(readRegistration(field, written) ?? written);
  };
  const written = answers.get('dossiers')?.split(/[,;\n]/)[0] ?? '';
  const dossier = findId(register, 'dossiers', written) ?? slug(written);
  if (dossier && get('nr')) return expectedKamerstukId({ dossiers: [dossier], nr: get('nr') });
  if (get('documentnummer') && !get('kamerstuk')) return get('documentnummer');
  if (get('toezeggingsnummer')) return get('toezeggingsnummer');
  if (get('nummer') && !get('naam')) {
    return expectedDossierId({ nummer: get('nummer'), toevoeging: get('toevoeging') || undefined });
  }
  return get('jaar') || get('titel') || get('naam');
}

/** A text as part of an id: lower-case ASCII letters, digits and hyphens; empty if a
 * letter of another alphabet would be lost. What is over 60 characters is cut between words. */
export function slug(text: string): string {
  const letters = asciiLetters(text.replace(/[’‘'ʼ´`]/g, ''));
  // A name that would lose letters gets no id by itself: somebody has to choose one.
  if (/[^ -~]/u.test(letters.replace(/\P{L}/gu, ''))) return '';
  const plain = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  // One character more tells whether a word ends at the limit; a first word that is longer is cut itself.
  return plain.length <= 60 ? plain : plain.slice(0, 61).replace(/-[^-]*$|[^-]$/, '');
}
