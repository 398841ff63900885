import type { KamerstukReference, Reading } from '#domain/kamerstuk/reference.ts';
import { type DossierItem, readDossierItem } from './dossier-item.ts';
import { isCounted, type PaperNumber, readNumberWord } from './number.ts';
import { readNumberList } from './number-list.ts';
import { readPrefix } from './prefix.ts';
import type { Tokens } from './tokens.ts';

/** Words between a number and its dossier: “nr. 12 bij Kamerstuk 36 552”. */
const joints: ReadonlySet<string> = new Set(['op', 'bij', 'van', 'in', 'uit', 'onder']);
const articles: ReadonlySet<string> = new Set(['de', 'het', 'dit']);
/** Words for a paper right before “nr.” or before the dossier. */
const papers: ReadonlySet<string> = new Set([
  ...['stuk', 'stukken', 'motie', 'moties', 'amendement', 'amendementen', 'brief', 'brieven'],
]);

/**
 * Reads a citation with its numbers first: “nrs. 33 t/m 36 op stuk 36 725 XXII”, “stuk nr. 12 (36 552)”, “nr. 270 van
 * Kamerstuk 29 435”. A citation word, or brackets after a word for a paper, must say that the dossier is one; where the
 * dossier has a number of its own too, nobody can say which is meant. A reading without references says where the list
 * ended, so that no number of it is read twice; `null` when no number word begins here.
 */
export function readNumberFirst(tokens: Tokens, index: number): Reading | null {
  const word = readNumberWord(tokens, index);
  if (!word) return null;
  const numbers = readNumberList(tokens, word.next, word.plural);
  const last = numbers.at(-1);
  if (!last) return null;
  const nothing = numbers.length > 1 ? { references: [], next: last.next } : null;
  if (last.isLetters) return nothing;
  const found = readOwner(tokens, index, tokens.skipGap(last.next));
  if (!found || found.item.numbers.length > 0) return nothing;
  return { references: referencesOf(tokens.at(index).start, numbers, found), next: found.next };
}

interface Owner extends Pick<KamerstukReference, 'chamber' | 'year'> {
  item: DossierItem;
  next: number;
}

/** The dossier that the numbers before it belong to. */
function readOwner(tokens: Tokens, word: number, index: number): Owner | null {
  const isPaper = papers.has(tokens.word(word - 2));
  if (tokens.is(index, '(')) {
    const owner = readNamed(tokens, index + 1, isPaper);
    return owner && tokens.is(owner.next, ')') ? { ...owner, next: owner.next + 1 } : null;
  }
  if (!joints.has(tokens.word(index))) return null;
  const after = tokens.skipGap(index + 1);
  const at = articles.has(tokens.word(after)) ? tokens.skipGap(after + 1) : after;
  const isNamed = papers.has(tokens.word(at));
  return readNamed(tokens, isNamed ? tokens.skipGap(at + 1) : at, isNamed);
}

/** A dossier that a citation word, or the caller, says is one. */
function readNamed(tokens: Tokens, index: number, isNamed: boolean): Owner | null {
  const prefix = readPrefix(tokens, index);
  if (!prefix?.strong && !isNamed) return null;
  const at = tokens.skipGap(prefix?.next ?? index);
  const chamber = prefix?.chamber ?? null;
  const setting = { strong: true, chamber, dated: false, opened: false, first: true, hyphen: true };
  const item = readDossierItem(tokens, at, setting);
  if (!item || isCounted(tokens, item.next, true)) return null;
  return { item, chamber, year: prefix?.year ?? null, next: item.next };
}

/** One number is cited by all that is there; of several each is cited by its own text. */
function referencesOf(
  start: number,
  numbers: readonly PaperNumber[],
  { item, chamber, year }: Owner,
): KamerstukReference[] {
  const { dossier, toevoeging, end } = item;
  return numbers.map((number, at) => ({
    ...{ kind: 'kamerstuk' as const, dossier, toevoeging, nr: number.nr, chamber, year },
    start: at === 0 ? start : number.start,
    end: numbers.length === 1 ? end : number.end,
  }));
}
