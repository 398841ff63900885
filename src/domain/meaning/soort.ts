import type { Soort, Toetsbaarheid } from '#schema/field/words.ts';
import type { Meaning } from './meaning.ts';

export const soortMeaning: Record<Soort, Meaning> = {
  afspraak: {
    label: 'Afspraak',
    uitleg: 'Twee of meer partijen hebben dit met elkaar afgesproken.',
  },
  besluit: { label: 'Besluit', uitleg: 'Een bevoegde partij heeft dit besloten of vastgesteld.' },
  voornemen: {
    label: 'Voornemen',
    uitleg: 'Een partij wil dit of streeft ernaar. Het is niet afgesproken.',
  },
  traject: { label: 'Lopend traject', uitleg: 'Werk dat volgens de brief al bezig was.' },
  aankondiging: { label: 'Aankondiging', uitleg: 'Een partij heeft gemeld dat dit gaat gebeuren.' },
  stuk: {
    label: 'Stuk',
    uitleg:
      'Een document van de ronde waarvan alleen bekend is dat het er is. Of er iets in is afgesproken of besloten, is niet nagelezen.',
  },
};

/** Each soort with its article, to go on in a sentence. */
export const soortInSentence: Record<Soort, string> = {
  afspraak: 'een afspraak',
  besluit: 'een besluit',
  voornemen: 'een voornemen',
  traject: 'een lopend traject',
  aankondiging: 'een aankondiging',
  stuk: 'een stuk',
};

/** The plural of each soort, for lists and counts. */
export const soortPlural: Record<Soort, string> = {
  afspraak: 'afspraken',
  besluit: 'besluiten',
  voornemen: 'voornemens',
  traject: 'lopende trajecten',
  aankondiging: 'aankondigingen',
  stuk: 'stukken',
};

export const toetsbaarheidMeaning: Record<Toetsbaarheid, Meaning> = {
  concreet: { label: 'Concreet', uitleg: 'Achteraf is na te gaan of dit is gebeurd.' },
  procesafspraak: {
    label: 'Over het proces',
    uitleg: 'Het gaat om samen uitwerken, onderzoeken of overleggen. De uitkomst staat nog open.',
  },
  intentie: {
    label: 'Intentie',
    uitleg: 'Een richting of wens, zonder resultaat dat te controleren is.',
  },
};
