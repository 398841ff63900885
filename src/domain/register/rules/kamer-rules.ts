import { defineRule } from '#domain/problem/rule.ts';

const file = 'data/kamerstukken/36512-76.json';
const stap = 'verloop.1.stap';
const datum = 'verloop.1.datum';

/** Rules for what can happen to a motie, toezegging or Kamervraag. */
export const kamerRules = {
  soort: defineRule('kamer/soort', {
    checks: 'Alleen een motie, toezegging of Kamervraag heeft een verloop.',
    message: ({ soort }: { soort: string }) =>
      `kan alleen bij een motie, toezegging of Kamervraag; dit stuk is van de soort “${soort}”`,
    repair:
      'Verbeter “soort”, of haal het verloop weg. Wat er met een ander stuk gebeurde, hoort in “activiteiten”.',
    example: (rule) => ({
      file: 'data/kamerstukken/34682-205.json',
      field: 'verloop',
      ...rule({ soort: 'brief' }),
    }),
  }),
  stapOfSoort: defineRule('kamer/stap-of-soort', {
    checks:
      'De stap past bij de soort: over een motie wordt gestemd, een toezegging wordt nagekomen, een Kamervraag beantwoord.',
    message: ({ soort }: { soort: string }) => `past niet bij een ${soort}`,
    repair: 'Kies een stap die bij de soort past, of verbeter “soort”.',
    example: (rule) => ({
      file,
      field: stap,
      value: 'beantwoord',
      ...rule({ soort: 'motie' }),
      allowed: ['ingediend', 'aangenomen', 'verworpen'],
    }),
  }),
  order: defineRule('kamer/order', {
    checks:
      'Een motie wordt niet aangenomen voordat zij is ingediend; zo ook bij de andere stappen.',
    message: ({ earlier, datum: day, index }: { earlier: string; datum: string; index: number }) =>
      `ligt vóór verloop.${index} (“${earlier}”, ${day}), en dat gaat eraan vooraf`,
    repair: 'Verbeter een van de twee datums, of de stap.',
    example: (rule) => ({
      file,
      field: datum,
      value: '2025-06-01',
      ...rule({ earlier: 'ingediend', datum: '25 juni 2025', index: 0 }),
    }),
  }),
  beforePaper: defineRule('kamer/before-paper', {
    checks:
      'Wat er met een motie, toezegging of Kamervraag gebeurde, is niet van vóór de datum van het stuk.',
    message: ({ datum: day }: { datum: string }) => `ligt vóór de datum van het stuk zelf (${day})`,
    repair: 'Verbeter de datum van de stap of die van het stuk.',
    example: (rule) => ({
      file,
      field: datum,
      value: '2025-06-01',
      ...rule({ datum: '25 juni 2025' }),
    }),
  }),
  afterSource: defineRule('kamer/after-source', {
    checks: 'Een stap is niet van na de bron die haar meldt.',
    message: ({ source }: { source: string }) =>
      `ligt na de bron (van ${source}), die er dus niet over kan berichten`,
    repair: 'Noem de bron die het meldt, of verbeter de datum.',
    example: (rule) => ({
      file,
      field: datum,
      value: '2025-07-01',
      ...rule({ source: '25 juni 2025' }),
    }),
  }),
  excluded: defineRule('kamer/excluded', {
    checks:
      'Een motie is niet aangenomen én verworpen, en wat is verworpen of ingetrokken, wordt niet uitgevoerd.',
    message: ({ other, index }: { other: string; index: number }) =>
      `kan niet naast verloop.${index} (“${other}”)`,
    repair: 'Laat de stap weg die niet klopt.',
    example: (rule) => ({
      file,
      field: stap,
      value: 'verworpen',
      ...rule({ other: 'aangenomen', index: 0 }),
    }),
  }),
  repeated: defineRule('kamer/repeated', {
    checks: 'Een stap staat één keer in het verloop.',
    message: ({ index }: { index: number }) => `is hetzelfde als verloop.${index}`,
    advice: 'Haal één van de twee weg.',
    example: (rule) => ({ file, field: 'verloop.1', ...rule({ index: 0 }) }),
  }),
};
