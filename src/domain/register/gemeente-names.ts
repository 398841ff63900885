import { type Token, tokensOf } from '#domain/text/name-tokens.ts';
import type { GemeenteNode } from './model.ts';

/** Finds the gemeenten that a text names, each once, in the order of the text. */
export type FindGemeenten = (text: string) => GemeenteNode[];

/** Names that are Dutch words too: at the start of a sentence it is not clear which is meant. */
const ordinaryWords = new Set(
  'assen beek best borne buren duiven hoorn houten huizen hulst kampen kapelle laren putten sluis waterland weert wierden'.split(
    ' ',
  ),
);
/** What makes of all names in a list behind it names of gemeenten, also those shared with a provincie. */
const tellsListApart = new Set(['gemeenten', 'steden']);
/** What makes of the one name behind it, if it is shared with a provincie, the name of the gemeente. */
const tellsApart = new Set([...tellsListApart, 'gemeente', 'stad', 'binnenstad']);

/** What a name stands for: one gemeente; something else of that name; or it cannot be known what. */
interface Name {
  tokens: Token[];
  gemeente: GemeenteNode | undefined;
  isShared: boolean;
}

/**
 * Makes a finder, in time linear in the names; the finder takes time linear in its text. It prefers to miss a name over
 * seeing one that is not there. A name inside a longer one does not count: “Regio Zwolle” is not Zwolle. A name that is a
 * provincie’s too counts after “gemeente” or “stad” and in a list after “gemeenten” or “steden” only; a name that two
 * gemeenten have counts only with what distinguishes them in brackets: “Bergen (NH.)”.
 *
 * @param others names of other places and things that may have a gemeente’s name in them
 * @param provincies names of provincies
 */
export function createGemeenteFinder(
  gemeenten: readonly GemeenteNode[],
  others: readonly string[],
  provincies: readonly string[],
): FindGemeenten {
  const names = new Map<string, Name>();
  for (const gemeente of gemeenten) {
    for (const name of [...namesOf(gemeente), ...bracketedNamesOf(gemeente)]) {
      const tokens = tokensOf(name);
      const known = names.get(keyOf(tokens));
      const isDouble = known !== undefined && known.gemeente !== gemeente;
      names.set(keyOf(tokens), {
        tokens,
        gemeente: isDouble ? undefined : gemeente,
        isShared: false,
      });
    }
  }
  for (const provincie of provincies) {
    const known = names.get(keyOf(tokensOf(provincie)));
    if (known) known.isShared = true;
  }
  for (const other of others) {
    const tokens = tokensOf(other);
    if (tokens.length > 0 && !names.has(keyOf(tokens)))
      names.set(keyOf(tokens), { tokens, gemeente: undefined, isShared: false });
  }
  const byFirst = Map.groupBy(
    names.values(),
    ({ tokens: [first] }) => first?.text.toLowerCase() ?? '',
  );
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  const elsewhere = new Set(provincies);
  return (text) => [...new Set(findIn({ tokens: tokensOf(text), byFirst, elsewhere }))];
}

/** The name of a gemeente as running text has it, without a provincie in brackets, and its other names. */
export function namesOf({ label, data }: GemeenteNode): string[] {
  return [...new Set([label, ...data.aliassen].map((name) => name.replace(/ \([^)]*\)$/, '')))];
}

function bracketedNamesOf({ label, data }: GemeenteNode): string[] {
  return [label, ...data.aliassen].filter((name) => name.endsWith(')'));
}

interface Reading {
  tokens: readonly Token[];
  /** Names by their first word in small letters, the longest first. */
  byFirst: ReadonlyMap<string, readonly Name[]>;
  /** Names of provincies: in brackets behind a name they say which place is meant. */
  elsewhere: ReadonlySet<string>;
}

function findIn(reading: Reading): GemeenteNode[] {
  const { tokens } = reading;
  const found: GemeenteNode[] = [];
  for (let at = 0; at < tokens.length;) {
    const list = listAfter(reading, at);
    const name = list ? undefined : nameAt(reading, at);
    if (list) found.push(...list.gemeenten);
    else if (name?.gemeente && counts(name, tokens, at)) found.push(name.gemeente);
    at = list?.end ?? at + (name?.tokens.length ?? 1);
  }
  return found;
}

/** The name that begins here, the longest if there are more. */
function nameAt({ tokens, byFirst, elsewhere }: Reading, at: number): Name | undefined {
  const first = tokens[at]?.text.toLowerCase() ?? '';
  const candidates = [first, first.replace(/’s$/, '')].flatMap((key) => byFirst.get(key) ?? []);
  const name = candidates.find((one) => standsAt(one, tokens, at));
  if (!name?.gemeente || isBracketed(name)) return name;
  const next = tokens[at + name.tokens.length];
  const isNamesake =
    next?.gap === ' (' &&
    (/^\.\)/.test(next.after) ||
      (next.after.startsWith(')') &&
        elsewhere.has(next.text) &&
        next.text !== name.gemeente.provincie?.label));
  return isNamesake ? { ...name, gemeente: undefined } : name;
}

/** Names of gemeenten are written with their capitals; other names may lose them: “regio Zwolle”. */
function standsAt(name: Name, tokens: readonly Token[], at: number): boolean {
  const { tokens: own, gemeente } = name;
  const isSame = (a: string, b: string) =>
    gemeente ? a === b : a.toLowerCase() === b.toLowerCase();
  const stands = own.every(({ text, gap }, index) => {
    const token = tokens[at + index];
    if (!token) return false;
    if (index > 0 && !(gap === ' (' ? token.gap === gap : /^,? $/.test(token.gap))) return false;
    return (
      isSame(token.text, text) || (index === own.length - 1 && isSame(token.text, `${text}’s`))
    );
  });
  return stands && (!isBracketed(name) || /^\.?\)/.test(tokens[at + own.length - 1]?.after ?? ''));
}

function isBracketed({ tokens }: Name): boolean {
  return tokens.at(-1)?.after.endsWith(')') ?? false;
}

function counts({ tokens: own, isShared }: Name, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const gap = tokens[at]?.gap ?? '';
  if (isShared)
    return before !== undefined && gap === ' ' && tellsApart.has(before.text.toLowerCase());
  const startsSentence = before === undefined || /[.!?:]/.test(gap);
  return !(
    startsSentence &&
    own.length === 1 &&
    ordinaryWords.has(own[0]?.text.toLowerCase() ?? '')
  );
}

/** The gemeenten in a list after “gemeenten”, if it is one to its end: “A, B en C”. */
function listAfter(
  reading: Reading,
  at: number,
): { gemeenten: GemeenteNode[]; end: number } | undefined {
  const { tokens } = reading;
  if (!tellsListApart.has(tokens[at]?.text.toLowerCase() ?? '')) return undefined;
  const gemeenten: GemeenteNode[] = [];
  let isLast = false;
  for (let end = at + 1; tokens[end]?.gap === (gemeenten.length === 0 || isLast ? ' ' : ', ');) {
    const name = nameAt(reading, end);
    if (!name?.gemeente) return undefined;
    gemeenten.push(name.gemeente);
    end += name.tokens.length;
    if (isLast) return { gemeenten, end };
    isLast = tokens[end]?.gap === ' ' && /^(?:en|of)$/.test(tokens[end]?.text ?? '');
    if (isLast) end += 1;
  }
  return undefined;
}

function keyOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, gap }) => gap.replace(/[^(]/g, '') + text)
    .join(' ')
    .toLowerCase();
}
