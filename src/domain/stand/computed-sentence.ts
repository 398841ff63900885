import type { LinkedBron } from '#domain/register/model.ts';

/**
 * A sentence that the atlas computed, with what it rests on: its sources, or for what the atlas itself did or did not
 * do, where to read on. A document that was not read is never a source, only something to read
 * (docs/besluiten/07-stand-is-berekend.md).
 */
export interface ComputedSentence {
  tekst: string;
  bronnen: LinkedBron[];
  /** Pages of this site to go on to. */
  links: readonly { label: string; path: string }[];
}
