import type { PlaatsSoort } from '#schema/field/bron.ts';
import type { AfspraakNode, AlineaNode, BijlageNode, KamerstukNode, LinkedBron } from './model.ts';

/** A place in a document that the atlas has a page for: what readers call it, and where they find it. */
export interface Plaats {
  soort: PlaatsSoort;
  /** “Water, alinea 3”, “Afsprakenlijst, punt N-3”, “34 682, nr. 228”. */
  label: string;
  /** Address on this site, with the anchor of the place. */
  path: string;
  /** What it says, in our own words; `undefined` when the atlas has no words for it. */
  text: string | undefined;
  /** The letter or other paper that it is in, itself or by an annex. */
  paper: KamerstukNode | undefined;
}

/** The place that a source names; `undefined` for a page on the web, which is no place in a document. */
export function plaatsOf(bron: LinkedBron): Plaats | undefined {
  const paper = paperOf(bron);
  switch (bron.kind) {
    case 'alinea': {
      const { label, path, parsed } = bron.alinea;
      return { soort: 'alinea', label, path, text: parsed.text, paper };
    }
    case 'bijlage': {
      const { bijlage, onderdeel } = bron;
      if (!onderdeel) {
        const { label, path, data } = bijlage;
        return { soort: 'geheel', label, path, text: data.toelichting, paper };
      }
      const { soort, label, path, data } = onderdeel;
      return { soort, label, path, text: data.tekst ?? data.kop, paper };
    }
    case 'kamerstuk': {
      const { kamerstuk, plaats } = bron;
      const label = plaats === undefined ? kamerstuk.label : `${kamerstuk.label}, ${plaats}`;
      return { soort: 'geheel', label, path: kamerstuk.path, text: undefined, paper };
    }
    case 'web':
      return undefined;
  }
}

/** The paper that a source is, or that its paragraph or annex belongs to. */
export function paperOf(bron: LinkedBron | undefined): KamerstukNode | undefined {
  if (bron?.kind === 'alinea') return bron.alinea.sectie.ronde?.brief;
  if (bron?.kind === 'bijlage') return bron.bijlage.kamerstuk;
  return bron?.kind === 'kamerstuk' ? bron.kamerstuk : undefined;
}

/** The document that a source is in and that somebody can read: an annex itself, not the letter it came with. */
export function documentOf(bron: LinkedBron | undefined): KamerstukNode | BijlageNode | undefined {
  return bron?.kind === 'bijlage' ? bron.bijlage : paperOf(bron);
}

/** Whether two sources name the same place. */
export function isSamePlaats(a: LinkedBron, b: LinkedBron): boolean {
  if (a.kind === 'alinea') return b.kind === 'alinea' && a.alinea === b.alinea;
  if (a.kind === 'web') return b.kind === 'web' && a.url === b.url;
  if (a.kind === 'bijlage') {
    return b.kind === 'bijlage' && a.bijlage === b.bijlage && a.onderdeel === b.onderdeel;
  }
  return b.kind === 'kamerstuk' && a.kamerstuk === b.kamerstuk && a.plaats === b.plaats;
}

/** The places where an outcome is, each once: its source first, then where else the documents have it. */
export function plaatsenOf({ bron, ookIn }: Pick<AfspraakNode, 'bron' | 'ookIn'>): LinkedBron[] {
  const all = [...(bron ? [bron] : []), ...ookIn];
  return all.filter((one, index) => index === all.findIndex((other) => isSamePlaats(other, one)));
}

/** Whether the record of a document says that nobody read it for the atlas. */
export function isUnread(document: KamerstukNode | BijlageNode): boolean {
  return document.data.gelezen?.mate === 'niet';
}

/** Paragraphs as places in documents. */
export function asBronnen(alineas: readonly AlineaNode[]): LinkedBron[] {
  return alineas.map((alinea) => ({ kind: 'alinea', alinea }));
}
