import { isCounted, type PaperNumber, readNumber, readNumberWord, skipPages } from './number.ts';
import { readNumberList, readSeparator } from './number-list.ts';
import { skipJoint, type Tokens } from './tokens.ts';

/**
 * The sittings of a citation of the Handelingen, each with its item as the official id has them: of “nr. 88, item 3” and
 * of “88-3” the number is `88-3`, of “nr. 12, items 4 en 7” the numbers are `12-4` and `12-7`. Empty when there are
 * none.
 *
 * @param given index where they begin
 * @param isSure a year vouches for a number without “nr.”
 */
export function readSittings(tokens: Tokens, given: number, isSure: boolean): PaperNumber[] {
  const index = skipRepeated(tokens, given);
  const word = readNumberWord(tokens, index);
  const first = readSitting(tokens, word?.next ?? index, { isNamed: word !== null, isSure }, word);
  const sittings = [...first];
  for (let last = first.at(-1); last !== undefined;) {
    const separator = readSeparator(tokens, skipPages(tokens, last.next));
    const next = separator && readNumberWord(tokens, separator.next);
    const others = next ? readSitting(tokens, next.next, { isNamed: true, isSure }, next) : [];
    for (const sitting of others) sittings.push(sitting);
    last = others.at(-1);
  }
  return sittings;
}

/** The index of “nr. 45” in “45e vergadering, nr. 45, item 12”, which names one sitting twice; otherwise the same index. */
function skipRepeated(tokens: Tokens, index: number): number {
  const ordinal = readOrdinal(tokens, index);
  if (!ordinal) return index;
  const at = skipJoint(tokens, ordinal.next);
  const word = readNumberWord(tokens, at);
  return word && readNumber(tokens, word.next)?.nr === ordinal.nr ? at : index;
}

interface SittingSetting {
  /** “nr.” comes before the number. */
  isNamed: boolean;
  isSure: boolean;
}

function readSitting(
  tokens: Tokens,
  index: number,
  { isNamed, isSure }: SittingSetting,
  word: { plural: boolean } | null,
): PaperNumber[] {
  const first = readOrdinal(tokens, index) ?? readNumber(tokens, index);
  if (!first || first.isLetters) return [];
  if (!isNamed && (!isSure || isCounted(tokens, first.next, false))) return [];
  const plural = word?.plural ?? false;
  const hyphened = plural ? null : readHyphened(tokens, first);
  if (hyphened) return [hyphened];
  const numbers = plural || isNamed ? readNumberList(tokens, index, plural) : [first];
  const last = numbers.at(-1) ?? first;
  const items = readItems(tokens, last.next, !isNamed);
  const [item, ...others] = items;
  if (!item) return numbers.length > 0 ? numbers : [first];
  const whole = { ...last, nr: `${last.nr}-${item.nr}`, end: item.end, next: item.next };
  const rest = others.map((other) => ({ ...other, nr: `${last.nr}-${other.nr}` }));
  return [...numbers.slice(0, -1), whole, ...rest];
}

/** “88e vergadering”. */
function readOrdinal(tokens: Tokens, index: number): PaperNumber | null {
  const { text, start } = tokens.at(index);
  const nr = /^([1-9]\d{0,2})(?:e|ste|de)$/.exec(text)?.[1];
  if (nr === undefined || tokens.word(tokens.skipGap(index + 1)) !== 'vergadering') return null;
  const last = tokens.skipGap(index + 1);
  return { nr, isLetters: false, chamber: null, start, end: tokens.at(last).end, next: last + 1 };
}

/** “88-3”. Before there were items, a page of four or five digits came after the hyphen. */
function readHyphened(tokens: Tokens, sitting: PaperNumber): PaperNumber | null {
  if (tokens.at(sitting.next).kind !== 'dash') return null;
  const { kind, text, end } = tokens.at(sitting.next + 1);
  if (kind !== 'digits' || !/^[1-9]\d{0,4}$/.test(text)) return null;
  const nr = text.length < 4 ? `${sitting.nr}-${text}` : sitting.nr;
  return { ...sitting, nr, end, next: sitting.next + 2 };
}

/** “, item 7”, “(items 4 en 7)”, and after a number without “nr.” also “, 15”. */
function readItems(tokens: Tokens, index: number, canBeBare: boolean): PaperNumber[] {
  const joint = skipJoint(tokens, index);
  const isBracketed = tokens.is(joint, '(');
  const at = isBracketed ? tokens.skipGap(joint + 1) : joint;
  const word = tokens.word(at);
  if (word !== 'item' && word !== 'items') {
    if (!canBeBare || !tokens.is(tokens.skipGap(index), ',')) return [];
    const bare = readNumber(tokens, at);
    return bare && isItem(bare) && !isCounted(tokens, bare.next, false) ? [bare] : [];
  }
  const listed = readNumberList(tokens, tokens.skipGap(at + 1), word === 'items');
  const other = listed.findIndex((item) => !isItem(item) || isNamed(item));
  const items = other < 0 ? listed : listed.slice(0, other);
  const last = items.at(-1);
  if (!last || !isBracketed || !tokens.is(last.next, ')')) return items;
  return [...items.slice(0, -1), { ...last, end: tokens.at(last.next).end, next: last.next + 1 }];
}

/** Whether a number has a “nr.” of its own: then it is another sitting. */
function isNamed({ nr, start, end }: PaperNumber): boolean {
  return end - start > nr.length;
}

function isItem({ nr }: PaperNumber): boolean {
  return /^[1-9]\d{0,2}$/.test(nr);
}
