/** A long table, one step of the editor per row: longer than 250 lines because everything that is typed is in it. */

/** A letter as a page of OpenTK gives it in plain text; every sentence of it is made up. */
const brief = `[overzicht] [activiteiten] [besluiten]

Uitkomsten Bestuurlijke Overleggen Leefomgeving 2027

Nationale Omgevingsvisie

Brief regering

Nummer: 2027D12345, datum: 2027-06-15, bijgewerkt: 2027-06-16 09:00, versie: 1

Directe link naar document (.docx), link naar pagina op de Tweede Kamer site.

Onderdeel van kamerstukdossier 34682 -301 Nationale Omgevingsvisie.

Onderdeel van zaak 2027Z09876:

Preview document (🔗 origineel)

Op 3 en 4 juni heb ik met de regio’s gesproken over de leefomgeving.

Met deze brief informeer ik uw Kamer over de uitkomsten.

Ruimte voor iedereen

Wij willen met de medeoverheden:

  • Keuzes over de ruimte samen voorbereiden;

  • Geld en plannen aan elkaar verbinden.

1. Voortgang per landsdeel

Water

De provincies Fryslân en Drenthe hebben met het Rijk afgesproken om voor 1 maart 2028 een plan voor zoetwater te maken1.

In Zuidoost-Drenthe is gesproken over CO2-opslag. Het kabinet heeft € 12,5 miljoen (prijspeil 2027, inclusief btw) vrijgemaakt voor onderzoek.

Wonen en werken

De Zuidelijke Randstad en het Groene Hart krijgen in het eerste kwartaal van 2028 een nieuwe uitvoeringsagenda2. Dat volgt uit de Nota Ruimte.

Alle provincies zullen komend voorjaar hun plannen bijstellen.

2. Tot slot

Er is brede steun voor deze aanpak. Ik spreek daar mijn waardering voor uit.

De minister van Volkshuisvesting en Ruimtelijke Ordening,

A. Voorbeeld

  1. Tweede Kamer, vergaderjaar 2026-2027, Kamerstuk 29 435, nr. 290↩︎

  2. Tweede Kamer, vergaderjaar 2025-2026, 34 682, nr. 288↩︎`;

/** The three papers of a made-up ronde of 2027, and what an editor types for each on the page `/importeer/`. */
export const papers = [
  { id: '34682-301', file: 'brief.txt', text: brief },
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

/** The id of the letter. */
export const letterId = '34682-301';
const schrijf = (sectie: string, alinea: number, tekst: string): Step => ({
  ...{
    paper: letterId,
    form: { wat: 'schrijf', sectie, alinea: String(alinea) },
    typed: { tekst },
  },
});
const plaats = (sectie: string): Step => ({
  ...{ paper: letterId, form: { wat: 'plaats', sectie }, typed: {} },
});
const neemAan = (paper: string, kandidaat: string, typed: Filled): Step => ({
  ...{ paper, form: { wat: 'neem-aan', kandidaat }, typed },
});
const weiger = (kandidaat: string): Step => ({
  ...{ paper: letterId, form: { wat: 'weiger', kandidaat }, typed: {} },
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
  neemAan(letterId, 'water-1-1', {
    titel: 'Plan voor zoetwater in Fryslân en Drenthe',
    toetsbaarheid: 'concreet',
  }),
  neemAan(letterId, 'water-2-1', {
    ...{ titel: 'Geld voor onderzoek naar CO₂-opslag', 'veld:themas': 'energie' },
    ...{ 'veld:bedrag.tekst': 'Prijspeil 2027, met btw', toetsbaarheid: 'concreet' },
    'veld:afgeleid.0.waaruit': 'de zin ervoor, over Zuidoost-Drenthe',
  }),
  neemAan(letterId, 'wonen-werken-1-1', {
    ...{ titel: 'Nieuwe uitvoeringsagenda voor de Randstad', toetsbaarheid: 'concreet' },
    ...{ 'veld:themas': 'verstedelijking', 'veld:partijen': 'rijk' },
    'veld:afgeleid.0.waaruit': 'de ligging van de twee gebieden',
  }),
  neemAan(letterId, 'wonen-werken-2-1', {
    ...{ titel: 'Alle provincies passen hun plannen aan', 'veld:themas': 'verstedelijking' },
  }),
  ...['aanhef', 'ruimte-iedereen', 'water', 'wonen-werken', 'slot'].map(plaats),
  record(letterId, 'data/kamerstukken/29435-290.json', {}),
  record(letterId, 'data/kamerstukken/34682-288.json', {}),
  record(letterId, 'data/kamerstukken/34682-301.json', {
    'veld:toelichting': 'De brief over de overleggen van juni 2027.',
  }),
  record(letterId, 'data/rondes/2027.json', {
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
