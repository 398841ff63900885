import type { Room } from './room.ts';

/** Everything that leaves the site other than its pages. */
export const exportRooms: Readonly<Record<string, Room>> = {
  'exports/address': {
    holds:
      'the permanent address of a record, and of its JSON, for everything that leaves the site',
    imports: ['domain/link'],
    types: ['schema'],
    packages: ['node:'],
  },
  'exports/selections': {
    holds: 'which pages can be followed, by feed and by calendar, and what is in each',
    imports: ['domain/stand', 'domain/place', 'domain/mijlpalen'],
    types: ['domain/register'],
  },
  'exports/identity': {
    holds: 'permanent identities that no address is part of',
    packages: ['node:'],
  },
  'exports/feeds': {
    holds: 'Atom feeds: what happened to outcomes, and apart from that what we changed',
    imports: [
      'domain/meaning',
      'domain/text',
      'domain/register',
      'domain/overview/cut',
      'domain/mijlpalen',
      'domain/navraag',
      'exports/identity',
      'exports/selections',
    ],
    types: ['exports/address'],
  },
  'exports/calendar': {
    holds: 'calendars of termijnen and mijlpalen',
    imports: ['domain/text', 'domain/mijlpalen', 'exports/identity'],
    types: ['exports/address', 'exports/selections'],
    packages: ['ical.js'],
  },
  'exports/cite': {
    holds: 'citations of a page in the forms that lawyers and programs have',
    imports: ['domain/text', 'domain/register'],
    types: ['schema/record', 'schema', 'exports/address'],
  },
  'exports/linked-data': {
    holds: 'what pages and the catalogue say to machines, as linked data',
    imports: ['domain/text', 'domain/kamerstuk', 'domain/register', 'exports/address'],
    packages: ['n3'],
    packageTypes: ['schema-dts'],
    types: ['schema'],
  },
  'page-cache': {
    holds:
      'taking over the pages of the build before, and what was bundled for it, where nothing changed that they depend on',
    imports: ['schema', 'domain/reads'],
    types: ['domain/register'],
    packages: ['node:', 'zod'],
  },
  'env.d.ts': {
    holds: 'what Astro and Vite hand to every module',
    types: [
      'domain/edit-links',
      'domain/register',
      'import/compare',
      'exports/selections',
      'exports/cite',
      'page-cache',
      'held',
    ],
    packageTypes: ['astro/client'],
  },
  'exports/api': {
    holds: 'the data of every record as JSON, and the schema of each kind of file',
    imports: [
      'schema/field',
      'schema/record',
      'schema',
      'domain/meaning',
      'domain/reads',
      'domain/register',
      'domain/stand',
      'domain/place',
      'exports/address',
    ],
    packages: ['node:', 'zod'],
  },
  'exports/markdown': {
    holds: 'every record as Markdown with its sources, and the guide for language models',
    imports: [
      'schema',
      'domain/meaning',
      'domain/text',
      'domain/stand',
      'exports/address',
      'exports/cite',
      'exports/api',
    ],
    types: ['domain/register'],
  },
  'exports/share': {
    holds: 'the pictures that are shown with a shared link',
    imports: ['schema/field', 'map', 'exports/cite'],
    types: ['domain/register', 'schema'],
    packages: [
      'node:',
      '@resvg/resvg-wasm',
      '@resvg/resvg-wasm/',
      '@fontsource/',
      'fast-png',
      'satori',
    ],
  },
  'exports/card': {
    holds: 'cards and badges that other sites may show',
    imports: [
      'domain/meaning',
      'domain/text',
      'domain/link',
      'domain/stand',
      'domain/mijlpalen',
      'exports/feeds',
    ],
    types: ['schema', 'domain/register', 'exports/address', 'exports/api'],
    packages: ['node:'],
  },
  'exports/tables': {
    holds: 'the tables of the data, the same in every format',
    imports: [
      'schema',
      'domain/meaning',
      'domain/text',
      'domain/kamerstuk',
      'domain/register',
      'domain/stand',
      'domain/mijlpalen',
      'domain/navraag',
    ],
    types: ['exports/address', 'schema/field'],
  },
  'exports/csv': {
    holds: 'a table as CSV that a spreadsheet opens and never runs',
    types: ['exports/tables'],
  },
  'exports/download': {
    holds: 'the tables as files: CSV with a description, SQLite, Parquet',
    imports: ['exports/address', 'exports/tables', 'exports/csv'],
    packages: ['node:', 'hyparquet-writer'],
  },
  'exports/manual': {
    holds: 'what the manual of the data shows: examples that the tests run, fields, sizes',
    imports: ['exports/address', 'exports/api'],
  },
  'exports/snapshot': {
    holds: 'all data of one day in one archive, with checksums',
    imports: ['exports/manual'],
    types: ['exports/address'],
    packages: ['node:', 'nanotar'],
  },
};
