/** A letter of our own in the shape of the real ones, for tests: every sentence is made up. */
export const ownLetter = {
  titel: 'Uitkomsten Bestuurlijke Overleggen Leefomgeving 2027',
  datum: '2027-06-15',
  nr: '301',
  noten: [
    'Tweede Kamer, vergaderjaar 2026-2027, Kamerstuk 29 435, nr. 290',
    'Tweede Kamer, vergaderjaar 2025-2026, 34 682, nr. 288',
  ],
  /** Paragraphs by heading; `•` begins a point, `[n]` is the mark of a footnote. */
  secties: [
    {
      kop: undefined,
      alineas: [
        'Op 3 en 4 juni heb ik met de regio’s gesproken over de leefomgeving.',
        'Met deze brief informeer ik uw Kamer over de uitkomsten.',
      ],
    },
    {
      kop: 'Ruimte voor iedereen',
      alineas: [
        'Wij willen met de medeoverheden:',
        '• Keuzes over de ruimte samen voorbereiden;',
        '• Geld en plannen aan elkaar verbinden.',
      ],
    },
    {
      kop: '1. Voortgang per landsdeel',
      alineas: [],
    },
    {
      kop: 'Water',
      alineas: [
        'De provincies Fryslân en Drenthe hebben met het Rijk afgesproken om voor 1 maart 2028 een plan voor zoetwater te maken[1].',
        'In Zuidoost-Drenthe is gesproken over CO2-opslag. Het kabinet heeft € 12,5 miljoen (prijspeil 2027, inclusief btw) vrijgemaakt voor onderzoek.',
      ],
    },
    {
      kop: 'Wonen en werken',
      alineas: [
        'De Zuidelijke Randstad en het Groene Hart krijgen in het eerste kwartaal van 2028 een nieuwe uitvoeringsagenda[2]. Dat volgt uit de Nota Ruimte.',
        'Alle provincies zullen komend voorjaar hun plannen bijstellen.',
      ],
    },
    {
      kop: '2. Tot slot',
      alineas: ['Er is brede steun voor deze aanpak. Ik spreek daar mijn waardering voor uit.'],
    },
  ],
  ondertekening: ['De minister van Volkshuisvesting en Ruimtelijke Ordening,', 'A. Voorbeeld'],
} as const;

/** The letter as a page of OpenTK gives it in plain text. */
export function asOpenTk({ eol = '\n' } = {}): string {
  const { titel, datum, nr, noten, secties, ondertekening } = ownLetter;
  const body = secties.flatMap(({ kop, alineas }) => [
    ...(kop === undefined ? [] : [kop]),
    ...alineas
      .map((text) => text.replace(/\[(\d)\]/g, '$1'))
      .map((text) => (text.startsWith('•') ? `  ${text}` : text)),
  ]);
  const lines = [
    '[overzicht] [activiteiten] [besluiten]',
    titel,
    'Nationale Omgevingsvisie',
    'Brief regering',
    `Nummer: 2027D12345, datum: ${datum}, bijgewerkt: 2027-06-16 09:00, versie: 1`,
    'Directe link naar document (.docx), link naar pagina op de Tweede Kamer site.',
    `Onderdeel van kamerstukdossier 34682 -${nr} Nationale Omgevingsvisie.`,
    'Onderdeel van zaak 2027Z09876:',
    'Preview document (🔗 origineel)',
    ...body,
    ...ondertekening,
    ...noten.map((note, index) => `  ${index + 1}. ${note}↩︎`),
  ];
  return lines.join(`${eol}${eol}`);
}
