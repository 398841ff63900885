import { describe, expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { kinds } from '../../../scripts/cli/command.ts';
import type { Answers } from '../../../scripts/propose/answers.ts';
import { toContent } from '../../../scripts/propose/content.ts';
import { neededFor } from '../../../scripts/propose/needed.ts';
import { toContentFiles } from '../../support/change.ts';

const files = toContentFiles(makeCorpus({ afspraken: 200, rondes: 4 }));
const { register } = checkFiles(files);
const whole = toContent(files);
const outcomes = register.afspraken;
const middle = outcomes.slice(100).find(({ data }) => data.soort === 'traject');
const alinea = register.secties.at(-1)?.alineas[0];
if (!middle || !alinea) throw new Error('de verzonnen atlas is te klein');

const bron = {
  'bron.url': 'https://www.example.nl/bericht',
  'bron.titel': 'Bericht over de start',
};
const report = { gebeurtenis: 'voortgang', status: 'loopt', toelichting: 'Het werk begon.' };
const event = { ...report, datum: '2026-06', ...bron };
const next = {
  titel: 'Iets heel anders',
  tekst: 'Iets anders.',
  soort: 'traject',
  toetsbaarheid: 'procesafspraak',
  ronde: '2025',
  partijen: 'Rijk',
  themas: 'Wonen',
  vervolgOp: middle.label,
  bron: alinea.path,
};

const paths = files.map(({ file }) => file);
const bytes = new Map(files.map((file) => [file.file, file.bytes]));

/** What is read for these answers. */
function needed(word: string, given: Record<string, string>) {
  const answers: Answers = new Map(Object.entries(given));
  const kind = kinds.get(word);
  if (!kind) throw new Error(word);
  const opened: string[] = [];
  const isNeeded = neededFor(
    { answers, leaves: new Map(kind.leaves), isOutcome: kind.isOutcome },
    paths,
    (file) => {
      opened.push(file);
      return bytes.get(file) ?? new Uint8Array();
    },
  );
  const all = paths.filter(isNeeded);
  const inFolder = (folder: string) => all.filter((file) => file.startsWith(folder)).length;
  return {
    answers,
    kind,
    isNeeded,
    opened,
    outcomes: inFolder('content/afspraken/'),
    secties: inFolder('content/brieven/'),
  };
}

describe('een voorstel dat maar een deel van de atlas leest', () => {
  test.each<[what: string, isGood: boolean, word: string, given: Record<string, string>]>([
    ['een thema', true, 'thema', { naam: 'Proef', volgorde: '99', uitleg: 'Een proef.' }],
    ['een stand, met de id', true, 'stand', { afspraak: middle.id, ...event }],
    ['een stand, met de titel', true, 'stand', { afspraak: middle.label, ...event }],
    [
      'een stand, met het adres',
      true,
      'stand',
      { afspraak: `https://atlas.nl${middle.path}`, ...event },
    ],
    [
      'een stand, met een alinea als bron',
      true,
      'stand',
      { afspraak: middle.id, ...report, datum: '2025-06', bron: alinea.path },
    ],
    ['een afspraak die een andere vervolgt', true, 'afspraak', next],
    [
      'een afspraak met de titel van een andere',
      false,
      'afspraak',
      { ...next, titel: middle.label },
    ],
    ['een stand van niets', false, 'stand', { afspraak: 'iets dat er niet is', ...event }],
  ])('is hetzelfde voorstel als met alles: %s', (_, isGood, word, given) => {
    const { answers, kind, isNeeded } = needed(word, given);
    const all = kind.propose(whole, answers);
    const few = kind.propose(
      toContent(files, [], ({ file }) => isNeeded(file)),
      answers,
    );
    if (isGood) expect(all.problems).toEqual([]);
    // With a mistake everything is read all the same, so only that there is one has to be seen.
    expect(few.problems.length > 0).toBe(all.problems.length > 0);
    if (all.problems.length === 0) expect(few).toEqual(all);
  });

  test('leest van de uitkomsten alleen wie genoemd is, en de eerste en laatste als voorbeeld', () => {
    expect(needed('thema', { naam: 'Proef' }).outcomes).toBe(2);
    expect(needed('stand', { afspraak: middle.id, ...event }).outcomes).toBeLessThan(10);
    expect(needed('stand', { afspraak: middle.label, ...event }).outcomes).toBeLessThan(40);
  });

  test('opent geen uitkomst om haar titel als elke uitkomst met haar id is genoemd', () => {
    expect(needed('thema', { naam: 'Proef' }).opened).toEqual([]);
    expect(needed('stand', { afspraak: middle.id, ...event }).opened).toEqual([]);
    expect(needed('stand', { afspraak: middle.label, ...event }).opened.length).toBeGreaterThan(
      190,
    );
    expect(needed('afspraak', { titel: 'Iets' }).opened.length).toBeGreaterThan(190);
  });

  test('leest de brieven alleen als een antwoord er een aan kan wijzen', () => {
    expect(needed('stand', { afspraak: middle.id, ...event }).secties).toBe(0);
    for (const cited of ['34 682, nr. 205', '34682-205', 'alinea 3', '/brieven/2024/water/'])
      expect(needed('stand', { bron: cited }).secties).toBeGreaterThan(0);
  });
});
