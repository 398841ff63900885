import type { Room } from './room.ts';

/** The settings, the shape of a record, and what reads and writes Dutch texts: the rooms that everything else is built on. */
export const baseRooms: Readonly<Record<string, Room>> = {
  config: {
    holds:
      'every setting of a build, read and checked before it begins: addresses, folders, the day, the port, the keeper; fonts; how .astro files are formatted',
    packages: ['node:', 'astro/config', 'prettier', 'subset-font', '@fontsource-variable/'],
  },
  'schema/field': {
    holds:
      'what a field may hold: the closed word lists, dates, ids, addresses, sources, and why anything else is refused',
    packages: ['zod'],
  },
  'schema/record': {
    holds: 'the fields of each kind of record',
    imports: ['schema/field'],
    packages: ['zod'],
  },
  schema: {
    holds:
      'the table of all kinds, and what is asked of all of them: references, descriptions, editor schemas',
    imports: ['schema/field', 'schema/record'],
    packages: ['zod'],
  },
  'domain/meaning': {
    holds:
      'what each closed word means to readers: its label and definition; the family of a status',
    types: ['schema/field', 'schema/record'],
  },
  'domain/text': {
    holds: 'how values become Dutch words: dates, amounts, plurals; order of texts',
    imports: ['schema/field'],
  },
  'domain/problem': {
    holds: 'one mistake in the content, how it is shown, what was probably meant',
    imports: ['domain/text'],
    packages: ['fastest-levenshtein'],
  },
  'domain/kamerstuk': {
    holds: 'parliamentary papers: what a reference to one is, ids, labels, official addresses',
    types: ['schema/field', 'schema/record'],
  },
  'domain/citation': {
    holds: 'finding citations of parliamentary papers in running text',
    imports: ['domain/text', 'domain/kamerstuk'],
  },
  'domain/brief': {
    holds: 'the paragraphs and footnotes of a letter, the names of places in an annex',
    imports: ['schema/field', 'domain/problem'],
    packages: ['unist-util-visit'],
    packageTypes: ['mdast'],
  },
  markdown: {
    holds: 'reading MDX into a tree, and plugins for what the tree becomes',
    imports: ['domain/citation'],
    packages: ['satteri'],
    packageTypes: ['mdast'],
  },
  held: {
    holds: 'the records of a build or a development server, in memory',
    imports: ['domain/brief', 'markdown'],
    types: ['schema'],
    packageTypes: ['astro:content', 'astro/loaders'],
  },
};
