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
    message: ({ noun }: { noun: string }) => `staat nog niet in de atlas als ${noun}`,
    repair:
      'Kopieer bij een tikfout het adres van de pagina uit de browser. Is het record er nog niet, maak het dan in hetzelfde voorstel, of laat de naam weg en noem haar in de opmerking.',
    example: (rule) => ({
      file,
      field: 'provincies',
      value: 'Fryslam',
      ...rule({ noun: 'provincie' }),
      nearest: 'fryslan',
    }),
  }),
  otherKind: defineRule('proposal/other-kind', {
    checks: 'Een plaats staat bij de vraag naar haar eigen soort.',
    message: ({ noun, is }: { noun: string; is: string; plural: string }) =>
      `is geen ${noun}, maar staat in de atlas als ${is}`,
    advice: ({ is, plural }) =>
      is === 'gemeente'
        ? 'Noem de gemeente in de tekst: de atlas maakt er zelf een link van.'
        : `Noem deze plaats bij ${plural}, of schrijf hier wat de bron zelf noemt; zegt de bron het niet, laat het dan leeg.`,
    repair: 'Noem de plaats bij haar eigen soort, of schrijf wat de bron zelf noemt.',
    example: (rule) => ({
      file,
      field: 'provincies',
      value: 'Noord-Nederland',
      ...rule({ noun: 'provincie', is: 'landsdeel', plural: 'landsdelen' }),
    }),
  }),
  wholeCountry: defineRule('proposal/whole-country', {
    checks: 'Het hele land is geen provincie.',
    message: 'is geen provincie',
    advice:
      'Schrijf “alle” als de bron over elke provincie spreekt; noemt zij er geen, laat dit dan leeg.',
    example: (rule) => ({ file, field: 'provincies', value: 'heel Nederland', ...rule() }),
  }),
  saysNothing: defineRule('proposal/says-nothing', {
    checks: 'Wat moet worden ingevuld, zegt iets.',
    message: 'zegt niets, en dit moet worden ingevuld',
    repair: 'Vul in wat de bron zegt.',
    example: (rule) => ({ file, field: 'tekst', value: 'n.v.t.', ...rule() }),
  }),
  privateData: defineRule('proposal/private-data', {
    checks: 'Een antwoord houdt niets in over een persoon dat niet openbaar hoort te zijn.',
    message: ({ kinds }: { kinds: readonly string[] }) => `bevat ${kinds.join(' en ')}`,
    advice: 'Haal dat weg: wat in de atlas komt, kan iedereen lezen, en git vergeet niets.',
    example: (rule) => ({
      file: theme,
      field: 'uitleg',
      ...rule({ kinds: ['een telefoonnummer'] }),
    }),
  }),
  onlyYes: defineRule('proposal/only-yes', {
    checks: 'Een antwoord zegt wat het is, en niet alleen dat het er is.',
    message: 'zegt nog niet wat',
    advice: 'Schrijf het erbij, of laat het leeg.',
    example: (rule) => ({ file, field: 'termijn.tekst', value: 'Ja', ...rule() }),
  }),
  noYear: defineRule('proposal/no-year', {
    checks: 'Een datum noemt het jaar.',
    message: 'noemt geen jaar',
    advice: 'Schrijf het jaar erbij, zoals 12 juni 2025.',
    example: (rule) => ({ file, field: 'datum', value: '12 juni', ...rule() }),
  }),
  noAfspraak: defineRule('proposal/no-afspraak', {
    checks: 'Een nieuwe stand noemt een uitkomst die in de atlas staat.',
    message: 'staat nog niet in de atlas als afspraak of andere uitkomst',
    advice:
      'Kopieer het adres van haar pagina. Ontbreekt zij, voeg haar dan toe met het formulier “Een afspraak toevoegen”.',
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
};
