import { defineRule } from '#domain/problem/rule.ts';

/** Rules against events, searches, readings, navragen and wijzigingen after today. */
export const futureRules = {
  event: defineRule('future/event', {
    checks: 'Een gebeurtenis in een verloop is niet van na vandaag.',
    message: inTheFuture,
    advice: 'Wat nog moet gebeuren, hoort in “termijn”.',
    repair:
      'Verbeter de datum, of haal de gebeurtenis weg: wat nog moet gebeuren, hoort in “termijn”.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field: 'verloop.1.datum',
      value: '2031-06-12',
      ...rule({ today: '25 november 2026' }),
    }),
  }),
  gezocht: defineRule('future/gezocht', {
    checks: 'Een zoektocht is niet van na vandaag.',
    message: inTheFuture,
    advice: 'Schrijf de dag waarop is gezocht.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field: 'gezocht.0.datum',
      value: '2031-06-12',
      ...rule({ today: '25 november 2026' }),
    }),
  }),
  bekendGeworden: defineRule('future/bekend-geworden', {
    checks: 'Een uitkomst is niet na vandaag bekend geworden.',
    message: inTheFuture,
    advice: 'Schrijf wanneer de uitkomst bekend werd.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field: 'bekendGeworden.datum',
      value: '2031-06',
      ...rule({ today: '25 november 2026' }),
    }),
  }),
  gelezen: defineRule('future/gelezen', {
    checks: 'Een stuk is niet na vandaag nagelezen.',
    message: inTheFuture,
    advice: 'Schrijf de dag waarop het stuk is nagelezen.',
    example: (rule) => ({
      file: 'data/kamerstukken/34682-205.json',
      field: 'gelezen.op',
      value: '2031-06-12',
      ...rule({ today: '25 november 2026' }),
    }),
  }),
  source: defineRule('future/source', {
    checks: 'Een bron is niet van na vandaag.',
    message: inTheFuture,
    advice: 'Schrijf de dag die op de pagina staat, of laat de datum weg als er geen staat.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field: 'verloop.1.bron.datum',
      value: '2031-06-12',
      ...rule({ today: '25 november 2026' }),
    }),
  }),
  happened: defineRule('future/happened', {
    checks: 'Een stap, een stuk of een ander feit met een datum is niet van na vandaag.',
    message: inTheFuture,
    advice:
      'Schrijf alleen wat is gebeurd; wat nog moet komen, hoort in een termijn of in de tekst.',
    example: (rule) => ({
      file: 'data/kamerstukken/34682-205.json',
      field: 'datum',
      value: '2031-06-12',
      ...rule({ today: '25 november 2026' }),
    }),
  }),
  ronde: defineRule('future/ronde', {
    checks: 'Een ronde staat pas in de atlas als er is overlegd.',
    message: inTheFuture,
    advice:
      'Maak de ronde zodra er is overlegd; tot dan kan niets over haar uitkomsten worden gezegd.',
    example: (rule) => ({
      file: 'data/rondes/2031.json',
      field: 'data.0',
      value: '2031-11',
      ...rule({ today: '25 november 2026' }),
    }),
  }),
  navraag: defineRule('future/navraag', {
    checks: 'Een vraag en een antwoord zijn niet van na vandaag.',
    message: inTheFuture,
    advice: 'Schrijf de dag waarop is gevraagd of geantwoord; wat nog moet komen, laat u weg.',
    example: (rule) => ({
      file: 'data/navragen/2031-06-12-later.json',
      field: 'datum',
      value: '2031-06-12',
      ...rule({ today: '25 november 2026' }),
    }),
  }),
  wijziging: defineRule('future/wijziging', {
    checks: 'Een wijziging van de atlas is niet van na vandaag.',
    message: inTheFuture,
    advice: 'Schrijf de dag waarop de atlas veranderde.',
    example: (rule) => ({
      file: 'data/wijzigingen/2031-06-12-later.json',
      field: 'datum',
      value: '2031-06-12',
      ...rule({ today: '25 november 2026' }),
    }),
  }),
};

function inTheFuture({ today }: { today: string }): string {
  return `ligt in de toekomst (vandaag is het ${today})`;
}
