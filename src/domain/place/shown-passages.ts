import type { AlineaNode } from '#domain/register/model.ts';
import { shorten } from '#domain/text/shorten.ts';
import { markOf } from './counting-text.ts';
import type { Passage } from './passages.ts';

/** Paragraphs that speak of a place in one way; `mark` says which, and is empty for the place itself. */
export interface PassageGroup {
  mark: string;
  alineas: AlineaNode[];
}

/** The paragraphs by how they speak of a place: the place itself first, then by what covers it. */
export function groupPassages(passages: readonly Passage[]): PassageGroup[] {
  const groups = Map.groupBy(passages, ({ through }) =>
    through.length === 0 ? '' : markOf({ kind: 'via', through, inferred: false }),
  );
  return [...groups]
    .map(([mark, members]) => ({ mark, alineas: members.map(({ alinea }) => alinea) }))
    .toSorted((a, b) => Number(a.mark !== '') - Number(b.mark !== ''));
}

/** Whether so many paragraphs are easier to read in short. */
export function areShort(passages: readonly Passage[]): boolean {
  return passages.length > 6;
}

/**
 * The texts of paragraphs as a page shows them, in its order: where its words are explained.
 * @param ownOnly leave out those that reach the place through another: the page of that place explains their words
 */
export function passageTexts(passages: readonly Passage[], ownOnly = false): string[] {
  const texts = groupPassages(passages)
    .filter(({ mark }) => !ownOnly || mark === '')
    .flatMap(({ alineas }) => alineas.map(({ parsed }) => parsed.text));
  return areShort(passages) ? texts.map(shorten) : texts;
}
