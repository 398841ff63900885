import type { KamerstukReference } from '../kamerstuk.ts';
import { isCounted, readNumberWord } from './number.ts';
import { readNumberList } from './number-list.ts';
import type { Reading } from './official.ts';
import { type Prefix, skipJoint } from './prefix.ts';
import type { Tokens } from './tokens.ts';

/**
 * A citation of the Handelingen (“Handelingen II 2023/24, nr. 45, item 7”) or of their Aanhangsel, where
 * written questions are answered. The words alone mean “acts” and “appendix”: a chamber or a year must be there.
 */
export function readMinutes(tokens: Tokens, prefix: Prefix): Reading | null {
  const { aanhangsel, handelingen, chamber, year, start } = prefix;
  const isDated = year !== null || chamber !== null;
  if (aanhangsel ? !handelingen && !isDated : !handelingen || !isDated) return null;
  const at = skipJoint(tokens, prefix.next);
  const word = readNumberWord(tokens, at);
  const numbers = readNumberList(tokens, word?.next ?? at, word?.plural ?? false).filter(
    ({ isLetters }) => !isLetters,
  );
  const [first] = numbers;
  const shared = {
    kind: aanhangsel ? ('aanhangsel' as const) : ('handelingen' as const),
    dossier: null,
    toevoeging: null,
    chamber,
    year,
  };
  if (!first || (!word && isCounted(tokens, first.next, false))) {
    if (year === null) return null;
    const { end } = tokens.at(prefix.next - 1);
    return { references: [{ ...shared, nr: null, start, end }], next: prefix.next };
  }
  const references: KamerstukReference[] = numbers.map((number, index) => ({
    ...shared,
    nr: number.nr,
    start: index === 0 ? start : number.start,
    end: number.end,
  }));
  const next = numbers.at(-1)?.next ?? first.next;
  const [only, other] = references;
  const item = !aanhangsel && only && !other ? skipItem(tokens, next) : next;
  if (only && item > next) only.end = tokens.at(item - 1).end;
  return { references, next: item };
}

/** “, item 7”: the part of the sitting, which belongs to the citation. */
function skipItem(tokens: Tokens, index: number): number {
  const at = skipJoint(tokens, index);
  if (tokens.word(at) !== 'item') return index;
  const number = tokens.skipGap(at + 1);
  return tokens.at(number).kind === 'digits' ? number + 1 : index;
}
