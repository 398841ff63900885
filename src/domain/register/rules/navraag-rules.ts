import { defineRule } from '#domain/problem/rule.ts';

const file = 'data/navragen/2026-12-01-stand-van-zoetwater.json';

/** Rules for a question that was put to a partij, and its answer. */
export const navraagRules = {
  answerFirst: defineRule('navraag/answer-first', {
    checks: 'Een antwoord is niet van vóór de vraag.',
    message: ({ asked }: { asked: string }) => `ligt vóór de vraag (${asked})`,
    repair: 'Verbeter de dag van de vraag of die van het antwoord.',
    example: (rule) => ({
      file,
      field: 'antwoord.datum',
      value: '2026-11-30',
      ...rule({ asked: '1 december 2026' }),
    }),
  }),
  beforeOutcome: defineRule('navraag/before-outcome', {
    checks: 'Een vraag over een uitkomst is niet van vóór haar ronde.',
    message: ({ ronde, start }: { ronde: string; start: string }) =>
      `ligt vóór ronde ${ronde} (${start}), waarin de uitkomst is gemaakt`,
    repair: 'Verbeter de dag, of noem de uitkomst van de eerdere ronde.',
    example: (rule) => ({
      file,
      field: 'datum',
      value: '2024-01-01',
      ...rule({ ronde: '2024', start: '6 november 2024' }),
    }),
  }),
  notConcerned: defineRule('navraag/not-concerned', {
    checks:
      'De partij aan wie iets is gevraagd, is partij bij de uitkomst; anders staat er waarom.',
    message: ({ afspraak }: { afspraak: string }) =>
      `is geen partij bij ${afspraak}, en hoort ook niet bij een partij daarvan`,
    advice:
      'Schrijf in “toelichting” waarom juist deze partij is gevraagd, of noem een partij van de uitkomst.',
    example: (rule) => ({
      file,
      field: 'partij',
      value: 'gemeenten',
      ...rule({ afspraak: '2024/zoetwater-noord' }),
    }),
  }),
  repeated: defineRule('navraag/repeated', {
    checks: 'Dezelfde navraag staat er één keer: één dag, partij, weg en uitkomst.',
    message: ({ other }: { other: string }) =>
      `staat al in ${other}: op deze dag, langs deze weg, aan deze partij en over deze uitkomst`,
    repair: 'Haal een van de twee weg. Zijn het echt twee vragen, zet ze dan samen in één navraag.',
    example: (rule) => ({
      file,
      field: 'afspraken.0',
      value: '2024/zoetwater-noord',
      ...rule({ other: 'data/navragen/2026-12-01-zoetwater.json' }),
    }),
  }),
};
