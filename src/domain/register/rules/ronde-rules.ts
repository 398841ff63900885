import { defineRule } from '#domain/problem/rule.ts';

const file = 'data/rondes/2024.json';

/** Rules for what can be true of a ronde and of its letter. */
export const rondeRules = {
  otherYear: defineRule('ronde/other-year', {
    checks: 'De overlegdagen van een ronde vallen in haar jaar.',
    message: ({ jaar }: { jaar: string }) =>
      `valt niet in ${jaar}, het jaar van de ronde; toegestaan zijn dagen van 1 januari ${jaar} tot en met 31 december ${jaar}`,
    repair: 'Verbeter de dag, of zet haar bij de ronde van dat jaar.',
    example: (rule) => ({
      file,
      field: 'data.0',
      value: '2023-11-06',
      ...rule({ jaar: '2024' }),
    }),
  }),
  repeatedDay: defineRule('ronde/repeated-day', {
    checks: 'Elke overlegdag staat één keer in een ronde.',
    message: ({ index, datum }: { index: number; datum: string | undefined }) =>
      `staat al in data.${index} (“${datum}”); elke overlegdag staat er één keer`,
    repair: 'Haal één van de twee weg.',
    example: (rule) => ({
      file,
      field: 'data.1',
      value: '2024-11-07',
      ...rule({ index: 0, datum: '2024-11-06/2024-11-07' }),
    }),
  }),
  earlyBrief: defineRule('ronde/early-brief', {
    checks: 'De brief over een ronde is niet van vóór het eerste overleg.',
    message: ({ datum, start }: { datum: string; start: string; brief: string }) =>
      `is van ${datum}, vóór het eerste overleg (${start}); een brief met de uitkomsten is van die dag of later`,
    advice: ({ brief }) =>
      `Kies een andere brief, of verbeter de dagen in “data” of de datum in ${brief}.`,
    repair: 'Kies een andere brief, of verbeter de overlegdagen of de datum van de brief.',
    example: (rule) => ({
      file,
      field: 'brief',
      value: '34682-205',
      ...rule({
        datum: '1 november 2024',
        start: '6 november 2024',
        brief: 'data/kamerstukken/34682-205.json',
      }),
    }),
  }),
  notBewindspersoon: defineRule('ronde/not-bewindspersoon', {
    checks: 'Namens het kabinet spreekt een minister of staatssecretaris.',
    message:
      'is geen bewindspersoon; toegestaan is een partij van de soort “ambtsdrager” onder een ministerie of het Rijk',
    repair: 'Noem de bewindspersoon, of verbeter “soort” of “onderdeelVan” van die partij.',
    example: (rule) => ({ file, field: 'kabinet.partijen.0', value: 'ipo', ...rule() }),
  }),
  twoRondes: defineRule('ronde/two-rondes', {
    checks: 'Een brief is de brief van één ronde.',
    message: ({ ronde }: { ronde: string }) => `is al de brief van ronde ${ronde}`,
    repair: 'Haal de brief weg bij de ronde waar hij niet over gaat.',
    example: (rule) => ({
      file: 'data/rondes/2025.json',
      field: 'brief',
      value: '34682-205',
      ...rule({ ronde: '2024' }),
    }),
  }),
  workedOut: defineRule('ronde/worked-out', {
    checks: 'Een ronde is pas uitgewerkt als haar brief in de atlas staat, alinea voor alinea.',
    message: 'kan nog niet: van deze ronde staat geen onderdeel van een brief in de atlas',
    advice: 'Schrijf deels of alleen-vermeld, tot de brief er staat.',
    example: (rule) => ({ file, field: 'dekking.mate', value: 'uitgewerkt', ...rule() }),
  }),
  nothingThere: defineRule('ronde/nothing-there', {
    checks: 'Wat de atlas van een ronde heeft, staat opgeschreven zodra zij iets heeft.',
    message: ({ mate }: { mate: string }) => `is leeg, maar de ronde is “${mate}”`,
    advice: 'Schrijf wat er van de ronde in de atlas staat, of zet “mate” op alleen-vermeld.',
    example: (rule) => ({ file, field: 'dekking.aanwezig', ...rule({ mate: 'deels' }) }),
  }),
  nothingMissing: defineRule('ronde/nothing-missing', {
    checks: 'Van een ronde die niet is uitgewerkt, staat opgeschreven wat ontbreekt.',
    message: ({ mate }: { mate: string }) => `is leeg, maar de ronde is “${mate}”`,
    advice: 'Schrijf wat ontbreekt en waarom, bijvoorbeeld dat nog niemand de brief heeft gelezen.',
    example: (rule) => ({ file, field: 'dekking.ontbreekt', ...rule({ mate: 'alleen-vermeld' }) }),
  }),
  orderOfSecties: defineRule('ronde/order-of-secties', {
    checks: 'De onderdelen van een brief zijn genummerd 1, 2, 3 …, zonder gaten.',
    message: ({ expected }: { expected: number }) =>
      `moet ${expected} zijn: de onderdelen van een brief tellen door vanaf 1`,
    repair: 'Geef elk onderdeel de plaats die het in de brief heeft.',
    example: (rule) => ({
      file: 'content/brieven/2024/water.mdx',
      field: 'volgorde',
      value: '12',
      ...rule({ expected: 11 }),
    }),
  }),
};
