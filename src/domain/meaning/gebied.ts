import type { Cluster, Instrument } from '#schema/field/words.ts';
import type { Meaning } from './meaning.ts';

export const instrumentMeaning: Record<Instrument, Meaning> = {
  ontwikkelperspectief: {
    label: 'Ontwikkelperspectief',
    uitleg: 'Het toekomstbeeld dat de overheden samen voor het gebied hebben.',
  },
  uitvoeringsagenda: {
    label: 'Uitvoeringsagenda',
    uitleg: 'Afspraken over wie wat doet om dat toekomstbeeld te bereiken.',
  },
  investeringsagenda: {
    label: 'Regionale investeringsagenda',
    uitleg: 'Welk geld bij de uitvoeringsagenda hoort en van wie het komt.',
  },
};

/** The agreement of Rijk and one provincie (34 682, nr. 205, Opmaat naar ruimtelijke arrangementen, alinea 3). */
export const arrangementMeaning: Meaning = {
  label: 'Stand van het arrangement',
  uitleg: 'Afspraken over en weer van Rijk en provincie over de ruimte in de provincie.',
};

export const clusterLabel: Record<Cluster, string> = {
  'haven-industrie': 'haven- en industriegebied',
  landelijk: 'landelijk gebied',
  verstedelijking: 'verstedelijkingsgebied',
};
