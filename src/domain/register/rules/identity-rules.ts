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
    checks: 'De bestandsnaam van een wijziging of navraag begint met haar dag.',
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
    advice: 'Zet in één van de twee namen waarin zij verschilt.',
    example: (rule) => ({
      file: 'data/themas/bodem.json',
      field: 'naam',
      value: 'Water',
      ...rule({ other: 'data/themas/water.json' }),
    }),
  }),
  sameAlias: defineRule('identity/same-alias', {
    checks: 'Een andere naam of een nummer van een record wijst maar één record van die soort aan.',
    message: ({ other, noun }: { other: string; noun: string }) =>
      `is ook een naam in ${other}; een naam wijst één ${noun} aan`,
    advice: 'Haal de naam weg bij het record dat zo niet heet.',
    example: (rule) => ({
      file: 'data/gemeenten/almelo.json',
      field: 'aliassen.0',
      value: 'Borne',
      ...rule({ other: 'data/gemeenten/borne.json', noun: 'gemeente' }),
    }),
  }),
  sameNameElsewhere: defineRule('identity/same-name-elsewhere', {
    checks:
      'Een naam wijst één plaats, partij, programma, thema of begrip aan, ook over de soorten heen.',
    message: ({ other, noun }: { other: string; noun: string }) =>
      `is ook een naam in ${other}, een ${noun}; zo weet niemand wie of wat er is bedoeld`,
    advice:
      'Haal de naam weg bij het record dat zo niet heet, of schrijf erbij wat het is, zoals “NOVEX-gebied Groningen”. Is een partij het bestuur van die plaats, noem de plaats dan bij de partij.',
    example: (rule) => ({
      file: 'data/gebieden/groene-hart.json',
      field: 'aliassen.0',
      value: 'Fryslân',
      ...rule({ other: 'data/provincies/fryslan.json', noun: 'provincie' }),
    }),
  }),
  repeatedAlias: defineRule('identity/repeated-alias', {
    checks: 'Een record noemt elke naam één keer.',
    message: ({ field }: { field: string }) => `staat al bij “${field}”`,
    advice: 'Haal één van de twee weg.',
    example: (rule) => ({
      file: 'data/regios/twente.json',
      field: 'aliassen.0',
      value: 'Twente',
      ...rule({ field: 'naam' }),
    }),
  }),
  sameCode: defineRule('identity/same-code', {
    checks: 'Elke gemeente en elke provincie heeft een eigen code.',
    message: ({ other, noun }: { other: string; noun: string }) =>
      `staat ook in ${other}; elke ${noun} heeft een eigen code`,
    advice: 'Zoek de code op bij het CBS en verbeter het bestand dat ernaast zit.',
    example: (rule) => ({
      file: 'data/gemeenten/borne.json',
      field: 'code',
      value: 'GM0141',
      ...rule({ other: 'data/gemeenten/almelo.json', noun: 'gemeente' }),
    }),
  }),
  samePaper: defineRule('identity/same-paper', {
    checks: 'Een nummer van een stuk of bijlage staat bij één stuk.',
    message: ({ other }: { other: string }) =>
      `staat ook in ${other}; een nummer wijst één stuk aan`,
    advice: 'Kopieer het nummer opnieuw van de pagina van de Tweede Kamer of uit het stuk.',
    example: (rule) => ({
      file: kamerstuk,
      field: 'documentnummer',
      value: '2024D43452',
      ...rule({ other: 'data/kamerstukken/29435-267.json' }),
    }),
  }),
  sameOrder: defineRule('identity/same-order', {
    checks: 'Twee records staan niet op dezelfde plaats in de lijst.',
    message: ({ other }: { other: string }) =>
      `staat ook in ${other}; elke plaats is van één record`,
    advice: 'Geef één van de twee een andere plaats, en schuif de volgende op.',
    example: (rule) => ({
      file: 'data/themas/water.json',
      field: 'volgorde',
      value: '2',
      ...rule({ other: 'data/themas/natuur.json' }),
    }),
  }),
  sameWord: defineRule('identity/same-word', {
    checks: 'Een woord valt onder één thema.',
    message: ({ other }: { other: string }) =>
      `staat ook in ${other}; een woord valt onder één thema`,
    advice: 'Haal het woord weg bij het thema waar het minder past.',
    example: (rule) => ({
      file: 'data/themas/water.json',
      field: 'woorden.0',
      value: 'dijken',
      ...rule({ other: 'data/themas/natuur.json' }),
    }),
  }),
  sameNumber: defineRule('identity/same-number', {
    checks: 'Elk NOVEX-gebied heeft een eigen nummer.',
    message: ({ other }: { other: string }) =>
      `staat ook in ${other}; elk gebied heeft een eigen nummer`,
    advice: 'Neem het nummer van de officiële lijst over.',
    example: (rule) => ({
      file: 'data/gebieden/groene-hart.json',
      field: 'nummer',
      value: '4',
      ...rule({ other: 'data/gebieden/de-peel.json' }),
    }),
  }),
};
