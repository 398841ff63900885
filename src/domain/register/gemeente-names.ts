import { type Token, tokensOf } from '#domain/text/name-tokens.ts';
import type { GemeenteNode } from './model.ts';

/** Finds the gemeenten that a text names, each once, in the order of the text. */
export type FindGemeenten = (text: string) => GemeenteNode[];

/** Names that are also Dutch words: at the start of a sentence nobody can tell which is meant. */
const ordinaryWords = new Set(
  'assen beek best borne buren duiven hoorn houten huizen hulst kampen kapelle laren putten sluis waterland weert wierden'.split(
    ' ',
  ),
);
/** Words that make every name in the list after them a gemeente, also a name that a provincie has too. */
const tellsListApart = new Set(['gemeenten', 'steden']);
/** Words that make the one name after them a gemeente, also a name that a provincie has too. */
const tellsApart = new Set([...tellsListApart, 'gemeente', 'stad', 'binnenstad']);

/** A name that a text can have. Without a gemeente it names something else, or more than one gemeente. */
interface Name {
  tokens: Token[];
  gemeente: GemeenteNode | undefined;
  isShared: boolean;
}

/**
 * Makes a finder, in time linear in the names; the finder takes time linear in its text. It would rather miss a name
 * than see one that is not there (docs/besluiten/10-gemeenten-in-teksten.md). A name inside a longer one does not
 * count: “Regio Zwolle” is not Zwolle. A name that a provincie has too counts only after “gemeente” or “stad”, and in a
 * list after “gemeenten” or “steden”. A name that two gemeenten have counts only with what tells them apart in
 * brackets: “Bergen (NH.)”.
 *
 * @param others names of other places and things, which may contain the name of a gemeente
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

/** The name and other names of a gemeente as running text has them, without a provincie in brackets. */
export function namesOf({ label, data }: GemeenteNode): string[] {
  return [...new Set([label, ...data.aliassen].map((name) => name.replace(/ \([^)]*\)$/, '')))];
}

function bracketedNamesOf({ label, data }: GemeenteNode): string[] {
  return [label, ...data.aliassen].filter((name) => name.endsWith(')'));
}

interface Reading {
  tokens: readonly Token[];
  /** Names by their first word in lower case, the longest first. */
  byFirst: ReadonlyMap<string, readonly Name[]>;
  /** Names of provincies, which in brackets after a name say which place is meant. */
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

/** The name that begins here, the longest if there are several. */
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

/** Whether a name is here. Names of gemeenten need their capitals; other names may lose them: “regio Zwolle”. */
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

/** The gemeenten in a list after “gemeenten” or “steden”, if all of it is names: “A, B en C”. */
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
