/**
 * The kinds of pages that the search tells apart. A key is also how the facet `soort` is written in an address and behind
 * `soort:`, so it never changes. What readers call a kind is in `src/layouts/kind-labels.ts` and decides nothing.
 */
export const pageKinds = [
  'afspraak',
  'besluit',
  'voornemen',
  'lopend-traject',
  'aankondiging',
  'provincie',
  'novex-gebied',
  'landsdeel',
  'regio',
  'gemeente',
  'thema',
  'programma',
  'partij',
  'begrip',
  'ronde',
  'brief',
  'kamerstuk',
  'dossier',
  'uitleg',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** The kinds of outcomes, which are what the atlas is about. */
export const outcomeKinds: readonly PageKind[] = [
  'afspraak',
  'besluit',
  'voornemen',
  'lopend-traject',
  'aankondiging',
];

/** Whether a text is the key of a kind. */
export function isPageKind(text: string): text is PageKind {
  return pageKinds.some((kind) => kind === text);
}
