import { defineRule } from '#domain/problem/rule.ts';
import { todo } from '#schema/field/todo.ts';

const file = 'data/begrippen/netcongestie.json';
const field = 'uitleg';
const saveAgain =
  'Bewaar het bestand opnieuw als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8).';

/** Rules for a file as bytes and characters, whatever it says. */
export const textRules = {
  tooLarge: defineRule('text/too-large', {
    checks: 'Een bestand is niet groter dan een record of onderdeel kan zijn.',
    message: ({ kB, most }: { kB: number; most: number; isForMap: boolean }) =>
      `is ${kB} kB groot; een bestand heeft ten hoogste ${most} kB`,
    advice: ({ isForMap }) =>
      isForMap
        ? 'Vereenvoudig de lijnen, bijvoorbeeld met ogr2ogr -simplify 100.'
        : 'Verdeel de inhoud over meer bestanden.',
    repair: 'Verdeel de inhoud over meer bestanden. Een kaart: vereenvoudig de lijnen.',
    example: (rule) => ({ file, ...rule({ kB: 201, most: 200, isForMap: false }) }),
  }),
  mergeMarks: defineRule('text/merge-marks', {
    checks:
      'Een bestand heeft geen regels die git achterlaat als twee mensen tegelijk iets veranderen.',
    message: 'is een teken van git: twee mensen veranderden hier tegelijk iets',
    advice: 'Kies welke van de twee blijft, en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
    example: (rule) => ({ file, line: 4, value: '<<<<<<< HEAD', ...rule() }),
  }),
  todo: defineRule('text/todo', {
    checks: 'Een tekst is geschreven: er staat geen TODO meer in.',
    message: 'staat er nog: hier moet iemand schrijven',
    advice: 'Schrijf de tekst in eigen woorden, of haal weg wat niet nodig is.',
    example: (rule) => ({ file, line: 3, value: todo, ...rule() }),
  }),
  utf16: defineRule('text/utf-16', {
    checks: 'Een bestand is niet bewaard als UTF-16.',
    message: 'is bewaard als UTF-16 en niet als UTF-8',
    advice: saveAgain,
    example: (rule) => ({ file, ...rule() }),
  }),
  windows1252: defineRule('text/windows-1252', {
    checks: 'Een bestand is niet bewaard in een oude codering van Windows.',
    message: 'is geen geldige UTF-8-tekst; het lijkt bewaard als Windows-1252 (Latin-1)',
    advice: saveAgain,
    example: (rule) => ({ file, line: 3, value: 'reële', ...rule() }),
  }),
  notUtf8: defineRule('text/not-utf-8', {
    checks: 'Een bestand is tekst in UTF-8.',
    message: 'is geen geldige UTF-8-tekst',
    advice: saveAgain,
    example: (rule) => ({ file, line: 1, ...rule() }),
  }),
  loneCr: defineRule('text/lone-cr', {
    checks:
      'De regels van een bestand eindigen zoals op Linux of Windows, niet zoals op een oude Mac.',
    message:
      'eindigt met een regeleinde dat de meeste programma’s niet zien (U+000D zonder U+000A)',
    advice: 'Draai npm run controleer -- --fix: dat zet er gewone regeleinden voor in de plaats.',
    repair:
      'Draai npm run controleer -- --fix, of bewaar het bestand met regeleinden van Linux (LF) of Windows (CRLF).',
    example: (rule) => ({ file, line: 3, ...rule() }),
  }),
  notNfc: defineRule('text/not-nfc', {
    checks: 'Een letter met een accent is één teken, en niet een letter met een los accent.',
    message: 'is niet in Unicode-vorm NFC; typ de letter met accent opnieuw als één teken',
    repair: 'Typ de letter opnieuw, of draai npm run controleer -- --fix.',
    example: (rule) => ({ file, line: 3, value: 'ree\u0308le', ...rule() }),
  }),
  lineBreak: defineRule('text/line-break', {
    checks: 'Een tekst in een record is één regel, zonder tab.',
    message: 'bevat een regeleinde of een tab; schrijf de tekst op één regel',
    repair: 'Maak er een spatie van, of draai npm run controleer -- --fix.',
    example: (rule) => ({ file, field, ...rule() }),
  }),
  doubleSpace: defineRule('text/double-space', {
    checks: 'Tussen twee woorden staat één spatie.',
    message: 'heeft twee spaties achter elkaar, die een lezer niet ziet',
    advice: 'Laat er één staan, of draai npm run controleer -- --fix.',
    example: (rule) => ({ file, field, value: 'vol  net', ...rule() }),
  }),
  privateData: defineRule('text/private-data', {
    checks:
      'Een tekst houdt niets in over een persoon: geen e-mailadres, telefoonnummer, woonadres of ondertekening.',
    message: ({ kinds }: { kinds: readonly string[] }) => `bevat ${kinds.join(' en ')}`,
    advice:
      'Haal dat weg: iedereen kan het lezen, en git vergeet niets. Kan een lezer ergens terecht, verwijs dan naar een openbare pagina in een bron.',
    example: (rule) => ({ file, field, ...rule({ kinds: ['een telefoonnummer'] }) }),
  }),
  tooDeep: defineRule('text/too-deep', {
    checks: 'Groepen en lijsten zijn niet eindeloos genest.',
    message: ({ most }: { most: number }) => `is dieper genest dan ${most} niveaus`,
    repair: 'Kopieer een bestand uit dezelfde map en vul dat opnieuw in.',
    example: (rule) => ({ file, field, ...rule({ most: 12 }) }),
  }),
  reservedField: defineRule('text/reserved-field', {
    checks: 'Een veld heeft geen naam die programma’s voor zichzelf houden, zoals constructor.',
    message: 'kan geen naam van een veld zijn',
    repair: 'Haal het veld weg.',
    example: (rule) => ({ file, field: 'constructor', ...rule() }),
  }),
};

const brief = 'content/brieven/2024/water.mdx';

/** Rules for where a link in a letter may lead. */
export const linkRules = {
  http: defineRule('link/http', {
    checks: 'Een link begint met https://.',
    message: 'is een link zonder https://',
    advice: ({ https }: { https: string }) =>
      `Een adres met http:// of www wordt vanzelf een link. Schrijf bijvoorbeeld [de site](${https}).`,
    repair: 'Schrijf [de site](https://…), nadat u hebt gekeken of dat adres werkt.',
    example: (rule) => ({
      file: brief,
      line: 12,
      value: 'http://www.example.nl',
      ...rule({ https: 'https://www.example.nl' }),
    }),
  }),
  site: defineRule('link/site', {
    checks: 'Een link gaat naar een openbare site.',
    message: 'is een link die niet kan',
    advice:
      'Na https:// komt de naam van een openbare site met een punt en gewone letters, zonder @ of spatie.',
    repair: 'Kopieer het adres uit de browser, of haal de link weg.',
    example: (rule) => ({ file: brief, line: 12, value: 'https://localhost/', ...rule() }),
  }),
  kind: defineRule('link/kind', {
    checks: 'Een link gaat naar een site of een pagina van de atlas.',
    message: 'is een link die niet kan',
    advice: 'Een link gaat naar https://… of een pagina van deze site, zoals /brieven/2024/water/.',
    repair: 'Schrijf een adres met https:// of een / vooraan, of haal de link weg.',
    example: (rule) => ({ file: brief, line: 12, value: 'ftp://example.nl', ...rule() }),
  }),
};
