import { defineRule } from '#domain/problem/rule.ts';

const afspraak = 'content/afspraken/2024/zoetwater-noord.json';

/** Rules for references from one record to another. */
export const referenceRules = {
  notFound: defineRule('reference/not-found', {
    checks: 'Een verwijzing noemt een record dat bestaat.',
    message: ({ noun }: { noun: string; file: string }) => `staat nog niet in de atlas als ${noun}`,
    advice: ({ file }) => `Geen tikfout? Maak dan ${file} in hetzelfde voorstel.`,
    repair:
      'Schrijf bij een tikfout de bestandsnaam van het record, zonder .json. Is het er nog niet, maak het bestand dan in hetzelfde voorstel.',
    example: (rule) => ({
      file: afspraak,
      field: 'provincies.0',
      value: 'fryslam',
      ...rule({ noun: 'provincie', file: 'data/provincies/fryslam.json' }),
      nearest: 'fryslan',
    }),
  }),
  moved: defineRule('reference/moved', {
    checks: 'Een verwijzing noemt het record zelf, en niet een verhuisbericht.',
    message: ({ targets }: { targets: readonly string[] }) =>
      `is verhuisd naar ${targets.join(' en ')}; verwijs daarheen`,
    repair:
      'Schrijf de nieuwe naam, of draai npm run controleer -- --fix. Is het record gesplitst, kies dan zelf welk deel u bedoelt.',
    example: (rule) => ({
      file: afspraak,
      field: 'themas.0',
      value: 'bodem',
      ...rule({ targets: ['water'] }),
    }),
  }),
  toItself: defineRule('reference/to-itself', {
    checks: 'Een record verwijst niet naar zichzelf.',
    message: 'verwijst naar zichzelf',
    advice: 'Noem het andere record, of haal de verwijzing weg.',
    example: (rule) => ({
      file: afspraak,
      field: 'verwant',
      value: '2024/zoetwater-noord',
      ...rule(),
    }),
  }),
  circle: defineRule('reference/circle', {
    checks: 'Wat onder iets anders valt, ligt daar niet zelf weer boven.',
    message: 'valt zelf weer onder dit record: zo liggen zij in een kring',
    advice: 'Haal de verwijzing weg bij het record dat het hoogst ligt.',
    example: (rule) => ({
      file: 'data/partijen/ministerie-vro.json',
      field: 'onderdeelVan',
      value: 'minister-voor-vro',
      ...rule(),
    }),
  }),
  repeatedProvincie: defineRule('reference/repeated-provincie', {
    checks: 'Een gebied noemt elke provincie één keer.',
    message: 'staat er al',
    repair: 'Haal één van de twee weg.',
    example: (rule) => ({
      file: 'data/gebieden/groene-hart.json',
      field: 'provincies.2.provincie',
      value: 'utrecht',
      ...rule(),
    }),
  }),
  repeatedLandsdeel: defineRule('reference/repeated-landsdeel', {
    checks: 'De indeling van een ronde noemt elk landsdeel één keer.',
    message: 'staat er al in deze ronde',
    advice: 'Zet alle provincies van dit landsdeel bij elkaar.',
    example: (rule) => ({
      file: 'data/rondes/2024.json',
      field: 'indeling.1.landsdeel',
      value: 'noord',
      ...rule(),
    }),
  }),
  twoLandsdelen: defineRule('reference/two-landsdelen', {
    checks: 'Een provincie hoort in een ronde bij één landsdeel.',
    message: 'staat in twee landsdelen van dezelfde ronde',
    repair: 'Laat de provincie staan bij het landsdeel waar de bron haar noemt.',
    example: (rule) => ({
      file: 'data/rondes/2024.json',
      field: 'indeling.1.provincies.0',
      value: 'flevoland',
      ...rule(),
    }),
  }),
  twoPartijen: defineRule('reference/two-partijen', {
    checks: 'Een provincie, regio of gemeente hoort bij één partij.',
    message: ({ partij }: { partij: string }) => `hoort al bij partij ${partij}`,
    repair: 'Haal “provincie”, “regio” of “gemeente” weg bij de partij die het niet is.',
    example: (rule) => ({
      file: 'data/partijen/provincie-fryslan.json',
      field: 'provincie',
      value: 'fryslan',
      ...rule({ partij: 'fryslan' }),
    }),
  }),
};

/** Rules for sources that name a place in a letter. */
export const bronRules = {
  notWorkedOut: defineRule('bron/not-worked-out', {
    checks:
      'Alleen van een brief die alinea voor alinea in de atlas is uitgewerkt, noemt een bron onderdeel en alinea.',
    message: 'is geen brief die in de atlas is uitgewerkt; laat “sectie” en “alinea” weg',
    repair: 'Haal “sectie” en “alinea” weg; schrijf in “plaats” waar het in het stuk staat.',
    example: (rule) => ({
      file: afspraak,
      field: 'verloop.1.bron.kamerstuk',
      value: '36600-a-16',
      ...rule(),
    }),
  }),
  noSectie: defineRule('bron/no-sectie', {
    checks: 'Het onderdeel dat een bron noemt, is een onderdeel van die brief.',
    message: 'is geen onderdeel van deze brief',
    repair: 'Schrijf de bestandsnaam van het onderdeel, zonder .mdx.',
    example: (rule) => ({
      file: afspraak,
      field: 'bron.sectie',
      value: 'watr',
      ...rule(),
      allowed: ['water', 'wonen-werken'],
      nearest: 'water',
    }),
  }),
  noAlinea: defineRule('bron/no-alinea', {
    checks: 'De alinea die een bron noemt, bestaat in dat onderdeel.',
    message: ({ sectie, count }: { sectie: string; count: number }) =>
      `bestaat niet: “${sectie}” heeft ${count} alinea’s`,
    repair: 'Zoek de alinea op de pagina van de brief; haar nummer staat ernaast.',
    example: (rule) => ({
      file: afspraak,
      field: 'bron.alinea',
      value: '12',
      ...rule({ sectie: 'Water', count: 9 }),
    }),
  }),
  vervallen: defineRule('bron/vervallen', {
    checks: 'Een bron noemt geen alinea waarvan de tekst is vervallen.',
    message: ({ sectie }: { sectie: string }) => `is in “${sectie}” een alinea die is vervallen`,
    repair: 'Noem een alinea die dit wel zegt, of haal weg wat nergens meer op rust.',
    example: (rule) => ({
      file: afspraak,
      field: 'bron.alinea',
      value: '3',
      ...rule({ sectie: 'Water' }),
    }),
  }),
};
