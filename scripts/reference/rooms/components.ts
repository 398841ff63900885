import type { Room } from './room.ts';

/** The parts of pages. */
export const componentRooms: Readonly<Record<string, Room>> = {
  components: { holds: 'links below the base path' },
  'components/code': {
    holds: 'code in colours, with classes and no inline style',
    packages: [
      'shiki/core',
      'shiki/engine/oniguruma',
      'shiki/wasm',
      'shiki/langs/javascript.mjs',
      'shiki/langs/json.mjs',
      'shiki/langs/mdc.mjs',
      'shiki/langs/python.mjs',
      'shiki/langs/r.mjs',
      'shiki/langs/shellscript.mjs',
      'shiki/langs/sql.mjs',
    ],
  },
  'components/data': { holds: 'the fields of a kind of file', types: ['exports/manual'] },
  'components/text': {
    holds: 'sources, sentences, lists of links',
    imports: [
      'domain/text',
      'domain/kamerstuk',
      'domain/register',
      'components',
      'domain/overview',
    ],
    types: ['schema/field', 'domain/stand', 'import', 'import/compare'],
  },
  'components/kamer': {
    holds: 'what parliament did about outcomes: moties, toezeggingen and Kamervragen',
    imports: ['domain/text', 'domain/kamerstuk', 'components', 'components/text'],
    types: ['schema/field', 'domain/register', 'domain/overview'],
  },
  'components/geld': {
    holds: 'tables of money, of one outcome and of many',
    imports: ['schema/field', 'domain/text', 'domain/geld', 'components', 'components/text'],
    types: ['domain/register'],
  },
  'components/stand': {
    holds: 'badges, bars and counts of statuses',
    imports: ['schema/field', 'domain/text', 'domain/stand', 'domain/overview', 'components'],
    types: ['domain/register'],
  },
  'components/afspraak': {
    holds: 'lists of outcomes, and the parts of the page of one',
    imports: [
      'domain/text',
      'domain/register',
      'domain/stand',
      'domain/place',
      'domain/overview',
      'components',
      'components/text',
      'components/stand',
    ],
    types: ['schema/field', 'schema/record', 'domain/navraag'],
  },
  'components/navraag': {
    holds: 'the ready question about an outcome, lists and counts of questions',
    imports: ['domain/text', 'domain/navraag', 'components'],
    types: ['domain/register'],
  },
  'components/place': {
    holds: 'what is on the page of a place: its outcomes, what was discussed, papers, government',
    imports: [
      'domain/text',
      'domain/register',
      'domain/place',
      'domain/overview',
      'components',
      'components/text',
      'components/afspraak',
      'components/navraag',
    ],
  },
  'components/brief': {
    holds: 'paragraphs of a letter, places of an annex, contents, what is covered and read',
    imports: [
      'schema/field',
      'domain/text',
      'domain/brief',
      'domain/register',
      'exports/cite',
      'components',
      'components/text',
    ],
    types: ['schema/record'],
  },
  'components/kaart': {
    holds: 'the map, its dots and its key',
    imports: ['domain/text', 'components'],
    types: ['domain/register', 'domain/overview'],
  },
  'components/mijlpalen': {
    holds: 'the list of mijlpalen',
    imports: [
      'domain/text',
      'domain/mijlpalen',
      'components',
      'components/text',
      'components/stand',
    ],
  },
  'components/overview': {
    holds: 'the matrix and tables of places and thema’s',
    imports: [
      'domain/text',
      'domain/overview',
      'components',
      'components/text',
      'components/stand',
    ],
  },
  'components/overleg': {
    holds: 'the parts of a sheet for an overleg',
    imports: ['domain/text', 'domain/overleg', 'components', 'components/text', 'components/stand'],
  },
  'components/zoeken': {
    holds: 'the form of the search page, before any script',
    imports: ['components'],
  },
  'components/frame': {
    holds: 'header, footer, breadcrumbs, edit links, how to follow a page',
    imports: [
      'domain/text',
      'domain/register',
      'domain/edit-links',
      'exports/address',
      'components',
      'components/zoeken',
      'exports/cite',
      'exports/selections',
    ],
  },
  'components/start': {
    holds: 'what the start page says first',
    imports: [
      'domain/text',
      'domain/mijlpalen',
      'domain/overview',
      'components',
      'components/stand',
      'components/frame',
    ],
    types: ['domain/register'],
  },
};
