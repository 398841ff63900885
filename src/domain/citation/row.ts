import type { Chamber, KamerstukReference } from '#domain/kamerstuk/reference.ts';
import type { DossierItem } from './dossier-item.ts';
import type { Separator } from './number-list.ts';

/** A dossier in a row of dossiers, with what joins it to the one before. */
export interface RowItem extends DossierItem {
  joint: Separator | null;
  /** What was said last before it: of the whole citation, or of this part of it. */
  chamber: Chamber | null;
  year: string | null;
}

/**
 * The references of a row of dossiers and numbers. Where several dossiers share what follows (“29 435 en 34 682, nr.
 * 267”), the paper belongs to all of them but is numbered in the first: the first gets the number and the others are
 * dossiers.
 */
export function referencesOf(row: readonly RowItem[]): KamerstukReference[] {
  const references: KamerstukReference[][] = [];
  let sharing: RowItem[] = [];
  for (const item of row) {
    if (item.joint === 'semicolon' || !isOfOneSession(item, sharing.at(-1))) {
      references.push(sharing.map((alone) => dossierReference(alone)));
      sharing = [];
    }
    sharing.push(item);
    if (item.numbers.length === 0) continue;
    references.push(numberedReferences(sharing, item));
    sharing = [];
  }
  references.push(sharing.map((alone) => dossierReference(alone)));
  return references.flat();
}

/**
 * A row without the numbers that several dossiers share. After a citation word such a number is that of the first
 * dossier; in “In 29 435 en 34 682, nr. 267” it may as well be that of the last, so only a dossier that shows by itself
 * that it is one is kept.
 */
export function withoutShared(row: readonly RowItem[]): RowItem[] {
  return row.flatMap((item, at) => {
    const isShared = isOpenTo(item, row[at + 1]) || isOpenTo(row[at - 1], item);
    if (!isShared) return [item];
    return item.sure ? [{ ...item, numbers: [] }] : [];
  });
}

/** Whether an item of a row has no number of its own and shares that of the next. */
function isOpenTo(item: RowItem | undefined, next: RowItem | undefined): boolean {
  if (!item || !next || item.numbers.length > 0) return false;
  return next.joint !== 'semicolon' && isOfOneSession(item, next);
}

function isOfOneSession(item: RowItem, other: RowItem | undefined): boolean {
  return item.year === other?.year && item.chamber === other.chamber;
}

function numberedReferences(sharing: readonly RowItem[], last: RowItem): KamerstukReference[] {
  const [owner = last, ...others] = sharing;
  const { numbers } = last;
  const isOfBoth =
    numbers.some(({ isLetters }) => isLetters) && numbers.some(({ isLetters }) => !isLetters);
  const papers = numbers.map((number, at): KamerstukReference => {
    const own = isOfBoth ? (number.isLetters ? 'EK' : 'TK') : (last.chamber ?? number.chamber);
    const span = { start: number.start, end: number.end };
    if (at === 0) span.start = owner.start;
    if (at === 0 && others.length > 0) span.end = owner.end;
    return { ...dossierReference(owner), chamber: own, nr: number.nr, ...span };
  });
  const [first, ...rest] = papers;
  const dossiers = others.map((item) => dossierReference(item));
  return first ? [first, ...dossiers, ...rest] : dossiers;
}

function dossierReference(item: RowItem): KamerstukReference {
  const { dossier, toevoeging, chamber, year, start, end } = item;
  return { kind: 'kamerstuk', dossier, toevoeging, nr: null, chamber, year, start, end };
}
