import { isCounted, isRanked, type PaperNumber, readNumber, readNumberWord } from './number.ts';
import { readNumberList, readOn } from './number-list.ts';
import { skipRemark } from './remark.ts';
import type { Setting } from './setting.ts';
import type { Tokens } from './tokens.ts';
import { functionWords, openingWords } from './words.ts';

/** A name of more tokens than this is a sentence. */
const longestName = 16;

/** The numbers after a dossier, in any of the ways they are written; empty when there are none. */
export function readTail(tokens: Tokens, index: number, setting: Setting): PaperNumber[] {
  if (tokens.at(index).kind === 'dash') {
    const number = readHyphened(tokens, index, setting);
    if (number) return readHyphenedList(tokens, number, setting);
  }
  const at = tokens.skipGap(index);
  if (tokens.is(at, '(')) {
    const bracketed = readBracketed(tokens, at, setting);
    return bracketed.length > 0 ? bracketed : readTitled(tokens, at);
  }
  const marks = setting.strong ? ',:/;' : ',:/';
  const isJoined = tokens.at(at).kind === 'dash' || tokens.is(at, marks) || isUnder(tokens, at);
  const start = skipReprint(tokens, isJoined ? tokens.skipGap(at + 1) : at);
  const word = readNumberWord(tokens, skipArticle(tokens, start)) ?? readPaperWord(tokens, start);
  if (word) {
    const numbers = readNumberList(tokens, word.next, word.plural);
    const [first] = numbers;
    return first && !setting.strong && isRanked(tokens, first.next) ? [] : numbers;
  }
  const named = setting.strong && tokens.is(at, ',') ? skipName(tokens, start) : start;
  if (named > start) {
    const numbers = readNumbered(tokens, named);
    if (numbers.length > 0) return numbers;
  }
  const number = readNumber(tokens, start);
  if (!number || start === index) return [];
  return isCertain(tokens, at, number, setting) ? readNumberList(tokens, start, false) : [];
}

/** “34682-205 en 228”, and not “34682-205 en 300 Groningers”. */
function readHyphenedList(tokens: Tokens, first: PaperNumber, { strong }: Setting): PaperNumber[] {
  const numbers = readOn(tokens, first, false);
  if (strong) return numbers;
  const counted = numbers.findIndex(({ next }, at) => at > 0 && !isLast(tokens, next));
  return counted < 0 ? numbers : numbers.slice(0, counted);
}

/** Whether no word follows that the number may belong to. */
function isLast(tokens: Tokens, index: number): boolean {
  if (tokens.at(index).kind !== 'gap') return true;
  return tokens.at(index + 1).kind !== 'letters' || functionWords.has(tokens.word(index + 1));
}

/** “29 435, herdruk nr. 270”: a reprint has the number of what it replaces. */
function skipReprint(tokens: Tokens, index: number): number {
  return tokens.word(index) === 'herdruk' ? tokens.skipGap(index + 1) : index;
}

/** “34 682, stuk 205”: before a dossier the same word announces that. */
function readPaperWord(tokens: Tokens, index: number): { plural: boolean; next: number } | null {
  const word = tokens.word(index);
  if (word !== 'stuk' && word !== 'stukken') return null;
  return { plural: word === 'stukken', next: tokens.skipGap(index + 1) };
}

/** “34 682, de nummers 12 en 14”. */
function skipArticle(tokens: Tokens, index: number): number {
  const word = tokens.word(index);
  return word === 'de' || word === 'het' ? tokens.skipGap(index + 1) : index;
}

/** “34 682 onder nr. 205”. */
function isUnder(tokens: Tokens, index: number): boolean {
  const word = tokens.word(index);
  return word === 'onder' || word === 'met';
}

/** `34682-205`, `34682-AC`, with the version (`-n1`) that an erratum carries. */
function readHyphened(tokens: Tokens, index: number, setting: Setting): PaperNumber | null {
  const found = readNumber(tokens, index + 1);
  if (!found || (!setting.strong && !isBareHyphened(tokens, found, setting))) return null;
  // “36600-A” is as often fund A of the budget as paper A of the Eerste Kamer.
  const number = found.nr.length === 1 ? { ...found, chamber: null } : found;
  if (tokens.at(number.next).kind !== 'dash') return number;
  const version = tokens.at(number.next + 1);
  if (/^[a-z]\d{1,2}$/.test(version.text)) {
    return { ...number, end: version.end, next: number.next + 2 };
  }
  return setting.strong || version.kind === 'gap' ? number : null;
}

