import type { Navraagweg, Vrager } from '#schema/field/words.ts';

/** By which way a question was put, to go on in a sentence: “gevraagd per e-mail”. */
export const navraagwegLabel: Record<Navraagweg, string> = {
  'e-mail': 'per e-mail',
  brief: 'per brief',
  formulier: 'met een formulier',
  'woo-verzoek': 'met een Woo-verzoek',
  telefoon: 'per telefoon',
  mondeling: 'mondeling',
};

/** What kind of person or body asked, to go on in a sentence: “gevraagd door een inwoner”. */
export const vragerLabel: Record<Vrager, string> = {
  redactie: 'de redactie van de atlas',
  inwoner: 'een inwoner',
  journalist: 'een journalist',
  onderzoeker: 'een onderzoeker',
  volksvertegenwoordiger: 'een volksvertegenwoordiger',
  organisatie: 'een organisatie',
  overheid: 'een overheid',
};
