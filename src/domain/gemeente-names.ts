import type { GemeenteNode } from './model.ts';

/** Finds the gemeenten that a text names, each once, in the order of the text. */
export type FindGemeenten = (text: string) => GemeenteNode[];

/** Names that are Dutch words too: at the start of a sentence nobody can tell which is meant. */
const ordinaryWords = new Set(
  'assen beek best borne buren duiven hoorn houten huizen hulst kampen kapelle laren putten sluis waterland weert wierden'.split(
    ' ',
  ),
);
/** What makes of a name shared with a provincie the name of the gemeente. */
const tellsApart = new Set(['gemeente', 'gemeenten', 'stad', 'binnenstad']);

/** What a name stands for: one gemeente; something else of that name; or nothing that can be told. */
interface Name {
  tokens: string[];
  gemeente: GemeenteNode | undefined;
  isShared: boolean;
}

/**
 * Makes a finder, in time linear in the names; the finder takes time linear in its text. It prefers to miss a name over
 * seeing one that is not there. A name inside a longer one does not count: “Regio Zwolle” is not Zwolle. A name that is a
 * provincie’s too counts after “gemeente” or “stad” only; a name that two gemeenten have never counts.
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
    for (const name of namesOf(gemeente)) {
      const tokens = tokensOf(name).map(({ text }) => text);
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
    const known = names.get(keyOf(tokensOf(provincie).map(({ text }) => text)));
    if (known) known.isShared = true;
  }
  for (const other of others) {
    const tokens = tokensOf(other).map(({ text }) => text);
    if (tokens.length > 0 && !names.has(keyOf(tokens)))
      names.set(keyOf(tokens), { tokens, gemeente: undefined, isShared: false });
  }
  const byFirst = Map.groupBy(names.values(), ({ tokens: [first = ''] }) => first.toLowerCase());
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return (text) => [...new Set(findIn(text, byFirst))];
}

/** The name of a gemeente as running text has it, without a provincie in brackets, and its other names. */
export function namesOf({ label, data }: GemeenteNode): string[] {
  return [...new Set([label, ...data.aliassen].map((name) => name.replace(/ \([^)]*\)$/, '')))];
}

interface Token {
  text: string;
  /** What stands between the token before and this one. */
  gap: string;
}

function findIn(text: string, byFirst: Map<string, Name[]>): GemeenteNode[] {
  const found: GemeenteNode[] = [];
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length;) {
    const candidates = byFirst.get(tokens[at]?.text.toLowerCase() ?? '') ?? [];
    const name = candidates.find((one) => standsAt(one, tokens, at));
    if (name?.gemeente && counts(name, tokens, at)) found.push(name.gemeente);
    at += name?.tokens.length ?? 1;
  }
  return found;
}

/** Names of gemeenten are written with their capitals; other names may lose them: “regio Zwolle”. */
function standsAt({ tokens: own, gemeente }: Name, tokens: readonly Token[], at: number): boolean {
  return own.every((text, index) => {
    const token = tokens[at + index];
    if (!token || (index > 0 && !/^,? $/.test(token.gap))) return false;
    return gemeente ? token.text === text : token.text.toLowerCase() === text.toLowerCase();
  });
}

function counts({ tokens: own, isShared }: Name, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const gap = tokens[at]?.gap ?? '';
  if (isShared)
    return before !== undefined && gap === ' ' && tellsApart.has(before.text.toLowerCase());
  const startsSentence = before === undefined || /[.!?:]/.test(gap);
  return !(startsSentence && own.length === 1 && ordinaryWords.has(own[0]?.toLowerCase() ?? ''));
}

/** Words, with the hyphens and apostrophes inside them: “Utrecht-Amersfoort” is one, “’s-Hertogenbosch” too. */
function tokensOf(text: string): Token[] {
  const plain = text.replaceAll("'", '’');
  let end = 0;
  return [...plain.matchAll(/(?:’s-)?[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*/gu)].map((match) => {
    const gap = plain.slice(end, match.index);
    end = match.index + match[0].length;
    return { text: match[0], gap };
  });
}

function keyOf(tokens: readonly string[]): string {
  return tokens.join(' ').toLowerCase();
}
