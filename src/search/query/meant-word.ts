import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { fairMatch, shortestHalf } from '#search/weights.ts';
import { asHeard, correct, slipsBetween } from '#search/words/spelling.ts';
import type { Lookups } from './interpretation.ts';
import type { TypedWord } from './parse.ts';

/** What a word that is not known here was meant to be. */
export interface MeantWord {
  word: string;
  /** A real word may not be changed, only asked about: “haver” is no slip for “haven”. */
  isSure: boolean;
}

/**
 * What was meant with a typed word that is neither here nor a part of a name. Loaded only for such a word.
 * `undefined` when nothing is near. A word of the language is never corrected, at most offered.
 */
export async function meantWord(
  { word }: TypedWord,
  catalogue: Catalogue,
  lookups: Lookups,
): Promise<MeantWord | undefined> {
  const spellings = new Set([...catalogue.spellings(), ...catalogue.vocabulary.parts()]);
  if (spellings.has(word)) return undefined;
  const isDutch = await lookups.isDutch(word);
  const most = isDutch || isCompound(word, catalogue) ? 1 : 2;
  const meant = correct(word, spellings, catalogue.frequency, most);
  if (meant === undefined) return undefined;
  const slips = slipsBetween(asHeard(word), asHeard(meant));
  if (slips > 1 && (await isNewCompound(word, catalogue, lookups))) return undefined;
  const isSure = !isDutch || asHeard(meant) === asHeard(word);
  return isOtherForm(word, meant, catalogue) ? undefined : { word: meant, isSure };
}

/** Two words that are known here make a third that need not be: “vrachtverkeer” is no slip for “vrachtvervoer”. */
function isCompound(word: string, { vocabulary }: Catalogue): boolean {
  for (let at = shortestHalf; at <= word.length - shortestHalf; at += 1) {
    const halves = [word.slice(0, at).replace(/(?<=.{4})s$/, ''), word.slice(at)];
    if (halves.every((half) => vocabulary.match(half).length > 0)) return true;
  }
  return false;
}

/** A word that is known here and another of the language make a new one: “regiodeal” is no slip for “regionaal”. */
async function isNewCompound(
  word: string,
  { vocabulary }: Catalogue,
  { isDutch }: Lookups,
): Promise<boolean> {
  for (let at = shortestHalf; at <= word.length - shortestHalf; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(first) && (await isDutch(second))) return true;
    if (vocabulary.has(second) && (await isDutch(first))) return true;
  }
  return false;
}

/** “woningbouwlocatie” beside “woningbouwlocaties” is no slip, “waterstov” beside “waterstof” is. */
function isOtherForm(word: string, meant: string, { vocabulary }: Catalogue): boolean {
  const answers = vocabulary.match(word).filter(({ weight }) => weight > fairMatch);
  const doubled = word === `${meant}${meant.at(-1) ?? ''}`;
  return answers.length > 0 && (word.startsWith(meant) || meant.startsWith(word)) && !doubled;
}
