import type { ParsedAlinea } from './alinea.ts';
import { alineaNames } from './anchor.ts';
import { sameTexts } from './same-text.ts';

/** What became of the paragraphs of a section between two versions of it. */
export interface Followed {
  /** By number before, the number now of the paragraph with the same content. */
  to: Map<number, number>;
  /** The numbers of paragraphs whose content has gone. */
  gone: number[];
  /** By number now, the names in addresses that the paragraph had before, oldest first. */
  names: Map<number, string[]>;
}

/**
 * Finds each paragraph of a section again: by its words, by an old name in `eerder`, or because it was rewritten in its
 * place. Two paragraphs have become one when the one that stayed has the name of the other in its `eerder`.
 */
export function followAlineas(
  before: readonly ParsedAlinea[],
  now: readonly ParsedAlinea[],
): Followed {
  const ownNames = alineaNames(before).map(([own = '']) => own);
  const indexOf = new Map(ownNames.map((own, index) => [own, index]));
  /** By index before, the index now that says it has taken over this paragraph. */
  const claims = new Map<number, number>();
  for (const [index, { eerder }] of now.entries()) {
    for (const name of eerder) {
      const from = indexOf.get(name);
      if (from !== undefined) claims.set(from, index);
    }
  }
  const claimed = new Map([...claims].map(([from, to]) => [to, from]));
  const placeNow = (index: number) => {
    const from = claimed.get(index);
    return from === undefined && claims.has(index) ? 'nieuw' : String(from ?? index);
  };
  const pairs = sameTexts(
    before.map((alinea, index) => ({ place: String(index), text: wordsOf(alinea) })),
    now.map((alinea, index) => ({ place: placeNow(index), text: wordsOf(alinea) })),
    claims,
  );
  for (const [from, to] of claims) if (!pairs.has(from)) pairs.set(from, to);
  addRewritten(pairs, before.length, now.length, new Set(claimed.keys()));
  return toFollowed(before, ownNames, pairs);
}

/** Notices are much alike, so each counts as one word: it is the same or it is another. */
function wordsOf({ vorm, text }: ParsedAlinea): string {
  return vorm === 'vervallen' ? text.replace(/[^\p{L}\p{N}]/gu, '') : text;
}

/**
 * Adds what was rewritten beyond recognition: a paragraph without a partner is the one in the same place, next
 * to the same neighbour or else at the same number.
 */
function addRewritten(
  pairs: Map<number, number>,
  countBefore: number,
  countNow: number,
  claimed: ReadonlySet<number>,
): void {
  const free = new Set(Array.from({ length: countNow }, (_, index) => index));
  for (const to of [...pairs.values(), ...claimed]) free.delete(to);
  for (let from = 0; from < countBefore; from += 1) {
    if (pairs.has(from)) continue;
    const previous = from === 0 ? -1 : pairs.get(from - 1);
    const next = from === countBefore - 1 ? countNow : pairs.get(from + 1);
    const places = [(previous ?? Number.NaN) + 1, (next ?? Number.NaN) - 1, from];
    const to = places.find((place) => free.delete(place));
    if (to !== undefined) pairs.set(from, to);
  }
}

function toFollowed(
  before: readonly ParsedAlinea[],
  ownNames: readonly string[],
  pairs: ReadonlyMap<number, number>,
): Followed {
  const followed: Followed = { to: new Map(), gone: [], names: new Map() };
  for (const [index, { nr, eerder }] of before.entries()) {
    const to = pairs.get(index);
    if (to === undefined) {
      followed.gone.push(nr);
      continue;
    }
    followed.to.set(nr, to + 1);
    const own = ownNames[index] ?? '';
    const others = [...(followed.names.get(to + 1) ?? []), ...eerder];
    followed.names.set(to + 1, [...others.filter((name) => name !== own), own]);
  }
  return followed;
}
