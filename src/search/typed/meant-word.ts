import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import { fairMatch, shortestCorrected, shortestHalf, twoSlipsInNameFrom } from '#search/weights.ts';
import { asHeard, correct, nameAsHeard, slipsBetween } from '#search/words/spelling.ts';
import { joined } from '#search/words/words.ts';
import type { Lookups } from './interpretation.ts';
import { meantBeginning } from './meant-beginning.ts';
import type { TypedWord } from './parse.ts';

/** What an unknown word was meant to be. */
export interface MeantWord {
  word: string;
  /** Whether it is only the beginning of a word. */
  isStart?: boolean;
  /** Whether to correct it. A Dutch word is not changed, only questioned: “haver” is no slip for “haven”. */
  isSure: boolean;
}

/**
 * The known word that an unknown one was meant to be; `undefined` when nothing is close enough or it is no slip. A
 * Dutch word is never corrected, at most another is offered, unless the two sound the same. See docs/besluiten/18.
 * @param around the folded words before and behind it, and whether it may still be being typed
 */
export async function meantWord(
  { word }: TypedWord,
  { before = '', after = '', mayBegin }: Around,
  catalogue: Catalogue,
  lookups: Lookups,
): Promise<MeantWord | undefined> {
  const spellings = new Set([...catalogue.spellings(), ...catalogue.vocabulary.parts()]);
  if (spellings.has(word)) return undefined;
  const person = personHeard(word, catalogue) ?? restOfPerson(word, [before, after], catalogue);
  if (person !== undefined) return { word: person, isSure: true };
  const isDutch = await lookups.isDutch(word);
  const most = isDutch || isCompound(word, catalogue) ? 1 : 2;
  const meant = correct(word, spellings, catalogue.frequency, most);
  const isNear = meant !== undefined && slipsBetween(word, meant) === 1;
  const start = mayBegin && !isDutch && !isNear ? meantBeginning(word, catalogue) : undefined;
  if (start !== undefined) return { word: start, isSure: true, isStart: true };
  if (meant === undefined) {
    const nearly = isDutch ? undefined : personHeard(word, catalogue, 1);
    return nearly === undefined ? undefined : { word: nearly, isSure: true };
  }
  const slips = slipsBetween(asHeard(word), asHeard(meant));
  if (slips > 1 && (await isNewCompound(word, catalogue, lookups))) return undefined;
  const isSure = !isDutch || asHeard(meant) === asHeard(word);
  return isOtherForm(word, meant, catalogue) ? undefined : { word: meant, isSure };
}

/** What is around a word. */
interface Around {
  before: string | undefined;
  after: string | undefined;
  /** Whether it may still be being typed. */
  mayBegin: boolean;
}

/** Shorter words sound like too many names: “Gys”. */
const shortestHeard = 3;

/** A name may be heard with one slip from this many letters on: “Tuyman”. */
const shortestNearlyHeard = 6;

/**
 * The word in the name of a person that sounds like this one, even if this is a Dutch word: “keizer”.
 * @param most slips in how it sounds
 */
function personHeard(word: string, { pages }: Catalogue, most = 0): string | undefined {
  const shortest = most > 0 ? shortestNearlyHeard : shortestHeard;
  if (word.length < shortest || /\d/.test(word)) return undefined;
  const heard = nameAsHeard(word);
  const names = pages.filter(isPerson).flatMap(wordsOfName);
  return names.find(
    (name) => name.length >= shortest && slipsBetween(heard, nameAsHeard(name), most) <= most,
  );
}

/** The word of a name that this one resembles, when the word beside it is another of that name: “Kaasja Ollongren”. */
function restOfPerson(
  word: string,
  beside: readonly string[],
  { pages }: Catalogue,
): string | undefined {
  if (word.length < shortestCorrected || /\d/.test(word)) return undefined;
  const most = word.length >= twoSlipsInNameFrom ? 2 : 1;
  const heard = beside.filter(({ length }) => length >= shortestHeard).map(nameAsHeard);
  const names = pages
    .filter(isPerson)
    .map(wordsOfName)
    .filter((name) => name.some((own) => heard.includes(nameAsHeard(own))));
  return names
    .flat()
    .find(
      (own) =>
        own[0] === word[0] &&
        !heard.includes(nameAsHeard(own)) &&
        slipsBetween(nameAsHeard(word), nameAsHeard(own)) <= most,
    );
}

function wordsOfName({ title }: FindablePage): string[] {
  return title.split(/[\s-]+/).map(joined);
}

/** A partij that is called after its office or seat is a person; a kabinet is called after one. */
function isPerson({ kind, title, aliassen }: FindablePage): boolean {
  const office =
    /^(?:minister|staatssecretaris|kamerlid|lid|gedeputeerde|burgemeester|wethouder) (?!van |voor )/i;
  return (
    kind === 'partij' && (/^Kabinet-/.test(title) || aliassen.some((alias) => office.test(alias)))
  );
}

/** Whether it is made of two known words: “vrachtverkeer” is no slip for “vrachtvervoer”. */
function isCompound(word: string, { vocabulary }: Catalogue): boolean {
  for (let at = shortestHalf; at <= word.length - shortestHalf; at += 1) {
    const halves = [word.slice(0, at).replace(/(?<=.{4})s$/, ''), word.slice(at)];
    if (halves.every((half) => vocabulary.match(half).length > 0)) return true;
  }
  return false;
}

/** Whether it is made of a known word and another Dutch word: “regiodeal” is no slip for “regionaal”. */
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

/**
 * Whether it is another form of a known word: “woningbouwlocatie” next to “woningbouwlocaties”, but not “waterstov”.
 */
function isOtherForm(word: string, meant: string, { vocabulary }: Catalogue): boolean {
  const answers = vocabulary.match(word).filter(({ weight }) => weight > fairMatch);
  const doubled = word === `${meant}${meant.at(-1) ?? ''}`;
  return answers.length > 0 && (word.startsWith(meant) || meant.startsWith(word)) && !doubled;
}
