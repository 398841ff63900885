import { isCouncil, readAddition, skipKingdom } from './addition.ts';
import { readDossier } from './dossier.ts';
import type { PaperNumber } from './number.ts';
import type { Setting } from './setting.ts';
import { readTail } from './tail.ts';
import type { Tokens } from './tokens.ts';

/** A dossier with the numbers of papers in it. */
export interface DossierItem {
  dossier: string;
  toevoeging: string | null;
  numbers: PaperNumber[];
  /** Its form alone shows that it is a dossier: `36600-XVIII`. */
  sure: boolean;
  start: number;
  /** End of the dossier and its addition, before any number. */
  end: number;
  next: number;
}

/** Reads a dossier, its addition and its numbers. What could be either of the two is a number. */
export function readDossierItem(
  tokens: Tokens,
  index: number,
  setting: Setting,
): DossierItem | null {
  const found = readDossier(tokens, index, setting.first);
  if (!found) return null;
  const { dossier } = found;
  const start = tokens.at(index).start;
  const addition = readAddition(tokens, found.next);
  if (addition && (setting.strong || !isCatalogueNumber(dossier, addition.toevoeging))) {
    const { toevoeging } = addition;
    const sure =
      isCouncilDossier(dossier, toevoeging) && setting.hyphen ? 'by itself' : addition.sure;
    const numbers = readTail(tokens, addition.next, setting);
    const isSure = sure === 'by itself' || (sure === 'after a citation word' && setting.strong);
    if (numbers.length > 0 || isSure) {
      const { end } = tokens.at(addition.next - 1);
      const next = numbers.at(-1)?.next ?? addition.next;
      return { dossier, toevoeging, numbers, sure: sure === 'by itself', start, end, next };
    }
  }
  const kingdom = skipKingdom(tokens, found.next);
  const numbers = readTail(tokens, kingdom, setting);
  const { end } = tokens.at(found.next - 1);
  return {
    dossier,
    toevoeging: null,
    numbers,
    sure: false,
    start,
    end,
    next: numbers.at(-1)?.next ?? found.next,
  };
}

/** `10025-67-9` is a chemical; only the dossier of the EU councils has two digits without “nr.”. */
function isCatalogueNumber(dossier: string, toevoeging: string): boolean {
  return /^\d/.test(toevoeging) && dossier !== '21501';
}

/** `21501-30` is one of the EU councils, since no paper lies in 21 501 without one. */
export function isCouncilDossier(dossier: string, addition: string): boolean {
  return dossier === '21501' && isCouncil(addition);
}
