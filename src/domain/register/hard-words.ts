import type { BegripNode } from './model.ts';
import type { Register } from './register.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A place in a text where a word of the list is, as UTF-16 offsets. */
export interface WordUse {
  start: number;
  end: number;
  begrip: BegripNode;
}

/** Finds the words of the list in a text, in order, without overlap. */
export type FindWords = (text: string) => WordUse[];

/** A piece of running text: as a segment, or a word with what explains it. */
export interface ExplainedSegment extends Segment {
  begrip?: BegripNode;
}

/** The words that a page explains, each at its first place. */
export interface PageWords {
  /** By text, its pieces. */
  pieces: ReadonlyMap<string, readonly ExplainedSegment[]>;
  /** In the order of the page. */
  begrippen: readonly BegripNode[];
}

/** An abbreviation is only a word in capitals: “MER”, not “mer”. */
const abbreviation = /^[^a-z]+(?:’s)?$/;

/**
 * A finder of every word of the list that readers may not know, by its name and its other names. Whole words only, and
 * the longest name that fits: “NOVEX-gebied” is not “NOVEX”.
 */
export function wordFinder(begrippen: readonly BegripNode[]): FindWords {
  const exact = new Map<string, BegripNode>();
  const anyCase = new Map<string, BegripNode>();
  for (const begrip of begrippen) {
    if (begrip.data.bekend) continue;
    for (const name of [begrip.data.naam.replace(/ \(.*\)$/, ''), ...begrip.data.aliassen]) {
      if (abbreviation.test(name)) exact.set(name, begrip);
      else anyCase.set(name.toLowerCase(), begrip);
    }
  }
  const names = [...exact.keys(), ...anyCase.keys()].toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return () => [];
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const any = new RegExp(`(?<![\\p{L}\\p{N}’-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: found, index }) => {
      const begrip = exact.get(found) ?? anyCase.get(found.toLowerCase());
      return begrip ? [{ start: index, end: index + found.length, begrip }] : [];
    });
}

/**
 * The words to explain on a page with these texts, in the order of the page: each begrip once, at its first place, and
 * never inside the link of a citation.
 */
export function explainWords(
  texts: readonly (string | undefined)[],
  findWords: FindWords,
  find: Register['find'],
): PageWords {
  const seen = new Set<BegripNode>();
  const pieces = new Map<string, ExplainedSegment[]>();
  for (const text of texts) {
    if (text === undefined || pieces.has(text)) continue;
    pieces.set(
      text,
      segmentsOf(text, find).flatMap((segment) =>
        segment.path === undefined ? explained(segment.text, findWords, seen) : [segment],
      ),
    );
  }
  return { pieces, begrippen: [...seen] };
}

/** The text in pieces, with the words that were not seen before. */
function explained(text: string, findWords: FindWords, seen: Set<BegripNode>): ExplainedSegment[] {
  const pieces: ExplainedSegment[] = [];
  let at = 0;
  for (const { start, end, begrip } of findWords(text)) {
    if (seen.has(begrip)) continue;
    seen.add(begrip);
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), begrip });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
