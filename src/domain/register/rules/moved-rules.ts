import { defineRule } from '#domain/problem/rule.ts';

const file = 'data/themas/bodem.json';
const field = 'verhuisdNaar.0';

/** Rules for notices that a record moved. */
export const movedRules = {
  notFound: defineRule('moved/not-found', {
    checks: 'Een verhuisbericht wijst naar een record dat er is.',
    message: 'bestaat niet',
    repair: 'Schrijf de bestandsnaam van het nieuwe record, zonder .json.',
    example: (rule) => ({ file, field, value: 'watr', ...rule(), nearest: 'water' }),
  }),
  toItself: defineRule('moved/to-itself', {
    checks: 'Een verhuisbericht wijst niet naar zichzelf.',
    message: 'is dit bericht zelf',
    repair: 'Noem het record waar het naartoe ging.',
    example: (rule) => ({ file, field, value: 'bodem', ...rule() }),
  }),
  again: defineRule('moved/again', {
    checks: 'Een verhuisbericht wijst meteen naar het record, niet naar een ander verhuisbericht.',
    message: ({ targets }: Again) => `is zelf verhuisd naar ${targets.join(' en ')}`,
    advice: ({ targets }) => `Verwijs meteen naar ${targets.join(' en ')}.`,
    repair: 'Schrijf het adres waar het record nu staat.',
    example: (rule) => ({ file, field, value: 'grond', ...rule({ targets: ['water'] }) }),
  }),
  eachOther: defineRule('moved/each-other', {
    checks: 'Twee verhuisberichten wijzen niet naar elkaar.',
    message: ({ targets }: Again) => `is zelf verhuisd naar ${targets.join(' en ')}`,
    advice: 'De berichten wijzen naar elkaar; één van de twee moet weer een gewoon bestand zijn.',
    repair: 'Zet op één van de twee plaatsen het gewone bestand terug.',
    example: (rule) => ({ file, field, value: 'grond', ...rule({ targets: ['bodem'] }) }),
  }),
  noRonde: defineRule('moved/no-ronde', {
    checks:
      'Een verhuisbericht van een uitkomst of onderdeel staat in de map van een ronde, en dat van een bijlage in de map van een Kamerstuk.',
    message: ({ noun }: { noun: string }) =>
      `is geen ${noun}; een verhuisbericht staat in de map van ${noun === 'ronde' ? 'de' : 'het'} ${noun}`,
    repair: 'Zet het bericht in de map waarin het record stond.',
    example: (rule) => ({
      file: 'content/afspraken/soort/besluit.json',
      value: 'soort',
      ...rule({ noun: 'ronde' }),
    }),
  }),
};

interface Again {
  targets: readonly string[];
}
