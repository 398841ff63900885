import type { BijlageSoort } from '#schema/record/bijlage.ts';

/** What readers call each kind of annex. */
export const bijlageSoortLabel: Record<BijlageSoort, string> = {
  afsprakenlijst: 'Afsprakenlijst',
  arrangement: 'Ruimtelijk arrangement',
  procesafspraak: 'Procesafspraak',
  verdiepingsdocument: 'Verdiepingsdocument',
  afweegkader: 'Afweegkader',
  beslisnota: 'Beslisnota',
  overig: 'Ander stuk',
};
