import type { Room } from './room.ts';

/** What the records mean together, apart from any page. */
export const domainRooms: Readonly<Record<string, Room>> = {
  'domain/reads': {
    holds: 'hearing what is read of the register while a page is made',
  },
  'domain/register/rules': {
    holds: 'what can be wrong between records: each rule with its id, message and explanation',
    imports: ['domain/problem'],
  },
  'domain/register': {
    holds: 'what a linked record is and what follows from it: sources, places, words, papers',
    imports: [
      'schema/field',
      'schema',
      'domain/text',
      'domain/problem',
      'domain/citation',
      'domain/brief',
      'domain/register/rules',
    ],
    types: ['schema/record'],
  },
  'domain/register/checks': {
    holds: 'the checks between records that need more than one of them',
    imports: [
      'schema/field',
      'schema',
      'domain/meaning',
      'domain/text',
      'domain/problem',
      'domain/kamerstuk',
      'domain/citation',
      'domain/register/rules',
      'domain/register',
    ],
    types: ['schema/record'],
  },
  'domain/link': {
    holds: 'from records to a register: every reference followed, in both directions',
    imports: [
      'schema/field',
      'schema',
      'domain/text',
      'domain/problem',
      'domain/kamerstuk',
      'domain/citation',
      'domain/brief',
      'domain/register/rules',
      'domain/register',
      'domain/register/checks',
    ],
    types: ['schema/record'],
  },
  'domain/edit-links': {
    holds: 'where a reader can propose a change: the file of a page, the addresses of each forge',
    imports: ['schema', 'domain/text', 'domain/register'],
  },
  'domain/stand': {
    holds: 'how an outcome stands on a day, what it went through, what changed since',
    imports: ['schema/field', 'domain/meaning', 'domain/text', 'domain/reads', 'domain/register'],
    packages: ['diff'],
    types: ['schema/record'],
  },
  'domain/werkwoord': {
    holds: 'with which verbs documents state outcomes, and along chains',
    imports: ['schema/field', 'domain/meaning', 'domain/text', 'domain/register'],
  },
  'domain/place': {
    holds:
      'which gemeenten and areas lie where, their outlines, and which outcomes count for a place',
    imports: [
      'schema',
      'domain/meaning',
      'domain/text',
      'domain/problem',
      'domain/reads',
      'domain/register',
    ],
    types: ['schema/field'],
  },
  'domain/day': {
    holds: 'how outcomes stood on any day that a reader asks for, from one small file',
    imports: ['schema/field', 'domain/text', 'domain/register', 'domain/stand', 'domain/place'],
    types: ['schema/record'],
  },
  'domain/overview': {
    holds: 'tables, groups and counts over many outcomes',
    imports: [
      'schema/field',
      'domain/meaning',
      'domain/text',
      'domain/register',
      'domain/stand',
      'domain/place',
    ],
  },
  'domain/overview/map': {
    holds: 'the questions of the map, their answers in words, their shades',
    imports: ['domain/text', 'domain/place', 'domain/overview'],
    types: ['domain/register'],
  },
  'domain/overview/cut': {
    holds: 'how a page with too much is cut into parts, and which pages can grow so long',
    imports: [
      'schema/field',
      'schema',
      'domain/meaning',
      'domain/text',
      'domain/reads',
      'domain/kamerstuk',
      'domain/register',
      'domain/stand',
      'domain/werkwoord',
      'domain/place',
      'domain/overview',
    ],
  },
  'domain/overview/search': {
    holds: 'what outcomes are found and narrowed by, and the answers above the results',
    imports: [
      'domain/meaning',
      'domain/text',
      'domain/kamerstuk',
      'domain/reads',
      'domain/register',
      'domain/stand',
      'domain/place',
      'domain/overview',
      'domain/overview/cut',
    ],
  },
  'domain/geld': {
    holds: 'the money of outcomes: what was promised, budgeted and paid, and what is open',
    imports: ['schema/field', 'domain/text', 'domain/overview/cut'],
    types: ['domain/register'],
  },
  'domain/mijlpalen': {
    holds: 'everything with a date, by period',
    imports: [
      'domain/meaning',
      'domain/text',
      'domain/kamerstuk',
      'domain/register',
      'domain/stand',
      'domain/overview/cut',
    ],
    types: ['schema/field'],
  },
  'domain/overleg': {
    holds: 'the sheet for the next overleg of a place, and what the last letter did with it',
    imports: [
      'domain/meaning',
      'domain/text',
      'domain/register',
      'domain/stand',
      'domain/place',
      'domain/overview/cut',
    ],
  },
  'domain/navraag': {
    holds: 'the ready question about an outcome, what was asked of a partij and what came back',
    imports: [
      'domain/meaning',
      'domain/text',
      'domain/register',
      'domain/stand',
      'domain/overview/cut',
    ],
    types: ['schema/record'],
  },
  accessibility: {
    holds: 'the criteria of WCAG, what checks of the site found of each, and how that is told',
    imports: ['domain/text'],
  },
  map: {
    holds: 'outlines of provincies and areas, the projection',
    imports: ['schema/field'],
    packages: ['@svg-maps/netherlands', 'svgo'],
  },
};
