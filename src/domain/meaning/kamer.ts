import type { Kamersoort, Kamerstap } from '#schema/field/words.ts';
import type { Meaning } from './meaning.ts';

/** What members of parliament do, for readers. */
export const kamersoortMeaning: Record<Kamersoort, Meaning & { noun: string; plural: string }> = {
  motie: {
    label: 'Motie',
    noun: 'motie',
    plural: 'Moties',
    uitleg:
      'Een verzoek of oordeel van Kamerleden aan het kabinet. De Kamer stemt erover; het kabinet hoeft een aangenomen motie niet uit te voeren.',
  },
  toezegging: {
    label: 'Toezegging',
    noun: 'toezegging',
    plural: 'Toezeggingen',
    uitleg:
      'Wat een minister of staatssecretaris een Kamerlid belooft in een overleg. De Kamer houdt bij of het is gebeurd.',
  },
  kamervraag: {
    label: 'Kamervraag',
    noun: 'Kamervraag',
    plural: 'Kamervragen',
    uitleg: 'Een vraag die een Kamerlid schriftelijk aan het kabinet stelt.',
  },
};

/** What each step of a motie, toezegging or Kamervraag means. What a government says of itself is said to be that. */
export const kamerstapMeaning: Record<Kamerstap, Meaning> = {
  ingediend: { label: 'Ingediend', uitleg: 'Een Kamerlid heeft de motie voorgesteld.' },
  gesteld: { label: 'Gesteld', uitleg: 'De vraag is aan het kabinet gesteld.' },
  gedaan: { label: 'Gedaan', uitleg: 'De belofte is gedaan.' },
  aangehouden: {
    label: 'Aangehouden',
    uitleg: 'De indiener heeft gevraagd nog niet over de motie te stemmen.',
  },
  uitgesteld: {
    label: 'Antwoord uitgesteld',
    uitleg: 'Het kabinet heeft gemeld dat het antwoord later komt.',
  },
  aangenomen: {
    label: 'Aangenomen',
    uitleg: 'Een meerderheid stemde voor. Of de motie is uitgevoerd, is een andere vraag.',
  },
  verworpen: { label: 'Verworpen', uitleg: 'Een meerderheid stemde tegen.' },
  ingetrokken: { label: 'Ingetrokken', uitleg: 'De indiener heeft haar teruggenomen.' },
  beantwoord: { label: 'Beantwoord', uitleg: 'Het kabinet heeft een antwoord gestuurd.' },
  open: {
    label: 'Open',
    uitleg: 'Volgens de bron was de toezegging op die dag nog niet nagekomen.',
  },
  'in-uitvoering': {
    label: 'In uitvoering, zegt het kabinet',
    uitleg: 'Het kabinet schrijft dat het de motie uitvoert. Dat zij klaar is, staat er niet.',
  },
  uitgevoerd: {
    label: 'Uitgevoerd, zegt het kabinet',
    uitleg: 'Het kabinet schrijft dat het de motie heeft uitgevoerd.',
  },
  'niet-uitgevoerd': {
    label: 'Niet uitgevoerd, zegt het kabinet',
    uitleg: 'Het kabinet schrijft dat het de motie niet uitvoert.',
  },
  'deels-nagekomen': {
    label: 'Deels nagekomen, zegt het kabinet',
    uitleg: 'Het kabinet schrijft dat het een deel van de toezegging heeft gedaan.',
  },
  nagekomen: {
    label: 'Nagekomen, zegt het kabinet',
    uitleg: 'Het kabinet schrijft dat het heeft gedaan wat het beloofde.',
  },
  vervallen: {
    label: 'Vervallen',
    uitleg: 'Een bron zegt dat zij niet meer geldt.',
  },
};
