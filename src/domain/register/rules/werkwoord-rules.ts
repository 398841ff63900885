import { defineRule } from '#domain/problem/rule.ts';

const file = 'content/afspraken/2024/zoetwater-noord.json';

/** Rules for the verb that a record quotes from a document. */
export const werkwoordRules = {
  elsewhere: defineRule('werkwoord/elsewhere', {
    checks: 'Een werkwoord komt van een plaats waar de uitkomst staat.',
    message: ({ plaats }: { plaats: string }) =>
      `kan hier niet: volgens dit record staat de uitkomst niet op de plaats “${plaats}”`,
    repair: 'Noem de plaats uit “bron” of “ookIn”, of zet de plaats er eerst bij in “ookIn”.',
    example: (rule) => ({
      file,
      field: 'werkwoord.bron',
      ...rule({ plaats: 'Water, alinea 9' }),
    }),
  }),
  notRead: defineRule('werkwoord/not-read', {
    checks: 'Een werkwoord komt uit een stuk dat iemand voor de atlas heeft gelezen.',
    message: ({ stuk }: { stuk: string }) =>
      `kan nog niet: van ${stuk} staat niet in de atlas dat het is gelezen`,
    repair:
      'Zet in het record van het stuk wanneer het is gelezen, of laat het werkwoord weg. Een webpagina is geen stuk.',
    example: (rule) => ({
      file,
      field: 'werkwoord.bron',
      ...rule({ stuk: '34 682, nr. 228' }),
    }),
  }),
};
