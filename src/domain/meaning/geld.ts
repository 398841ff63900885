import type { Geldstap } from '#schema/field/words.ts';
import type { Meaning } from './meaning.ts';

/** How far money is, for readers. None of the three follows from another. */
export const geldstapMeaning: Record<Geldstap, Meaning> = {
  toegezegd: {
    label: 'Afgesproken of toegezegd',
    uitleg:
      'Iemand heeft het geld afgesproken, beloofd of opzijgezet. In een begroting hoeft het nog niet te staan.',
  },
  begroot: {
    label: 'In een begroting',
    uitleg:
      'Het geld staat in een begroting, of in een wijziging daarvan. Of het is betaald, is een andere vraag.',
  },
  betaald: {
    label: 'Betaald',
    uitleg: 'Een bron meldt dat het geld is betaald.',
  },
};
