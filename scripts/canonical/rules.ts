import { defineRule } from '#domain/problem/rule.ts';

const file = 'data/themas/water.json';

/** What `npm run opmaak` can report about a file. */
export const canonicalRules = {
  otherForm: defineRule('canonical/other-form', {
    checks: 'Een record staat in de vaste vorm: de volgorde van de velden en de witruimte.',
    message: 'staat niet in de vaste vorm',
    advice: 'Volgorde of witruimte is anders; de inhoud is goed. U hoeft niets te doen.',
    repair:
      'Laat het zo: een programma zet het recht. Op uw eigen computer doet npm run opmaak dat.',
    example: (rule) => ({ file, line: 3, ...rule() }),
  }),
  unreadable: defineRule('canonical/unreadable', {
    checks: 'Een record is te lezen voordat het in de vaste vorm gaat.',
    message: 'niet te lezen; npm run controleer zegt waarom',
    repair: 'Draai npm run controleer en herstel wat daar staat.',
    example: (rule) => ({ file, ...rule() }),
  }),
};
