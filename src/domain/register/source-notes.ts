import type { LinkedBron } from './model.ts';
import { isSamePlaats } from './plaats.ts';

/** What is on a page and has sources: its name in anchors, such as `stand` or `verloop-2`. */
export interface SourceUse {
  at: string;
  bronnen: readonly (LinkedBron | undefined)[];
}

/** A source of a page with its number in the list at the foot, from 1. */
export interface SourceNote {
  nr: number;
  bron: LinkedBron;
  /** What rests on it, in the order of the page; never empty. */
  uses: string[];
}

/** Numbers the sources of a page in the order in which readers meet them; each place in a document or page of the web once. */
export function numberSources(uses: readonly SourceUse[]): SourceNote[] {
  const notes: SourceNote[] = [];
  for (const { at, bronnen } of uses) {
    for (const bron of bronnen) {
      if (!bron) continue;
      const note = noteOf(notes, bron);
      if (!note) notes.push({ nr: notes.length + 1, bron, uses: [at] });
      else if (!note.uses.includes(at)) note.uses.push(at);
    }
  }
  return notes;
}

/** The notes of these sources, each once, in the order of their numbers; one that was not numbered is left out. */
export function notesOf(
  notes: readonly SourceNote[],
  bronnen: readonly (LinkedBron | undefined)[],
): SourceNote[] {
  const found = bronnen.flatMap((bron) => (bron && noteOf(notes, bron)) ?? []);
  return [...new Set(found)].toSorted((a, b) => a.nr - b.nr);
}

/** Anchor of a number in the text, to come back to from the list: `bij-verloop-2-3`. */
export function useAnchor(at: string, nr: number): string {
  return `bij-${at}-${nr}`;
}

/** Anchor of a source in the list: `bron-3`. */
export function noteAnchor(nr: number): string {
  return `bron-${nr}`;
}

function noteOf(notes: readonly SourceNote[], bron: LinkedBron): SourceNote | undefined {
  return notes.find((note) => isSamePlaats(note.bron, bron));
}
