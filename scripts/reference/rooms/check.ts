import type { Room } from './room.ts';

/** The check of the content. */
export const checkRooms: Readonly<Record<string, Room>> = {
  'check/text': {
    holds: 'the bytes and characters of a file, safe links, plain words',
    imports: ['schema/field', 'schema', 'domain/problem'],
  },
  'check/json': {
    holds: 'where a field is in JSON, and what is wrong with JSON that cannot be read',
    imports: ['domain/problem', 'check/text'],
  },
  'check/files': {
    holds: 'finding content files, and which record a path belongs to',
    imports: ['schema/field', 'schema', 'domain/text', 'domain/problem', 'check/text'],
    packages: ['node:'],
  },
  'check/shape': {
    holds: 'explaining to an editor why a value does not fit its field',
    imports: [
      'schema/field',
      'schema',
      'domain/text',
      'domain/problem',
      'domain/kamerstuk',
      'domain/citation',
    ],
  },
  'check/mdx': {
    holds: 'front matter, content that is inert, links within the site',
    imports: ['schema', 'domain/problem', 'domain/brief', 'check/text'],
    types: ['domain/register'],
    packages: ['unist-util-visit', 'yaml'],
    packageTypes: ['mdast'],
  },
  'check/record': {
    holds: 'reading and checking one file by itself',
    imports: [
      'schema/record',
      'schema',
      'domain/brief',
      'markdown',
      'check/text',
      'check/json',
      'check/files',
      'check/shape',
      'check/mdx',
    ],
    types: ['domain/problem', 'domain/register'],
  },
  'check/kaart': {
    holds: 'whether dots and outlines on the map can be right',
    imports: [
      'schema',
      'domain/problem',
      'domain/register',
      'domain/place',
      'map',
      'check/text',
      'check/shape',
      'check/record',
    ],
  },
  check: {
    holds: 'the check of all content before a build',
    imports: [
      'config',
      'schema/field',
      'schema',
      'domain/text',
      'domain/problem',
      'domain/brief',
      'domain/register',
      'domain/link',
      'markdown',
      'check/text',
      'check/json',
      'check/files',
      'check/shape',
      'check/mdx',
      'check/record',
      'check/kaart',
    ],
    packages: ['node:'],
  },
};
