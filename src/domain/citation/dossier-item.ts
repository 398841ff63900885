import { isCouncil, readAddition, skipKingdom } from './addition.ts';
import { readDossier } from './dossier.ts';
import type { PaperNumber } from './number.ts';
import type { Setting } from './setting.ts';
import { readTail } from './tail.ts';
import type { Tokens } from './tokens.ts';

/** A dossier with the numbers of papers in it, as a citation names them. */
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

/**
 * Reads a dossier, its addition and its numbers. What could be an addition or a number, such as the A of `36600-A`, is
 * read as a number.
 */
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
  const next = numbers.at(-1)?.next ?? kingdom;
  // Nothing but a rijkswet has “(R2064)” after it.
  const sure = kingdom > found.next && tokens.is(kingdom - 1, ')');
  return { dossier, toevoeging: null, numbers, sure, start, end, next };
}

/**
 * `10025-67-9` is the CAS number of a chemical: without a citation word, only the dossier of the EU councils has digits
 * as its addition.
 */
function isCatalogueNumber(dossier: string, toevoeging: string): boolean {
  return /^\d/.test(toevoeging) && dossier !== '21501';
}

/** Whether this is the dossier of one EU council, such as `21501-30`: every paper of 21 501 belongs to a council. */
export function isCouncilDossier(dossier: string, addition: string): boolean {
  return dossier === '21501' && isCouncil(addition);
}
