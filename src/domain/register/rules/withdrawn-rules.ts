import { defineRule } from '#domain/problem/rule.ts';

/** Rules for notices that a record was withdrawn. */
export const withdrawnRules = {
  reference: defineRule('withdrawn/reference', {
    checks:
      'Wie naar een ingetrokken record verwijst, wordt genoemd. Het houdt niets tegen: de site laat zo’n verwijzing weg, en zegt bij een bron dat zij is ingetrokken.',
    message: 'is ingetrokken, dus lezers zien deze verwijzing niet meer',
    repair:
      'Haal de verwijzing weg, of kies een ander record of een andere bron; haast is niet nodig. Rust een bewering nergens anders op, trek die dan ook in.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field: 'verwant.0',
      value: '2024/zoetwater-oost',
      ...rule(),
    }),
  }),
  zie: defineRule('withdrawn/zie', {
    checks: 'Alleen wie dubbel is ingetrokken, noemt in “zie” het record dat blijft.',
    message: 'kan alleen bij de reden dubbel',
    repair: 'Haal “zie” weg. Is het record verhuisd, gebruik dan een verhuisbericht.',
    example: (rule) => ({
      file: 'data/begrippen/stroomfile.json',
      field: 'ingetrokken.zie',
      value: 'netcongestie',
      ...rule(),
    }),
  }),
};
