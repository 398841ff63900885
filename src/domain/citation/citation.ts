import type { Chamber, Reading } from '#domain/kamerstuk/reference.ts';
import { isAmount } from './amount.ts';
import { readChamber } from './chamber.ts';
import { isFreeStanding, isNumberNamed, readDossier } from './dossier.ts';
import { type DossierItem, readDossierItem } from './dossier-item.ts';
import { isCounted, readNumberWord, skipPages } from './number.ts';
import { readSeparator, type Separator } from './number-list.ts';
import type { Prefix } from './prefix.ts';
import { skipRemark } from './remark.ts';
import { type RowItem, referencesOf, withoutShared } from './row.ts';
import type { Setting } from './setting.ts';
import { readTail } from './tail.ts';
import { skipJoint, type Tokens } from './tokens.ts';
import { sameWords } from './words.ts';
import { readYear } from './year.ts';

/**
 * Reads a citation of Kamerstukken: dossiers with their numbers, after a prefix or without one. Chamber and session
 * year apply to all of them, until another year is named. `null` when there is no citation.
 */
export function readCitation(tokens: Tokens, index: number, prefix: Prefix | null): Reading | null {
  const first = firstOf(tokens, index, prefix);
  if (!prefix && (!isFreeStanding(tokens, first) || isAmount(tokens, first))) return null;
  const row = readRow(tokens, first, prefix);
  const [head] = row;
  const last = row.at(-1);
  if (!head || !last) return null;
  if (prefix) head.start = prefix.start;
  const lastNumbered = row.findLastIndex(({ numbers }) => numbers.length > 0);
  const certain = row.filter((item, at) => {
    // A paper number later in the row vouches for a dossier, and so does a citation word.
    if (item.numbers.length > 0 || item.sure || at < lastNumbered) return true;
    if (!prefix?.strong) return false;
    return at === 0
      ? !isCounted(tokens, item.next, true)
      : prefix.plural || ((item.joint === 'and' || item.joint === 'slash') && lastNumbered < 0);
  });
  const told = prefix ? certain : withoutShared(certain);
  return { references: referencesOf(told), next: last.next };
}

/** Where the first dossier must begin, past the “nr.” of “Kamerstuk nr. 34 682”. */
function firstOf(tokens: Tokens, index: number, prefix: Prefix | null): number {
  if (!prefix) return index;
  const at = skipJoint(tokens, index);
  const word = prefix.stuk ? readNumberWord(tokens, at) : null;
  return word?.next ?? at;
}

/** All dossiers in a row: “29 435, nr. 267, p. 3 en 27 625, nr. 669; 2022/23, 34 682, nr. 107”. */
function readRow(tokens: Tokens, first: number, prefix: Prefix | null): RowItem[] {
  const row: RowItem[] = [];
  let year = prefix?.year ?? null;
  let chamber = prefix?.chamber ?? null;
  let joint: Separator | null = null;
  for (let from: number | null = first; from !== null;) {
    const renewed: Renewed = joint === null ? {} : readRenewed(tokens, from);
    const { start } = tokens.at(from);
    const at: number = renewed.next ?? from;
    chamber = renewed.chamber ?? chamber;
    const setting = settingOf(tokens, at, prefix, { chamber, isFirst: joint === null });
    const item: DossierItem | null =
      readSame(tokens, at, row.at(-1), setting) ?? readDossierItem(tokens, at, setting);
    if (!item) break;
    const isNumbered: boolean = item.numbers.length > 0;
    // A five-digit number later in a row may well be an amount.
    if (joint !== null && !isNumbered && !item.sure && isCounted(tokens, item.next, false)) break;
    year = renewed.year ?? year;
    row.push({ ...item, start, joint, chamber, year });
    const separator = readSeparator(tokens, skipRemark(tokens, skipPages(tokens, item.next)));
    joint = separator?.kind ?? null;
    // Without a citation word a row is read to its end too: then nobody can say whose number it is.
    const isLoose: boolean = isNumbered || prefix?.strong || (!prefix && joint === 'comma');
    const isOpen: boolean =
      joint === 'and' ||
      (joint === 'slash' && !isNumbered) ||
      (isLoose && (joint === 'comma' || joint === 'semicolon'));
    from = separator && isOpen ? separator.next : null;
  }
  return row;
}

/** What is said anew before a later dossier of a row, and where that dossier begins. */
interface Renewed {
  year?: string;
  chamber?: Chamber;
  next?: number;
}

/** Another year, or the other Chamber: “Kamerstukken II, 30 015, nr. 97, en I, 30 015, C”. */
function readRenewed(tokens: Tokens, index: number): Renewed {
  const year = readYear(tokens, index);
  if (year) return { year: year.year, next: skipJoint(tokens, year.next) };
  const found = readChamber(tokens, index, true);
  const next = found ? skipJoint(tokens, found.next) : index;
  return found && readDossier(tokens, next) ? { chamber: found.chamber, next } : {};
}

/** “idem, nr. 268”: a number in the dossier before it. */
function readSame(
  tokens: Tokens,
  index: number,
  before: DossierItem | undefined,
  setting: Setting,
): DossierItem | null {
  if (!before || !sameWords.has(tokens.word(index))) return null;
  const numbers = readTail(tokens, index + 1, { ...setting, strong: false });
  const last = numbers.at(-1);
  const { start, end } = tokens.at(index);
  return last ? { ...before, numbers, start, end, next: last.next } : null;
}

function settingOf(
  tokens: Tokens,
  index: number,
  prefix: Prefix | null,
  { chamber, isFirst }: { chamber: Chamber | null; isFirst: boolean },
): Setting {
  const before = tokens.at(index - 1);
  const isAtStart = before.kind === 'end' || before.kind === 'break' || before.text.includes('\n');
  const strong = prefix?.strong ?? false;
  const isPlausible = /^[1-4]/.test(tokens.at(index).text) && !isNumberNamed(tokens, index);
  return {
    strong,
    chamber,
    dated: prefix !== null && (prefix.chamber !== null || prefix.year !== null),
    opened: isAtStart || tokens.is(index - 1, '([;"“«'),
    first: isFirst && strong,
    hyphen: prefix !== null || !isFirst || isPlausible,
  };
}
