import { publicationUrl } from '#domain/kamerstuk/official-url.ts';
import { defineRule } from '#domain/problem/rule.ts';

const file = 'nieuwe stand';
const field = 'bron';

/** What can be wrong with a source that somebody wrote in a form or after `npm run nieuw`. */
export const sourceRules = {
  none: defineRule('proposal/no-source', {
    checks: 'Een bron is een adres op het web, een Kamerstuk, of een plaats in de atlas.',
    message: 'is geen adres of Kamerstuk',
    advice:
      'Kopieer het adres van de pagina waar het staat (https://…), of noem het Kamerstuk: 34 682, nr. 228.',
    example: (rule) => ({ file, field, value: 'Leeuwarder Courant', ...rule() }),
  }),
  several: defineRule('proposal/several-sources', {
    checks: 'Een bron is er één.',
    message: 'noemt meer dan één bron',
    advice: 'Kies de bron die het zelf zegt; zet de andere in een eigen melding of voorstel.',
    example: (rule) => ({ file, field, value: '34 682, nr. 205 en 228', ...rule() }),
  }),
  local: defineRule('proposal/local-file', {
    checks: 'Een bron staat op een plek waar iedereen bij kan.',
    message: 'staat op uw eigen computer of in uw netwerk',
    advice: 'Noem het adres van een openbare pagina waar het ook staat.',
    example: (rule) => ({ file, field, value: 'P:\\stukken\\brief.docx', ...rule() }),
  }),
  ownPage: defineRule('proposal/own-page', {
    checks: 'De atlas is geen bron van wat er in de atlas staat.',
    message: 'is een pagina van de atlas zelf',
    advice: 'Noem de bron waar u het las: een Kamerstuk, een besluit of een nieuwsbericht.',
    example: (rule) => ({
      file,
      field,
      value: 'https://atlas.example/afspraken/2024/zoetwater-noord/',
      ...rule(),
    }),
  }),
  noAlinea: defineRule('proposal/no-alinea-named', {
    checks: 'Een bron in een brief noemt de alinea.',
    message: 'is een heel onderdeel van de brief, zonder alinea',
    advice: 'Klik op het nummer naast de alinea en kopieer het adres.',
    example: (rule) => ({ file, field, value: '/brieven/2024/water/', ...rule() }),
  }),
  wholeDossier: defineRule('proposal/whole-dossier', {
    checks: 'Een Kamerstuk als bron is een stuk, en niet een heel dossier.',
    message: 'is een heel dossier',
    advice: 'Noem ook het nummer van het stuk erin, zoals 34 682, nr. 228.',
    example: (rule) => ({ file, field, value: '34 682', ...rule() }),
  }),
  unknownPaper: defineRule('proposal/unknown-paper', {
    checks:
      'Een Kamerstuk dat als bron wordt genoemd, staat in de atlas of heeft een adres en een titel.',
    message: 'staat nog niet in de atlas',
    advice: ({ url }: { url: string | undefined }) =>
      url === undefined
        ? 'Kopieer het adres van het stuk bij de Tweede Kamer of bij Officiële bekendmakingen, en zeg erbij wie het schreef en waarover.'
        : `Zeg erbij wie het stuk schreef en waarover; dan wordt de bron ${url}.`,
    repair: 'Schrijf erbij wie het stuk schreef en waarover, of voeg het Kamerstuk eerst toe.',
    example: (rule) => ({
      file,
      field,
      value: '34 682, nr. 301',
      ...rule({ url: publicationUrl('kst-34682-301') }),
    }),
  }),
  noTitle: defineRule('proposal/source-without-title', {
    checks: 'Bij een adres op het web staat wie het schreef en waarover.',
    message: 'heeft nog een naam nodig: wie schreef het, en waarover',
    advice: 'Schrijf bijvoorbeeld “Rijksoverheid, bericht over de start in Twente”.',
    example: (rule) => ({ file, field, value: 'https://www.example.nl/bericht', ...rule() }),
  }),
};
