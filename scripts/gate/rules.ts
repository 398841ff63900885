import { defineRule } from '#domain/problem/rule.ts';

const file = 'data/themas/bodem.json';

/** The rules for a change, besides those for the content itself: the address of a page never disappears. */
export const permanenceRules = {
  gone: defineRule('permanence/gone', {
    checks: 'Een bestand dat er was, is er nog, of heeft een verhuisbericht achtergelaten.',
    message:
      'is weg of heeft een andere naam gekregen, maar het adres van een pagina verdwijnt nooit',
    advice: ({ notice }: { notice: string }) =>
      `Zet het bestand terug, met alleen een verhuisbericht: ${notice}`,
    repair:
      'Zet het bestand terug, met alleen een verhuisbericht; de melding bevat het hele bericht.',
    example: (rule) => ({
      file,
      ...rule({ notice: '{"titel":"Bodem","verhuisdNaar":["water"],"reden":"…"}' }),
      nearest: 'data/themas/water.json',
    }),
  }),
  goneNotice: defineRule('permanence/gone-notice', {
    checks: 'Een verhuisbericht blijft staan.',
    message: 'was een verhuisbericht en is weg, maar het adres van een pagina verdwijnt nooit',
    advice: 'Zet het bericht terug.',
    example: (rule) => ({ file, ...rule() }),
  }),
  reused: defineRule('permanence/reused', {
    checks: 'Op het adres van een verhuisbericht komt nooit een ander record.',
    message: ({ targets }: { targets: readonly string[] }) =>
      `was verhuisd naar ${targets.join(' en ')} en heeft nu een andere inhoud`,
    advice: 'Geef de nieuwe inhoud een nieuwe bestandsnaam en zet het verhuisbericht terug.',
    example: (rule) => ({ file, ...rule({ targets: ['water'] }) }),
  }),
  fewerAlineas: defineRule('permanence/fewer-alineas', {
    checks: 'Een onderdeel van een brief krijgt nooit minder alinea’s.',
    message: ({ before, now }: { before: number; now: number }) =>
      `had ${before} alinea’s en heeft er nu ${now}, maar het adres van een alinea verdwijnt nooit`,
    advice: 'Zet terug wat weg is, op haar eigen plaats in de telling.',
    example: (rule) => ({
      file: 'content/brieven/2024/water.mdx',
      ...rule({ before: 9, now: 8 }),
    }),
  }),
};
