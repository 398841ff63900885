import type { KamerstukReference, Reading } from '#domain/kamerstuk/reference.ts';
import { readWhole } from './address.ts';
import { readCitation } from './citation.ts';
import { readMinutes } from './minutes.ts';
import { readNumberFirst } from './number-first.ts';
import { readOfficialId } from './official.ts';
import { readPrefix } from './prefix.ts';
import { Tokens } from './tokens.ts';

/**
 * Every citation of a parliamentary paper in running text, in order, without overlap, in time linear in the text. A
 * five-digit number counts only where a citation word or its form leaves no doubt. A range (“nrs. 107 t/m 109”) gives
 * every number in it; an address in the text gives the id inside it. Marks of Markdown are not seen. Why one parser: docs/besluiten/11-kamerstuknummers.md.
 *
 * @example
 * findKamerstukken('Kamerstuk 34 682, nr. 205'); // [{ dossier: '34682', nr: '205', start: 0, … }]
 */
export function findKamerstukken(text: string): KamerstukReference[] {
  return findInTokens(new Tokens(text));
}

/** As `findKamerstukken`, for a text that is tokens already, so that a test can count the work done on it. */
export function findInTokens(tokens: Tokens): KamerstukReference[] {
  const references: KamerstukReference[] = [];
  for (let index = 0; index < tokens.length;) {
    const reading = readAt(tokens, index);
    for (const reference of reading.references) references.push(reference);
    index = Math.max(reading.next, index + 1);
  }
  return references;
}

/**
 * What a whole line from an address bar or a search box points at, or `null`. Reads more than running text allows: a
 * lone `34682`, `34682/205`, lower case, and addresses at officielebekendmakingen.nl, the Tweede Kamer and OpenTK.
 */
export function readAddress(text: string): KamerstukReference | null {
  return readWhole(text, findKamerstukken);
}

/** Reads what begins at a token. The next reading begins where this one ends. */
function readAt(tokens: Tokens, index: number): Reading {
  const { kind } = tokens.at(index);
  const nothing: Reading = { references: [], next: index + 1 };
  const numberFirst = kind === 'digits' ? null : readNumberFirst(tokens, index);
  if (numberFirst) return numberFirst;
  if (kind !== 'letters' && kind !== 'digits' && kind !== 'mixed') return nothing;
  const official = readOfficialId(tokens, index);
  if (official) return official;
  const prefix = readPrefix(tokens, index);
  if (!prefix) return (kind === 'digits' ? readCitation(tokens, index, null) : null) ?? nothing;
  const minutes = prefix.stuk ? null : readMinutes(tokens, prefix);
  return (
    minutes ?? readCitation(tokens, prefix.next, prefix) ?? { references: [], next: prefix.next }
  );
}
