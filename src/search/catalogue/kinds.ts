/**
 * The kinds of pages that the search distinguishes. A key is also the value of the facet `soort` in an address and
 * after `soort:`, so it never changes. The labels that readers see are in `src/layouts/kind-labels.ts`; nothing depends
 * on them.
 */
export const pageKinds = [
  'afspraak',
  'besluit',
  'voornemen',
  'lopend-traject',
  'aankondiging',
  'stuk',
  'provincie',
  'novex-gebied',
  'landsdeel',
  'regio',
  'gemeente',
  'thema',
  'plaats-en-thema',
  'programma',
  'partij',
  'begrip',
  'ronde',
  'brief',
  'kamerstuk',
  'bijlage',
  'dossier',
  'navraag',
  'uitleg',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** The kinds of outcomes, the subject of the atlas. */
export const outcomeKinds: readonly PageKind[] = [
  'afspraak',
  'besluit',
  'voornemen',
  'lopend-traject',
  'aankondiging',
  'stuk',
];

/** Whether a text is the key of a kind. */
export function isPageKind(text: string): text is PageKind {
  return pageKinds.some((kind) => kind === text);
}
