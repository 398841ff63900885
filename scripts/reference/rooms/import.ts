import type { Room } from './room.ts';

/** Reading an official text. */
export const importRooms: Readonly<Record<string, Room>> = {
  import: {
    holds: 'the official text of a paper: sections, paragraphs, footnotes, fingerprints, refusals',
    imports: ['domain/text', 'domain/problem', 'domain/kamerstuk'],
    packages: ['node:', 'zod'],
  },
  'import/read': {
    holds: 'from the bytes of a source, in any format, to headings, paragraphs and footnotes',
    imports: ['import', 'domain/text', 'domain/kamerstuk', 'domain/citation'],
    packages: ['csv-parse/sync', 'parse5', 'saxes', 'unpdf', 'yauzl'],
  },
  'import/recognise': {
    holds:
      'names, dates, amounts, papers and candidate outcomes in an official text; never a decision',
    imports: [
      'import',
      'schema/field',
      'domain/text',
      'domain/kamerstuk',
      'domain/citation',
      'domain/register',
    ],
  },
  'import/draft': {
    holds: 'drafts of records from an official text, with TODO where a person writes',
    imports: [
      'import',
      'import/recognise',
      'schema/field',
      'domain/text',
      'domain/kamerstuk',
      'domain/citation',
      'domain/register',
    ],
    types: ['schema'],
  },
  'import/compare': {
    holds: 'what an official paragraph says and ours does not, or the reverse',
    imports: ['import', 'import/recognise'],
    types: ['domain/register'],
  },
};
