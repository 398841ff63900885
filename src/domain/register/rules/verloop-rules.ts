import { defineRule } from '#domain/problem/rule.ts';

const file = 'content/afspraken/2024/zoetwater-noord.json';
const datum = 'verloop.1.datum';
const status = 'verloop.1.status';

/** Rules for what can happen in the life of an outcome. */
export const verloopRules = {
  beforeRonde: defineRule('verloop/before-ronde', {
    checks: 'Een gebeurtenis is niet van vóór de ronde waarin de uitkomst is gemaakt.',
    message: ({ start }: { start: string }) =>
      `ligt vóór ${rondeFrom(start)}; een uitkomst begint in haar ronde`,
    repair: 'Verbeter de datum, of zet wat eraan voorafging bij een eerdere uitkomst.',
    example: (rule) => ({
      file,
      field: datum,
      value: '2023',
      ...rule({ start: '6 november 2024' }),
    }),
  }),
  sourceBeforeRonde: defineRule('verloop/source-before-ronde', {
    checks: 'De bron van een gebeurtenis is niet van vóór de ronde.',
    message: ({ source, start }: { source: string; start: string }) =>
      `heeft een bron (van ${source}) van vóór ${rondeFrom(start)}; een uitkomst begint in haar ronde`,
    repair: 'Noem een bron van na het begin van de ronde.',
    example: (rule) => ({
      file,
      field: datum,
      value: '2024',
      ...rule({ source: '3 mei 2024', start: '6 november 2024' }),
    }),
  }),
  termijnBeforeRonde: defineRule('verloop/termijn-before-ronde', {
    checks: 'Een termijn was niet al voorbij toen de ronde begon.',
    message: ({ start }: { start: string }) => `was al voorbij vóór ${rondeFrom(start)}`,
    repair: 'Verbeter “uiterlijk” in de termijn.',
    example: (rule) => ({
      file,
      field: 'termijn.uiterlijk',
      value: '2023',
      ...rule({ start: '6 november 2024' }),
    }),
  }),
  termijnOtherWords: defineRule('verloop/termijn-other-words', {
    checks: 'De laatste dag van een termijn past bij de woorden van de termijn.',
    message: ({ tekst }: { tekst: string }) =>
      `past niet bij de woorden van de termijn: “${tekst}”`,
    advice: 'Kijk in de bron wat er staat, en verbeter de woorden of de laatste dag.',
    example: (rule) => ({
      file,
      field: 'termijn.uiterlijk',
      value: '2025',
      ...rule({ tekst: 'eind 2027' }),
    }),
  }),
  afterSource: defineRule('verloop/after-source', {
    checks: 'Een gebeurtenis is niet van na de bron die haar meldt.',
    message: ({ source }: { source: string }) =>
      `ligt na de bron (van ${source}), die er dus niet over kan berichten`,
    advice: 'Noem de bron die het meldt; wat een bron alleen aankondigt, hoort in “termijn”.',
    example: (rule) => ({
      file,
      field: datum,
      value: '2025-06-12',
      ...rule({ source: '10 december 2024' }),
    }),
  }),
  status: defineRule('verloop/status', {
    checks: 'De status past bij de gebeurtenis: na “gehaald” is een afspraak “gereed”.',
    message: ({ gebeurtenis }: Described) => `past niet bij de gebeurtenis “${gebeurtenis}”`,
    advice: ({ status: given, others }) =>
      `Is “${given}” wel de stand, kies dan een gebeurtenis die erbij past: ${others.join(', ')}.`,
    repair: 'Kies een status die bij de gebeurtenis past, of een andere gebeurtenis.',
    example: (rule) => ({
      file,
      field: status,
      value: 'gereed',
      ...rule({
        gebeurtenis: 'gestart',
        status: 'gereed',
        others: ['vastgelegd', 'voortgang', 'gehaald', 'stand-opgenomen'],
      }),
      allowed: ['loopt'],
    }),
  }),
  statusOfSoort: defineRule('verloop/status-of-soort', {
    checks:
      'De status past bij de soort: een besluit is genomen, een aankondiging nagekomen, geld toegezegd of beschikt.',
    message: ({ soort, money }: { soort: string; money: boolean }) =>
      `past niet bij ${soort}${money ? ' met een bedrag' : ''}`,
    advice: 'Klopt de stand wel, kijk dan of de soort van de uitkomst klopt.',
    repair:
      'Kies een status die bij de soort past. “gereed” is er voor werk dat gedaan moest worden, “toegezegd” en “beschikt” voor uitkomsten met een bedrag.',
    example: (rule) => ({
      file,
      field: status,
      value: 'gereed',
      ...rule({ soort: 'een besluit', money: true }),
      allowed: ['meegestuurd', 'toegezegd', 'beschikt', 'bijgesteld', 'vervallen', 'onbekend'],
    }),
  }),
  searchedBefore: defineRule('verloop/searched-before', {
    checks: 'Er is niet gezocht voordat de uitkomst er was.',
    message: ({ start }: { start: string }) =>
      `ligt vóór de eerste gebeurtenis (${start}); er viel toen nog niets te zoeken`,
    repair: 'Schrijf de dag waarop is gezocht.',
    example: (rule) => ({
      file,
      field: 'gezocht.0.datum',
      value: '2023-11-29',
      ...rule({ start: '12 november 2024' }),
    }),
  }),
  searchUnrecorded: defineRule('verloop/search-unrecorded', {
    checks:
      'Wie in de opmerking zegt dat iets niet is gevonden, legt vast waar en wanneer is gezocht.',
    message: 'zegt dat iets niet is gevonden, maar nergens staat waar en wanneer is gezocht',
    repair:
      'Vul “gezocht” in met de dag en de plaats. Is er niet gezocht, schrijf dan “weten wij niet”.',
    example: (rule) => ({ file, field: 'opmerking', ...rule() }),
  }),
  firstTermijn: defineRule('verloop/first-termijn', {
    checks: 'De eerste termijn van een uitkomst staat bij de uitkomst zelf, niet in haar verloop.',
    message: ({ gebeurtenis }: { gebeurtenis: string }) =>
      `past niet bij de gebeurtenis “${gebeurtenis}”; de eerste termijn staat in het veld “termijn” van de uitkomst`,
    repair: 'Zet de termijn in het veld “termijn” van de uitkomst.',
    example: (rule) => ({
      file,
      field: 'verloop.0.termijn',
      ...rule({ gebeurtenis: 'vastgelegd' }),
    }),
  }),
  termijnAfterEnd: defineRule('verloop/termijn-after-end', {
    checks: 'Wat voorbij is, krijgt geen nieuwe termijn.',
    message: ({ status: ended }: { status: string }) =>
      `past niet bij de stand “${ended}”: wat voorbij is, heeft geen nieuwe termijn`,
    repair: 'Haal de termijn weg, of verbeter de status.',
    example: (rule) => ({ file, field: 'verloop.1.termijn', ...rule({ status: 'gereed' }) }),
  }),
  termijnOver: defineRule('verloop/termijn-over', {
    checks: 'Een verschoven termijn ligt niet vóór de dag waarop zij verschoof.',
    message: ({ moved }: { moved: string }) =>
      `was al voorbij toen de termijn verschoof (${moved})`,
    repair: 'Schrijf in “uiterlijk” de nieuwe termijn, niet de oude.',
    example: (rule) => ({
      file,
      field: 'verloop.1.termijn.uiterlijk',
      value: '2024',
      ...rule({ moved: '12 juni 2025' }),
    }),
  }),
  repeated: defineRule('verloop/repeated', {
    checks: 'Een gebeurtenis staat één keer in het verloop.',
    message: ({ index }: { index: number }) => `is hetzelfde als verloop.${index}`,
    advice: 'Haal één van de twee weg.',
    example: (rule) => ({ file, field: 'verloop.1', ...rule({ index: 0 }) }),
  }),
  sameDay: defineRule('verloop/same-day', {
    checks: 'Twee gebeurtenissen op één datum spreken elkaar niet tegen.',
    message: ({ index, gebeurtenis, status: other, datum: day }: Rival) =>
      `kan niet naast verloop.${index} (“${gebeurtenis}”, status “${other}”) op dezelfde datum, ${day}; kies één van beide of geef ze elk hun eigen datum`,
    repair: 'Laat de gebeurtenis weg die niet klopt, of geef elk haar eigen datum.',
    example: (rule) => ({
      file,
      field: status,
      value: 'loopt',
      ...rule({ index: 0, gebeurtenis: 'gehaald', status: 'gereed', datum: '12 juni 2025' }),
    }),
  }),
};

interface Described {
  gebeurtenis: string;
  status: string;
  /** Events that can have this status. */
  others: readonly string[];
}

interface Rival {
  /** Index of the event of the verloop that it contradicts, from 0. */
  index: number;
  gebeurtenis: string;
  status: string;
  datum: string;
}

function rondeFrom(start: string): string {
  return `de ronde (die begon op ${start})`;
}
