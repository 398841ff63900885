import type { LinkedBron } from '#domain/register/model.ts';

/**
 * A sentence that the atlas computed, with what it rests on: its sources, or for what the atlas itself did or did not
 * do, where to read on. A document that was not read is never a source, only something to read
 * (docs/besluiten/07-stand-is-berekend.md).
 */
export interface ComputedSentence {
  tekst: string;
  bronnen: LinkedBron[];
  /** Pages of this site to go on to; `count` is how many outcomes are listed there, when that is what the link says. */
  links: readonly { label: string; path: string; count?: number }[];
}

/** Anchor, on the page of an outcome, of the outcomes of one ronde in which parts of it go on. */
export function partsAnchor(jaar: string): string {
  return `delen-${jaar}`;
}