/**
 * Whether this is a number without a citation word: not “12345-67a”, “12345-2024”, the American postal code
 * “12345-6789” or the phone number “12 345-678 90”. No dossier has reached 5000 papers.
 */
function isBareHyphened(tokens: Tokens, number: PaperNumber, { hyphen }: Setting): boolean {
  if (!hyphen || isYear(number) || /[a-z]|^[5-9]\d{3}$/.test(number.nr)) return false;
  return tokens.at(number.next).text !== ' ' || tokens.at(number.next + 1).kind !== 'digits';
}

/** `(nr. 205)`, `(nrs. 16, 16a)`: brackets hold a list together; around one number they belong to it. */
function readBracketed(tokens: Tokens, index: number, setting: Setting): PaperNumber[] {
  const at = tokens.skipGap(index + 1);
  const word = readNumberWord(tokens, at);
  const numbers =
    word || setting.dated || setting.strong ? readNumberList(tokens, word?.next ?? at, true) : [];
  const last = numbers.at(-1);
  if (!last || !tokens.is(last.next, ')')) return word ? numbers : [];
  // “26 855 (16, 16a)” is how the Staatsblad writes it; “26 855 (2001)” is not.
  if (!word && numbers.some(isYear)) return [];
  const end = numbers.length === 1 ? tokens.at(last.next).end : last.end;
  return [...numbers.slice(0, -1), { ...last, end, next: last.next + 1 }];
}

/** “31 305 (MIRT), nr. 412”: the name of the dossier in brackets, and then its number with “nr.”. */
function readTitled(tokens: Tokens, index: number): PaperNumber[] {
  const after = skipRemark(tokens, index);
  return after === index ? [] : readNumbered(tokens, after);
}

/** “29 398, verslag schriftelijk overleg, nr. 1058”: a few words say what the paper is. The index after them. */
function skipName(tokens: Tokens, index: number): number {
  if (!openingWords.has(tokens.word(index))) return index;
  for (let at = index; at < index + longestName; at += 1) {
    if (tokens.is(at, ',')) return at;
    const { kind } = tokens.at(at);
    if (kind !== 'letters' && kind !== 'gap' && kind !== 'dash') return index;
  }
  return index;
}

/** Numbers that “nr.” announces, after a comma or without one. */
function readNumbered(tokens: Tokens, index: number): PaperNumber[] {
  const word = readNumberWord(tokens, tokens.skipGap(tokens.is(index, ',') ? index + 1 : index));
  return word ? readNumberList(tokens, word.next, word.plural) : [];
}

/** Whether a number without “nr.” is that of a paper; capitals could be any abbreviation. */
function isCertain(tokens: Tokens, joint: number, number: PaperNumber, setting: Setting): boolean {
  const { strong, opened, chamber } = setting;
  const isComma = tokens.is(joint, ',');
  const isSeparated = isComma || tokens.is(joint, ':/') || tokens.at(joint).kind === 'dash';
  if (!number.isLetters) {
    if (!strong || isYear(number)) return false;
    if (isSeparated) return !isCounted(tokens, number.next, false);
    // “Kamerstukken II, 31 459 22”, but not the footnote that begins on the next line.
    return !tokens.at(joint - 1).text.includes('\n') && isClosed(tokens, number, false);
  }
  if (isSeparated && !isComma) return false;
  // “E/nr. 53” is one paper of both Chambers.
  const slashed = tokens.is(number.next, '/') ? tokens.skipGap(number.next + 1) : number.next;
  if (isComma && (chamber === 'EK' || readNumberWord(tokens, slashed))) return true;
  return (strong || (isComma && opened)) && isClosed(tokens, number, strong);
}

/** “34 682, 2024” ends in a date and “12345-2024” is a case: such a number needs “nr.”. */
function isYear({ nr }: PaperNumber): boolean {
  return /^(?:19\d|20[0-4])\d$/.test(nr);
}

/** Whether a citation can end after these capitals: they do not begin a name or go on in a sentence. */
function isClosed(tokens: Tokens, { nr, next }: PaperNumber, strong: boolean): boolean {
  const { kind, text } = tokens.at(next);
  if (kind === 'end' || kind === 'break' || tokens.is(next, ')];,/:”"»|')) return true;
  if (tokens.is(next, '.')) return nr.length > 1 || tokens.at(next + 1).kind === 'end';
  if (kind !== 'gap' || text.includes('\n')) return kind === 'gap';
  return strong && (tokens.is(next + 1, '(') || functionWords.has(tokens.word(next + 1)));
}
