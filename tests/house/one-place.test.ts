import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectionNames, collections, exampleFolder } from '#schema/collections.ts';
import { readIssueAnswer } from '../../scripts/handoff/issue-answer.ts';

const files = new Map(
  globSync('{src,scripts,config,bench}/**/*.{ts,mjs,astro}', {
    // What `npm ci --prefix bench` brings is not ours.
    exclude: ['**/node_modules'],
  }).map((path) => {
    const file = path.replaceAll('\\', '/');
    return [file, readFileSync(file, 'utf8')];
  }),
);

/** What must not be written twice, how to recognise it, the files that have it, and an example of a second time. */
const facts: [fact: string, pattern: RegExp, places: string[], example: string][] = [
  [
    'het adres van Officiële bekendmakingen',
    /https:\/\/zoek\.officielebekendmakingen\.nl/,
    ['src/domain/kamerstuk/official-url.ts'],
    'https://zoek.officielebekendmakingen.nl/kst-34682-205.html',
  ],
  [
    'het adres van de Tweede Kamer',
    /https:\/\/www\.tweedekamer\.nl/,
    ['src/domain/kamerstuk/official-url.ts'],
    'https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z18173',
  ],
  [
    'het adres van OpenTK',
    /berthub\.eu/,
    ['src/domain/kamerstuk/official-url.ts'],
    'https://berthub.eu/tkconv/op/kst-34682-205',
  ],
  [
    'de vorm van een id',
    /\[a-z0-9\]\+\(\?:-\[a-z0-9\]\+\)\*/,
    // The job that may write to GitHub imports nothing of the site: see below.
    ['scripts/handoff/proposed-file.ts', 'src/schema/field/id.ts'],
    '/^[a-z0-9]+(?:-[a-z0-9]+)*$/',
  ],
  [
    'een waarde op een pad in de data',
    /\.find\(\(\[(\w+)\]\) => \1 === (?:String\()?key/,
    ['src/schema/value-at.ts'],
    'Object.entries(value).find(([name]) => name === key)',
  ],
  [
    'een dag in Nederland',
    /Europe\/Amsterdam/,
    ['src/domain/text/datum.ts'],
    "timeZone: 'Europe/Amsterdam'",
  ],
  [
    'het bestand met omtrekken',
    /'\/?data\/kaart\/gebieden\.geojson'/,
    // Vite reads this path from the source of src/atlas.ts, so it must be a literal there.
    ['src/atlas.ts', 'src/schema/outlines.ts'],
    "'data/kaart/gebieden.geojson'",
  ],
  ['het anker van een alinea', /`#?alinea-\$/, ['src/domain/brief/anchor.ts'], '`#alinea-$'],
];

describe('een feit staat op één plaats', () => {
  test.each(facts)('%s', (_, pattern, places) => {
    const found = [...files].filter(([, text]) => pattern.test(text)).map(([file]) => file);
    expect(found.toSorted()).toEqual(places);
  });

  test.each(facts)('en een tweede keer wordt gezien: %s', (_, pattern, __, example) => {
    expect(example).toMatch(pattern);
  });
});

/** Each month by the ways to write it, in full or short, in Dutch or English. */
const months = [
  /\bjan(?:uari|uary)?\b/i,
  /\bfeb(?:ruari|ruary)?\b/i,
  /\b(?:maart|mrt|mar|march)\b/i,
  /\bapr(?:il)?\b/i,
  /\b(?:mei|may)\b/i,
  /\bjune?i?\b/i,
  /\bjuly?i?\b/i,
  /\baug(?:ustus|ust)?\b/i,
  /\bsept?(?:ember)?\b/i,
  /\b(?:okt|oct)(?:ober)?\b/i,
  /\bnov(?:ember)?\b/i,
  /\bdec(?:ember)?\b/i,
];

/** Whether a text has half of the months or more: no sentence needs that many, and a table does. */
function hasMonths(text: string): boolean {
  return months.filter((month) => month.test(text)).length >= 6;
}

describe('de namen van de maanden staan op één plaats', () => {
  test('en dat is de lijst waar alles ze vandaan haalt', () => {
    const found = [...files].filter(([, text]) => hasMonths(text)).map(([file]) => file);
    expect(found).toEqual(['src/domain/text/months.ts']);
  });

  test.each([
    ['een lijst', "['januari', 'februari', 'maart', 'april', 'mei', 'juni']"],
    ['een groep', '{ januari: 1, februari: 2, maart: 3, april: 4, mei: 5, juni: 6 }'],
    ['afkortingen', "'jan feb mrt apr mei jun'.split(' ')"],
    ['een patroon', '/(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/'],
    [
      'een keuze',
      "case 'juli': case 'augustus': case 'september': case 'oktober': case 'november': case 'december':",
    ],
    ['een andere taal', "['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July']"],
  ])('en een tweede keer wordt gezien: %s', (_, text) => {
    expect(hasMonths(text)).toBe(true);
  });
});

describe('de taak die schrijft, en niets van de site laadt', () => {
  const answer = (file: string) => () =>
    readIssueAnswer({
      kind: 'voorstel',
      form: 'x',
      files: [{ file, text: '{}' }],
      problems: [],
      notes: [],
    });

  test.each(collectionNames)('neemt een bestand aan van elke soort: %s', (name) => {
    const { base, extension } = collections[name];
    expect(answer(`${base}/${exampleFolder(name)}goed-bestand-2.${extension}`)).not.toThrow();
  });

  test.each(['src/atlas.ts', 'data/bronnen/x.json', 'data/themas/../x.json', 'data/themas/X.json'])(
    'neemt geen ander bestand aan: %s',
    (file) => {
      expect(answer(file)).toThrow('een bestand staat niet in content/ of data/');
    },
  );
});
