import { defineRule } from '#domain/problem/rule.ts';

const file = 'content/afspraken/2024/zoetwater-noord.json';
const theme = 'data/themas/water.json';

/** What can be wrong with a proposal from a form or from `npm run nieuw`, besides what the check finds in its record. */
export const proposalRules = {
  unknownField: defineRule('proposal/unknown-field', {
    checks: 'Elk ingevuld veld is een veld van dit soort record.',
    message: 'is een onbekend veld',
    repair: 'Verbeter de naam van het veld. npm run nieuw -- thema --hulp noemt ze alle.',
    example: (rule) => ({ file: theme, field: 'uitlegg', ...rule(), nearest: 'uitleg' }),
  }),
  notFound: defineRule('proposal/not-found', {
    checks: 'Een genoemd record bestaat in de atlas.',
    message: 'is niet gevonden; schrijf de naam of het adres van een pagina in de atlas',
    repair: 'Kopieer het adres van de pagina uit de browser.',
    example: (rule) => ({
      file,
      field: 'provincies',
      value: 'Frieslan',
      ...rule(),
      nearest: 'Fryslân',
    }),
  }),
  noAfspraak: defineRule('proposal/no-afspraak', {
    checks: 'Een nieuwe stand noemt een uitkomst die in de atlas staat.',
    message: 'is geen afspraak in de atlas; neem het adres van haar pagina over',
    repair: 'Kopieer het adres van de pagina van de uitkomst uit de browser.',
    example: (rule) => ({ file: 'nieuwe stand', field: 'afspraak', value: 'zoetwatr', ...rule() }),
  }),
  noAlinea: defineRule('proposal/no-alinea', {
    checks:
      'Een nieuwe uitkomst noemt de alinea van de brief of het punt of artikel van de bijlage waar zij in staat.',
    message:
      'is geen adres van een alinea, punt of artikel in de atlas; klik op het nummer ernaast en kopieer het adres',
    repair: 'Klik op het nummer ernaast en kopieer het adres.',
    example: (rule) => ({ file: 'nieuwe afspraak', field: 'bron', value: '/brieven/', ...rule() }),
  }),
  sameEvent: defineRule('proposal/same-event', {
    checks: 'Een nieuwe stand staat nog niet in het verloop.',
    message: 'heeft deze gebeurtenis al',
    repair: 'Laat het voorstel vervallen: de atlas heeft deze stand al.',
    example: (rule) => ({ file, ...rule() }),
  }),
  brief: defineRule('proposal/brief', {
    checks: 'Een onderdeel van een brief wordt met de hand gemaakt.',
    message: 'is een brief; maak dat bestand met de hand, zie CONTRIBUTING.md',
    repair: 'Kopieer een ander onderdeel en pas dat aan.',
    example: (rule) => ({ file: 'content/brieven/2024/….mdx', ...rule() }),
  }),
  noFileName: defineRule('proposal/no-file-name', {
    checks: 'Uit titel, naam of nummer volgt een bestandsnaam.',
    message: 'krijgt geen bestandsnaam: vul een titel, naam of nummer in, in gewone letters',
    repair: 'Vul een titel, naam of nummer in, in gewone letters.',
    example: (rule) => ({ file: 'data/themas/….json', ...rule() }),
  }),
  exists: defineRule('proposal/exists', {
    checks: 'Een nieuw record overschrijft geen ander.',
    message:
      'bestaat al; er wordt niets overschreven. Kies een andere naam of verander dat bestand',
    repair: 'Kies een andere naam, of verander het record dat er is.',
    example: (rule) => ({ file: theme, ...rule() }),
  }),
  noContent: defineRule('proposal/no-content', {
    checks: 'Een verbetering gaat over een bestand met gegevens van de atlas.',
    message: 'is geen bestand met gegevens van de atlas',
    repair: 'Noem de pagina waarop u de fout zag.',
    example: (rule) => ({ file: 'README.md', field: 'bestand', value: 'README.md', ...rule() }),
  }),
  textNotThere: defineRule('proposal/text-not-there', {
    checks: 'De tekst die anders moet, staat in het bestand.',
    message: 'staat niet zo in dit bestand; kopieer de tekst precies van de pagina',
    repair: 'Kopieer de tekst precies van de pagina.',
    example: (rule) => ({ file, field: 'huidig', value: 'Het watr', ...rule() }),
  }),
  textRepeated: defineRule('proposal/text-repeated', {
    checks: 'De tekst die anders moet, staat op één plaats in het bestand.',
    message: ({ count }: { count: number }) =>
      `staat ${count} keer in dit bestand; neem een langer stuk, zodat duidelijk is welk`,
    repair: 'Neem een langer stuk over.',
    example: (rule) => ({ file, field: 'huidig', value: 'water', ...rule({ count: 3 }) }),
  }),
};
