import { formatDatum } from '#domain/text/datum.ts';
import type { Kamerstuk } from '#schema/record/kamerstuk.ts';
import { author, type Citation } from './citation.ts';

/**
 * A page in the form of the Leidraad voor juridische auteurs (2022) for pages on the web that change: title in single
 * quotes, site, address without `https://`, and when it was last changed.
 */
export function legalForm({ title, address, changed }: Citation): string {
  const when = changed === undefined ? 'online' : `online, bijgewerkt ${formatDatum(changed)}`;
  return `‘${oneLine(title)}’, ${author}, ${address.replace(/^https?:\/\/(?:www\.)?/, '')} (${when}).`;
}

/** A page in plain words, for any other text. */
export function plainForm({ title, address, changed }: Citation): string {
  const when = changed === undefined ? '' : ` Bijgewerkt op ${formatDatum(changed)}.`;
  return `${oneLine(title)}. ${author}.${when} ${address}`;
}

/**
 * A paper in the form of the same Leidraad: “Kamerstukken II 2024/25, 34682, nr. 205”. `undefined` for a paper without
 * number in a dossier, or whose session year is not in the atlas: nothing is filled in.
 */
export function officialForm({
  dossiers: [main],
  nr,
  kamer,
  vergaderjaar,
}: Pick<Kamerstuk, 'dossiers' | 'nr' | 'kamer' | 'vergaderjaar'>): string | undefined {
  if (main === undefined || nr === undefined || vergaderjaar === undefined) return undefined;
  const [from = '', until = ''] = vergaderjaar.split('-');
  // The year at the turn of the century is written in full.
  const years = `${from}/${until.endsWith('00') ? until : until.slice(2)}`;
  const number = /^\d/.test(nr) ? `nr. ${nr}` : nr;
  const dossier = main.toUpperCase().replace('-', ' ');
  return `Kamerstukken ${kamer === 'TK' ? 'II' : 'I'} ${years}, ${dossier}, ${number}`;
}

/** A text on one line, without characters that a reader cannot see. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
