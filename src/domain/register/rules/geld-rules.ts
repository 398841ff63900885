import { defineRule } from '#domain/problem/rule.ts';

const file = 'content/afspraken/2024/vijf-miljard-woningbouw.json';

/** Rules for money that sources name with an outcome. */
export const geldRules = {
  paidFirst: defineRule('geld/paid-first', {
    checks: 'Geld is niet betaald voordat het was afgesproken, toegezegd of begroot.',
    message: ({ stap, datum, index }: { stap: string; datum: string; index: number }) =>
      `ligt vóór geld.${index} (“${stap}”, ${datum}); geld wordt niet betaald voordat het er is`,
    repair: 'Verbeter een van de twee datums, of de stap.',
    example: (rule) => ({
      file,
      field: 'geld.1.datum',
      value: '2024-06-01',
      ...rule({ stap: 'toegezegd', datum: '12 november 2024', index: 0 }),
    }),
  }),
  afterSource: defineRule('geld/after-source', {
    checks: 'Geld is niet toegezegd, begroot of betaald na de bron die dat meldt.',
    message: ({ source }: { source: string }) =>
      `ligt na de bron (van ${source}), die er dus niet over kan berichten`,
    repair: 'Noem de bron die het meldt, of verbeter de datum.',
    example: (rule) => ({
      file,
      field: 'geld.1.datum',
      value: '2025-06-12',
      ...rule({ source: '12 november 2024' }),
    }),
  }),
  otherBedrag: defineRule('geld/other-bedrag', {
    checks: 'Het bedrag van een uitkomst staat ook bij haar geld, als dat is ingevuld.',
    message: 'staat niet bij “geld”, en daar staat wel ander geld',
    repair: 'Verbeter een van de twee bedragen, of zet dit bedrag ook bij “geld”, met zijn bron.',
    example: (rule) => ({ file, field: 'bedrag.euro', value: '5000000', ...rule() }),
  }),
  repeated: defineRule('geld/repeated', {
    checks: 'Hetzelfde geld staat één keer bij een uitkomst.',
    message: ({ index }: { index: number }) => `is hetzelfde als geld.${index}`,
    advice: 'Haal één van de twee weg.',
    example: (rule) => ({ file, field: 'geld.1', ...rule({ index: 0 }) }),
  }),
};
