import { defineRule } from '#domain/problem/rule.ts';

const kamerstuk = 'data/kamerstukken/34682-205.json';

/** Rules for what identifies a record: its file name, its address, its name and its number. */
export const identityRules = {
  rondeOfFolder: defineRule('identity/ronde-of-folder', {
    checks: 'Een uitkomst staat in de map van haar eigen ronde.',
    message: ({ folder }: { folder: string }) =>
      `moet ${folder} zijn, zoals de map van het bestand`,
    repair: 'Verbeter het veld “ronde”, of zet een nieuw bestand in de map van de juiste ronde.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field: 'ronde',
      value: '2025',
      ...rule({ folder: '2024' }),
    }),
  }),
  folderOfRonde: defineRule('identity/folder-of-ronde', {
    checks: 'Een onderdeel van een brief staat in de map van zijn ronde.',
    message: 'hoort in een map met het jaar van de ronde, zoals content/brieven/2024',
    repair: 'Zet het bestand in de map met het jaar van de ronde.',
    example: (rule) => ({ file: 'content/brieven/water.mdx', ...rule() }),
  }),
  yearOfFile: defineRule('identity/year-of-file', {
    checks: 'Een ronde heeft het jaar van haar bestandsnaam.',
    message: ({ id }: { id: string }) => `moet ${id} zijn, zoals de bestandsnaam`,
    repair: 'Verbeter het veld “jaar”.',
    example: (rule) => ({
      file: 'data/rondes/2024.json',
      field: 'jaar',
      value: '2025',
      ...rule({ id: '2024' }),
    }),
  }),
  fileOfNumber: defineRule('identity/file-of-number', {
    checks: 'De bestandsnaam van een Kamerstuk of dossier volgt uit zijn nummer.',
    message: ({ expected }: { expected: string }) =>
      `past niet bij de bestandsnaam: die hoort ${expected} te zijn`,
    repair: 'Verbeter het nummer, of geef een nieuw bestand de naam uit de melding.',
    example: (rule) => ({
      file: kamerstuk,
      field: 'nr',
      value: '206',
      ...rule({ expected: '34682-206' }),
    }),
  }),
  fileOfDay: defineRule('identity/file-of-day', {
    checks: 'De bestandsnaam van een wijziging begint met haar dag.',
    message: ({ datum }: { datum: string }) =>
      `past niet bij de bestandsnaam: die hoort met ${datum}- te beginnen`,
    repair: 'Verbeter de datum, of geef een nieuw bestand een naam die met die dag begint.',
    example: (rule) => ({
      file: 'data/wijzigingen/2026-11-25-eerste.json',
      field: 'datum',
      value: '2026-11-26',
      ...rule({ datum: '2026-11-26' }),
    }),
  }),
  sameAddress: defineRule('identity/same-address', {
    checks: 'Twee records krijgen niet hetzelfde adres op de site.',
    message: ({ other, path }: { other: string; path: string }) =>
      `krijgt hetzelfde adres als ${other}: ${path}`,
    repair: 'Geef het nieuwe bestand een andere naam.',
    example: (rule) => ({
      file: 'data/kamerstukken/34682.json',
      ...rule({ other: 'data/dossiers/34682.json', path: '/kamerstukken/34682/' }),
    }),
  }),
  sameName: defineRule('identity/same-name', {
    checks: 'Twee records van dezelfde soort hebben niet dezelfde naam of titel.',
    message: ({ other }: { other: string }) =>
      `is dezelfde naam als in ${other}; maak ze verschillend`,
    repair: 'Zet in één van de twee namen waarin zij verschilt.',
    example: (rule) => ({
      file: 'data/themas/bodem.json',
      field: 'naam',
      value: 'Water',
      ...rule({ other: 'data/themas/water.json' }),
    }),
  }),
  sameAlias: defineRule('identity/same-alias', {
    checks: 'Een andere naam van een gemeente wijst maar één gemeente aan.',
    message: ({ other }: { other: string }) =>
      `is ook een naam in ${other}; een naam wijst één gemeente aan`,
    repair: 'Haal de naam weg bij de gemeente die zo niet heet.',
    example: (rule) => ({
      file: 'data/gemeenten/almelo.json',
      field: 'aliassen.0',
      value: 'Borne',
      ...rule({ other: 'data/gemeenten/borne.json' }),
    }),
  }),
  sameCode: defineRule('identity/same-code', {
    checks: 'Elke gemeente heeft een eigen gemeentecode.',
    message: ({ other }: { other: string }) =>
      `staat ook in ${other}; elke gemeente heeft een eigen code`,
    repair: 'Zoek de code op bij het CBS en verbeter het bestand dat ernaast zit.',
    example: (rule) => ({
      file: 'data/gemeenten/borne.json',
      field: 'code',
      value: 'GM0141',
      ...rule({ other: 'data/gemeenten/almelo.json' }),
    }),
  }),
  sameNumber: defineRule('identity/same-number', {
    checks: 'Elk NOVEX-gebied heeft een eigen nummer.',
    message: ({ other }: { other: string }) =>
      `staat ook in ${other}; elk gebied heeft een eigen nummer`,
    repair: 'Neem het nummer van de officiële lijst over.',
    example: (rule) => ({
      file: 'data/gebieden/groene-hart.json',
      field: 'nummer',
      value: '4',
      ...rule({ other: 'data/gebieden/de-peel.json' }),
    }),
  }),
};
