import { defineRule } from '#domain/problem/rule.ts';

const file = 'content/afspraken/2024/zoetwater-noord.json';

/** What can be wrong with a correction from the form for mistakes. */
export const correctionRules = {
  noContent: defineRule('proposal/no-content', {
    checks: 'Een verbetering gaat over een bestand met gegevens van de atlas.',
    message: 'is geen bestand met gegevens van de atlas',
    repair: 'Noem de pagina waarop u de fout zag.',
    example: (rule) => ({ file: 'README.md', field: 'bestand', value: 'README.md', ...rule() }),
  }),
  sameWords: defineRule('proposal/same-words', {
    checks: 'Een verbetering verandert iets.',
    message: 'zijn dezelfde woorden als wat er nu staat',
    advice:
      'Schrijf wat er volgens u moet staan, of laat dit leeg en vertel het in uw eigen woorden.',
    example: (rule) => ({ file, field: 'nieuw', value: 'Het water', ...rule() }),
  }),
  textElsewhere: defineRule('proposal/text-elsewhere', {
    checks: 'De tekst die anders moet, hoort bij één record.',
    message: ({ names, count }: { names: readonly string[]; count: number }) =>
      `staat niet in het record van deze pagina, maar in ${names.join(', ')}${count > names.length ? ` en nog ${count - names.length}` : ''}`,
    advice: 'Noem de pagina waar u het op bedoelt, of neem een langer stuk.',
    example: (rule) => ({
      file,
      field: 'huidig',
      value: 'zoet water',
      ...rule({ names: ['“Water” (/themas/water/)'], count: 1 }),
    }),
  }),
  textRepeated: defineRule('proposal/text-repeated', {
    checks: 'De tekst die anders moet, staat op één plaats in het bestand.',
    message: ({ count }: { count: number }) =>
      `staat ${count} keer in dit bestand; neem een langer stuk, zodat duidelijk is welk`,
    repair: 'Neem een langer stuk over.',
    example: (rule) => ({ file, field: 'huidig', value: 'water', ...rule({ count: 3 }) }),
  }),
};
