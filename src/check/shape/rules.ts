import { defineRule } from '#domain/problem/rule.ts';

const file = 'data/themas/water.json';
const afspraak = 'content/afspraken/2024/zoetwater-noord.json';

/** Rules for the fields of a record: which it may have, and what kind of value each takes. */
export const fieldRules = {
  missing: defineRule('field/missing', {
    checks: 'Elk verplicht veld staat in het record.',
    message: 'ontbreekt',
    repair:
      'Zet het veld erbij; de melding zegt wat erin komt. In docs staat van elke soort een voorbeeld.',
    example: (rule) => ({ file, field: 'uitleg', ...rule() }),
  }),
  unknown: defineRule('field/unknown', {
    checks: 'Elk veld is een veld dat de atlas kent.',
    message: 'is een onbekend veld',
    repair: 'Verbeter de naam van het veld, of haal het weg.',
    example: (rule) => ({ file, field: 'uitlegg', ...rule(), nearest: 'uitleg' }),
  }),
  half: defineRule('field/half', {
    checks: 'Een bron in een brief noemt onderdeel én alinea.',
    message: ({ other }: { other: string }) => `kan alleen samen met “${other}”`,
    repair: 'Zet het andere veld erbij, of haal dit weg.',
    example: (rule) => ({ file: afspraak, field: 'bron.sectie', ...rule({ other: 'alinea' }) }),
  }),
  notAllowed: defineRule('field/not-allowed', {
    checks: 'Een veld met een vaste lijst van woorden heeft een woord uit die lijst.',
    message: 'kan hier niet',
    repair: 'Kies een woord uit de lijst in de melding.',
    example: (rule) => ({
      file: afspraak,
      field: 'soort',
      value: 'afspraken',
      ...rule(),
      allowed: ['afspraak', 'besluit', 'voornemen'],
      nearest: 'afspraak',
    }),
  }),
  wrongType: defineRule('field/wrong-type', {
    checks:
      'Een veld heeft het soort waarde dat erin hoort: tekst, een getal, een lijst of een groep.',
    message: ({ expected }: { expected: string }) => `moet ${expected} zijn`,
    repair: 'Kijk in een ander record van dezelfde soort hoe het veld is ingevuld.',
    example: (rule) => ({
      file,
      field: 'aliassen',
      value: 'nat',
      ...rule({ expected: 'een lijst tussen [ en ]' }),
    }),
  }),
  empty: defineRule('field/empty', {
    checks: 'Een tekst is niet leeg.',
    message: 'is leeg',
    repair: 'Vul het veld in. Is er niets te zeggen en mag het ontbreken, haal het dan weg.',
    example: (rule) => ({ file, field: 'uitleg', ...rule() }),
  }),
  emptyList: defineRule('field/empty-list', {
    checks: 'Een lijst die niet leeg mag zijn, heeft ten minste één waarde.',
    message: 'heeft ten minste één waarde nodig',
    repair: 'Zet er een waarde in.',
    example: (rule) => ({ file: afspraak, field: 'themas', ...rule() }),
  }),
  tooSmall: defineRule('field/too-small', {
    checks: 'Een getal is niet te klein.',
    message: ({ least, isIncluded }: { least: string; isIncluded: boolean }) =>
      `moet ${isIncluded ? 'ten minste' : 'meer dan'} ${least} zijn`,
    repair: 'Schrijf een groter getal.',
    example: (rule) => ({
      file,
      field: 'volgorde',
      value: '0',
      ...rule({ least: '1', isIncluded: true }),
    }),
  }),
  tooLarge: defineRule('field/too-large', {
    checks: 'Een getal is niet te groot.',
    message: ({ most }: { most: string }) => `mag ten hoogste ${most} zijn`,
    repair: 'Schrijf een kleiner getal.',
    example: (rule) => ({
      file: 'data/gebieden/groene-hart.json',
      field: 'punt.x',
      value: '900',
      ...rule({ most: '613' }),
    }),
  }),
  tooLong: defineRule('field/too-long', {
    checks: 'Een naam of titel is niet te lang.',
    message: ({ most }: { most: string }) => `is langer dan ${most} tekens`,
    repair: 'Maak de tekst korter; de rest kan in een toelichting.',
    example: (rule) => ({ file, field: 'naam', value: 'Water en …', ...rule({ most: '160' }) }),
  }),
  other: defineRule('field/other', {
    checks: 'Een waarde voldoet aan wat het schema verder vraagt.',
    message: ({ text }: { text: string }) => text,
    repair: 'Kijk in een ander record van dezelfde soort hoe het veld is ingevuld.',
    example: (rule) => ({ file, field: 'naam', ...rule({ text: 'past hier niet' }) }),
  }),
};
