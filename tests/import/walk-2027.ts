import { asOpenTk } from '../support/official-letter.ts';

/** The three papers of a made-up ronde of 2027, and what an editor types for each on the page `/importeer/`. */
export const papers = [
  { id: '34682-301', file: 'brief.txt', text: asOpenTk() },
  {
    id: 'afsprakenlijst',
    file: 'afsprakenlijst.txt',
    text: `Afsprakenlijst Bestuurlijke Overleggen Leefomgeving 2027

Noord

1. Eén rekenmodel voor zoetwater

  • Het Rijk en de provincie Drenthe spreken af vanaf 2028 één rekenmodel te gebruiken.

2. Woningen bij Assen

  • Het Rijk en de provincie Drenthe werken voor 1 juli 2028 een plan uit.
`,
  },
  {
    id: 'ruimtelijk-arrangement',
    file: 'ruimtelijk-arrangement.txt',
    text: `Ruimtelijk arrangement Drenthe

Artikel 1 Water

Het Rijk en de provincie Drenthe stellen uiterlijk 2029 een plan voor het grondwater op.

Artikel 2 Wonen

Het Rijk en de provincie Drenthe spreken af ieder jaar te meten hoeveel er is gebouwd.
`,
  },
] as const;

/** What the editor fills in on a form, by the name of the field; what is not here stays as the page offers it. */
type Filled = Readonly<Record<string, string>>;

/** A click on a form of a page: which form, and what is typed or chosen in it. */
export interface Step {
  paper: string;
  /** Hidden fields that tell the form from the others. */
  form: Filled;
  typed: Filled;
}

const brief = '34682-301';
const schrijf = (sectie: string, alinea: number, tekst: string): Step => ({
  ...{ paper: brief, form: { wat: 'schrijf', sectie, alinea: String(alinea) }, typed: { tekst } },
});
const plaats = (sectie: string): Step => ({
  ...{ paper: brief, form: { wat: 'plaats', sectie }, typed: {} },
});
const neemAan = (paper: string, kandidaat: string, typed: Filled): Step => ({
  ...{ paper, form: { wat: 'neem-aan', kandidaat }, typed },
});
const weiger = (kandidaat: string): Step => ({
  ...{ paper: brief, form: { wat: 'weiger', kandidaat }, typed: {} },
});
const record = (paper: string, bestand: string, typed: Filled): Step => ({
  ...{ paper, form: { wat: 'record', bestand }, typed },
});

export const steps: readonly Step[] = [
  schrijf('aanhef', 1, 'Op 3 en 4 juni was er overleg met de regio’s over de leefomgeving.'),
  schrijf('aanhef', 2, 'De brief meldt de Tweede Kamer wat daaruit kwam.'),
  schrijf('ruimte-iedereen', 1, 'Het Rijk wil met de andere overheden:'),
  schrijf('ruimte-iedereen', 2, 'samen voorbereiden wat waar komt;'),
  schrijf('ruimte-iedereen', 3, 'zorgen dat geld en plannen bij elkaar passen.'),
  schrijf(
    'water',
    1,
    'Fryslân en Drenthe spraken met het Rijk af dat er voor 1 maart 2028 een plan voor zoetwater is.',
  ),
  schrijf(
    'water',
    2,
    'In Zuidoost-Drenthe ging het over het opslaan van CO₂. Het kabinet maakte € 12,5 miljoen vrij voor onderzoek (prijspeil 2027, met btw).',
  ),
  schrijf(
    'wonen-werken',
    1,
    'Voor de Zuidelijke Randstad en het Groene Hart komt er in het eerste kwartaal van 2028 een nieuwe uitvoeringsagenda. Zij volgt uit de Nota Ruimte.',
  ),
  schrijf('wonen-werken', 2, 'Alle provincies passen in het voorjaar van 2028 hun plannen aan.'),
  schrijf('slot', 1, 'Velen steunen deze aanpak, en de minister waardeert dat.'),
  ...['ruimte-iedereen-1-1', 'ruimte-iedereen-2-1', 'ruimte-iedereen-3-1'].map(weiger),
  neemAan(brief, 'water-1-1', {
    titel: 'Plan voor zoetwater in Fryslân en Drenthe',
    toetsbaarheid: 'concreet',
  }),
  neemAan(brief, 'water-2-1', {
    ...{ titel: 'Geld voor onderzoek naar CO₂-opslag', 'veld:themas': 'energie' },
    ...{ 'veld:bedrag.tekst': 'Prijspeil 2027, met btw', toetsbaarheid: 'concreet' },
    'veld:afgeleid.0.waaruit': 'de zin ervoor, over Zuidoost-Drenthe',
  }),
  neemAan(brief, 'wonen-werken-1-1', {
    ...{ titel: 'Nieuwe uitvoeringsagenda voor de Randstad', toetsbaarheid: 'concreet' },
    ...{ 'veld:themas': 'verstedelijking', 'veld:partijen': 'rijk' },
    'veld:afgeleid.0.waaruit': 'de ligging van de twee gebieden',
  }),
  neemAan(brief, 'wonen-werken-2-1', {
    ...{ titel: 'Alle provincies passen hun plannen aan', 'veld:themas': 'verstedelijking' },
  }),
  ...['aanhef', 'ruimte-iedereen', 'water', 'wonen-werken', 'slot'].map(plaats),
  record(brief, 'data/kamerstukken/29435-290.json', {}),
  record(brief, 'data/kamerstukken/34682-288.json', {}),
  record(brief, 'data/kamerstukken/34682-301.json', {
    'veld:toelichting': 'De brief over de overleggen van juni 2027.',
  }),
  record(brief, 'data/rondes/2027.json', {
    'veld:samenvatting': 'Het ging over water, wonen en ruimte.',
    'veld:indelingToelichting': 'De brief noemt geen indeling.',
    'veld:dekking.aanwezig.0.wat': 'de hele brief',
    'veld:dekking.ontbreekt.0.wat': 'andere bijlagen',
    'veld:dekking.ontbreekt.0.waarom': 'Die zijn nog niet gelezen.',
  }),
  neemAan('afsprakenlijst', 'rekenmodel-zoetwater-1', {
    titel: 'Eén rekenmodel voor zoetwater in Drenthe',
    tekst: 'Rijk en Drenthe gaan vanaf 2028 met hetzelfde rekenmodel werken.',
    toetsbaarheid: 'concreet',
  }),
  neemAan('afsprakenlijst', 'woningen-assen-1', {
    titel: 'Plan voor woningen bij Assen',
    tekst: 'Rijk en Drenthe maken voor 1 juli 2028 een plan.',
    'veld:afgeleid.0.waaruit': 'de plaats Assen',
  }),
  record('afsprakenlijst', 'data/bijlagen/34682-301/afsprakenlijst.json', {}),
  neemAan('ruimtelijk-arrangement', 'water-1', {
    titel: 'Plan voor het grondwater in Drenthe',
    tekst: 'Rijk en Drenthe maken uiterlijk in 2029 een plan voor het grondwater.',
  }),
  neemAan('ruimtelijk-arrangement', 'wonen-1', {
    titel: 'Meten hoeveel er in Drenthe is gebouwd',
    tekst: 'Rijk en Drenthe meten ieder jaar hoeveel er is gebouwd.',
  }),
  record('ruimtelijk-arrangement', 'data/bijlagen/34682-301/ruimtelijk-arrangement.json', {}),
];
