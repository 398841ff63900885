import type {
  Cluster,
  Gebeurtenis,
  Instrument,
  Instrumentstap,
  Omvang,
  Soort,
  Status,
  Toetsbaarheid,
  Zekerheid,
} from '#schema/words.ts';

/** What a closed word means, for readers: a label and a definition. */
export interface Meaning {
  label: string;
  uitleg: string;
}

export const statusMeaning: Record<Status, Meaning> = {
  aangekondigd: {
    label: 'Aangekondigd',
    uitleg:
      'Iemand heeft gezegd dat dit gaat gebeuren of dat dit de bedoeling is. Het is geen afspraak.',
  },
  afgesproken: {
    label: 'Afgesproken',
    uitleg: 'De partijen hebben dit afgesproken. Over de uitvoering is nog niets gemeld.',
  },
  loopt: { label: 'Loopt', uitleg: 'Volgens de laatste bron wordt hieraan gewerkt.' },
  gereed: {
    label: 'Gereed',
    uitleg: 'Volgens een bron is gebeurd wat was afgesproken, besloten of aangekondigd.',
  },
  'deels-gereed': {
    label: 'Deels gereed',
    uitleg: 'Een deel is klaar. Wat nog ontbreekt, staat erbij.',
  },
  bijgesteld: {
    label: 'Bijgesteld',
    uitleg: 'De inhoud of de termijn is later veranderd. Wat er veranderde, staat in het verloop.',
  },
  vervallen: { label: 'Vervallen', uitleg: 'Een bron zegt dat dit niet meer doorgaat.' },
  onbekend: {
    label: 'Onbekend',
    uitleg:
      'De atlas weet niet hoe het hiermee staat: na de laatste bron is er een nieuwe ronde geweest of is de termijn verstreken, en een vervolg is niet gevonden. Dat betekent niet dat er niets is gebeurd.',
  },
};

/** A shape next to the colour, for readers who do not see the colour. */
export const statusGlyph: Record<Status, string> = {
  aangekondigd: '◇',
  afgesproken: '◆',
  loopt: '▶',
  gereed: '✓',
  'deels-gereed': '◐',
  bijgesteld: '↺',
  vervallen: '✕',
  onbekend: '?',
};

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
};

/** The plural of each soort, for lists and counts. */
export const soortPlural: Record<Soort, string> = {
  afspraak: 'afspraken',
  besluit: 'besluiten',
  voornemen: 'voornemens',
  traject: 'lopende trajecten',
  aankondiging: 'aankondigingen',
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

export const gebeurtenisLabel: Record<Gebeurtenis, string> = {
  vastgelegd: 'Vastgelegd in de brief',
  gestart: 'Gestart',
  voortgang: 'Voortgang gemeld',
  uitgesteld: 'Uitgesteld',
  bijgesteld: 'Bijgesteld',
  gehaald: 'Gehaald',
  'deels-gehaald': 'Deels gehaald',
  vervallen: 'Vervallen',
  'stand-opgenomen': 'Stand opgenomen',
};

/** How big a change is, for readers. */
export const omvangLabel: Record<Omvang, string> = {
  groot: 'Grote wijziging',
  klein: 'Kleine wijziging',
};

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

export const stapLabel: Record<Instrumentstap, string> = {
  'in-de-maak': 'In de maak',
  aangekondigd: 'Aangekondigd',
  aangeboden: 'Aangeboden',
  ingestemd: 'Ingestemd',
  vastgesteld: 'Vastgesteld',
  vrijgegeven: 'Vrijgegeven',
  behandeld: 'Behandeld',
  bestaat: 'Bestaat',
};

export const clusterLabel: Record<Cluster, string> = {
  'haven-industrie': 'haven- en industriegebied',
  landelijk: 'landelijk gebied',
  verstedelijking: 'verstedelijkingsgebied',
};

/** What readers see beside a fact that is less than certain; empty for a confirmed one. */
export const zekerheidNote: Record<Zekerheid, string> = {
  bevestigd: '',
  afgeleid: 'afgeleid',
  onbevestigd: 'nog niet bevestigd',
};
