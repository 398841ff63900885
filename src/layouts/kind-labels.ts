import { soortMeaning } from '#domain/meaning/soort.ts';
import type { PageKind } from '#search/catalogue/kinds.ts';

/** The label of each kind of page in results and in the facet “Soort”. Only for display: never compare with it. */
export const kindLabels: Readonly<Record<PageKind, string>> = {
  afspraak: soortMeaning.afspraak.label,
  besluit: soortMeaning.besluit.label,
  voornemen: soortMeaning.voornemen.label,
  'lopend-traject': soortMeaning.traject.label,
  aankondiging: soortMeaning.aankondiging.label,
  stuk: soortMeaning.stuk.label,
  provincie: 'Provincie',
  'novex-gebied': 'NOVEX-gebied',
  landsdeel: 'Landsdeel',
  regio: 'Regio',
  gemeente: 'Gemeente',
  thema: 'Thema',
  'plaats-en-thema': 'Plaats en thema',
  programma: 'Programma',
  partij: 'Partij',
  begrip: 'Begrip',
  ronde: 'Ronde',
  brief: 'Brief',
  kamerstuk: 'Kamerstuk',
  bijlage: 'Bijlage',
  dossier: 'Dossier',
  navraag: 'Navraag',
  uitleg: 'Uitleg',
};
