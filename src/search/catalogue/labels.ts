import type { FacetName, Sorting } from './model.ts';

/** What readers call the facets. */
export const facetLabels: Record<FacetName, string> = {
  soort: 'Soort',
  provincie: 'Provincie',
  gebied: 'NOVEX-gebied',
  thema: 'Thema',
  ronde: 'Ronde',
  status: 'Stand',
  partij: 'Partij',
  termijn: 'Termijn',
  kamer: 'Motie, toezegging of vraag',
  afgeleid: 'Afgeleid',
};

export const sortingLabels: Record<Sorting, string> = {
  relevantie: 'Wat het best past',
  datum: 'Nieuwste eerst',
  termijn: 'Termijn',
};
