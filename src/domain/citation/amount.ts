import { readAddition } from './addition.ts';
import { readDossier } from './dossier.ts';
import type { Tokens } from './tokens.ts';

/** Words after which a number is an amount. */
const aboutWords: ReadonlySet<string> = new Set([
  'ruim',
  'circa',
  'ca',
  'ongeveer',
  'bijna',
  'minimaal',
  'maximaal',
  'minstens',
  'hoogstens',
]);
/** Words after which a round number is an amount: “tot 30 000, nr. 3 op de lijst”. */
const towardsWords: ReadonlySet<string> = new Set(['voor', 'tot', 'dan']);

/** Nouns that make what comes after “van” an amount: “een subsidie van 34 682, nr. 5”. */
const moneyWords: ReadonlySet<string> = new Set([
  'aantal',
  'bedrag',
  'bijdrage',
  'boete',
  'budget',
  'kosten',
  'lening',
  'prijs',
  'som',
  'totaal',
  'subsidie',
  'vergoeding',
]);

/** Whether the word before five digits makes them an amount, even when a “nr.” follows. */
export function isAmount(tokens: Tokens, index: number): boolean {
  const { kind, text } = tokens.at(index - 1);
  if (kind !== 'gap' || text.includes('\n')) return false;
  const word = tokens.word(index - 2);
  if (word === 'van' && moneyWords.has(tokens.word(index - 4))) return true;
  if (!aboutWords.has(word) && !towardsWords.has(word)) return false;
  const found = readDossier(tokens, index);
  // “voor 35 000 VII”: with its chapter even a round number is a budget.
  if (!found || readAddition(tokens, found.next)) return false;
  return aboutWords.has(word) || found.dossier.endsWith('000');
}
