import { defineRule } from '#domain/problem/rule.ts';

const afspraak = 'content/afspraken/2025/arrangement-utrecht.json';
const bijlage = 'data/bijlagen/34682-228/arrangement-utrecht.json';

/** Rules for documents: annexes, the places in them, and what an outcome of a ronde may rest on. */
export const documentRules = {
  kamerstukOfFolder: defineRule('document/kamerstuk-of-folder', {
    checks: 'Een bijlage staat in de map van het Kamerstuk waar zij bij hoort.',
    message: ({ folder }: { folder: string }) => `past niet bij de map: die heet ${folder}`,
    repair: 'Verbeter “kamerstuk”, of zet een nieuw bestand in de map van dat Kamerstuk.',
    example: (rule) => ({
      file: bijlage,
      field: 'kamerstuk',
      value: '34682-205',
      ...rule({ folder: '34682-228' }),
    }),
  }),
  repeatedOnderdeel: defineRule('document/repeated-onderdeel', {
    checks: 'Elk punt, artikel of lid staat één keer in een bijlage.',
    message: ({ index }: { index: number }) =>
      `krijgt hetzelfde adres als onderdelen.${index}; elk punt, artikel of lid staat er één keer`,
    repair: 'Haal één van de twee weg, of verbeter het nummer.',
    example: (rule) => ({
      file: bijlage,
      field: 'onderdelen.4',
      value: 'artikel 3',
      ...rule({ index: 2 }),
    }),
  }),
  noOnderdeel: defineRule('document/no-onderdeel', {
    checks: 'Het punt, artikel of lid dat een bron noemt, staat in “onderdelen” van die bijlage.',
    message: ({ bijlage: label, count }: { bijlage: string; count: number }) =>
      count === 0
        ? `bestaat niet: bij “${label}” staan nog geen onderdelen`
        : `bestaat niet in “${label}”`,
    repair:
      'Verbeter het nummer, of zet het punt of artikel eerst bij “onderdelen” van de bijlage, op zijn plaats in de volgorde.',
    example: (rule) => ({
      file: afspraak,
      field: 'bron.artikel',
      value: 'artikel 13',
      ...rule({ bijlage: 'Ruimtelijk arrangement Utrecht', count: 12 }),
      nearest: 'artikel 12',
    }),
  }),
  otherRonde: defineRule('document/other-ronde', {
    checks:
      'Een uitkomst staat in de brief van haar eigen ronde of in een bijlage daarvan, of zegt hoe zij later bekend werd.',
    message: ({ ronde, brief }: { ronde: string; brief: string | undefined }) =>
      `is geen stuk van ronde ${ronde}; toegestaan ${brief === undefined ? 'is alleen “bekendGeworden”, want die ronde heeft geen brief' : `zijn Kamerstuk ${brief} en de bijlagen daarvan`}`,
    advice:
      'Werd de uitkomst pas later of elders bekend, zet dan “bekendGeworden” erbij, met de datum en waar.',
    repair:
      'Noem een plaats in de brief of een bijlage van de ronde. Werd de uitkomst pas later of elders bekend, zet dan “bekendGeworden” erbij.',
    example: (rule) => ({
      file: afspraak,
      field: 'bron',
      value: '34 682, nr. 205',
      ...rule({ ronde: '2025', brief: '34 682, nr. 228' }),
    }),
  }),
  knownAlready: defineRule('document/known-already', {
    checks: 'Een uitkomst die in een stuk van haar eigen ronde staat, heeft geen “bekendGeworden”.',
    message: 'kan hier niet: de bron is een stuk van deze ronde',
    repair: 'Haal “bekendGeworden” weg.',
    example: (rule) => ({ file: afspraak, field: 'bekendGeworden', ...rule() }),
  }),
  knownBefore: defineRule('document/known-before', {
    checks: 'Een uitkomst wordt niet bekend voordat haar ronde begon.',
    message: ({ start }: { start: string }) => `ligt vóór de ronde (die begon op ${start})`,
    repair: 'Schrijf wanneer de uitkomst bekend werd, of zet haar bij de ronde waar zij bij hoort.',
    example: (rule) => ({
      file: afspraak,
      field: 'bekendGeworden.datum',
      value: '2023',
      ...rule({ start: '6 november 2024' }),
    }),
  }),
  otherSession: defineRule('document/other-session', {
    checks: 'Een stuk is van een dag in zijn vergaderjaar.',
    message: ({ datum }: { datum: string }) => `past niet bij de datum van het stuk: ${datum}`,
    advice: 'Kijk op het stuk zelf welk vergaderjaar erboven staat, en verbeter dat of de datum.',
    example: (rule) => ({
      file: 'data/kamerstukken/34682-205.json',
      field: 'vergaderjaar',
      value: '2021-2022',
      ...rule({ datum: '12 november 2024' }),
    }),
  }),
  otherNumber: defineRule('document/other-number', {
    checks: 'Het officiële id en de adressen van een stuk zijn die van dat stuk.',
    message: ({ other }: { other: string }) => `is van een ander stuk: ${other}`,
    advice: 'Kopieer het id of het adres van het stuk zelf, of verbeter het nummer van het stuk.',
    example: (rule) => ({
      file: 'data/kamerstukken/34682-205.json',
      field: 'officieleId',
      value: 'kst-34682-107',
      ...rule({ other: '34 682, nr. 107' }),
    }),
  }),
  missingWhenRead: defineRule('document/missing-when-read', {
    checks:
      'Toetsbaarheid en thema’s ontbreken alleen bij een uitkomst uit een stuk dat niet voor de atlas is gelezen.',
    message: 'ontbreekt; dat kan alleen zolang bij het stuk staat dat het niet is gelezen',
    repair:
      'Vul het veld in. Heeft niemand het stuk gelezen, zet dat dan bij het stuk in “gelezen”.',
    example: (rule) => ({ file: afspraak, field: 'toetsbaarheid', ...rule() }),
  }),
};
