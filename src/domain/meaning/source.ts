import type { InferableField } from '#schema/field/afgeleid.ts';
import type { Bronsoort, Leesmaat, Zekerheid } from '#schema/field/words.ts';
import type { Meaning } from './meaning.ts';

/** What kind of source something is, for readers. */
export const bronsoortMeaning: Record<Bronsoort, Meaning> = {
  'officiele-publicatie': {
    label: 'Officiële publicatie',
    uitleg:
      'Een stuk zoals het officieel is uitgegeven: een Kamerstuk, een bijlage of de Staatscourant.',
  },
  overheidssite: {
    label: 'Site van een overheid',
    uitleg: 'Een overheid of een samenwerking van overheden schrijft er zelf over haar werk.',
  },
  organisatie: {
    label: 'Site van een organisatie',
    uitleg:
      'Een bedrijf, vereniging, kennisinstelling of vrijwilliger schrijft erover of bewaart het stuk.',
  },
  pers: { label: 'Pers', uitleg: 'Een krant, omroep, vakblad of nieuwssite schrijft erover.' },
};

/** How far the atlas has read a document, for readers. */
export const leesmaatLabel: Record<Leesmaat, string> = {
  niet: 'niet nagelezen',
  deels: 'voor een deel nagelezen',
  geheel: 'helemaal nagelezen',
};

/** What readers see beside a fact that is less than certain; empty for a confirmed one. */
export const zekerheidNote: Record<Zekerheid, string> = {
  bevestigd: '',
  afgeleid: 'afgeleid',
  onbevestigd: 'nog niet bevestigd',
};

/** What readers call a field of which something is inferred. */
export const inferredLabel: Record<InferableField, string> = {
  provincies: 'provincie',
  gebieden: 'gebied',
  landsdelen: 'landsdeel',
  regios: 'regio',
  partijen: 'partij',
  programmas: 'programma',
  themas: 'thema',
  termijn: 'termijn',
};
