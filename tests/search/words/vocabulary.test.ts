import { expect, test } from 'vitest';
import { readVocabulary } from '#search/words/vocabulary.ts';

const entries = [
  'bouw',
  'gebouwd',
  'steden',
  'stad',
  'verstedelijkt',
  'verstad',
  'uitvoerings·agenda',
  'zoet·water·aanbod',
  'eieren',
  'ei',
  'a27',
  'bergen',
];
const vocabulary = readVocabulary(entries, (word) => word === 'bergen');
const wordsFor = (word: string) => vocabulary.match(word).map((match) => match.word);

test.each([
  ['bouw', ['bouw']],
  ['gebouwd', ['gebouwd', 'bouw']],
  ['stad', ['stad', 'steden']],
  ['ei', ['ei', 'eieren']],
  ['eieren', ['eieren', 'ei']],
  ['verstedelijkte', ['verstedelijkt']],
  ['uitvoering', ['uitvoeringsagenda']],
  ['agenda', ['uitvoeringsagenda']],
  ['water', ['zoetwateraanbod']],
  ['zoetwater', ['zoetwateraanbod']],
  ['a27', ['a27']],
  ['berg', []],
  ['bergen', ['bergen']],
  ['(', []],
  ['', []],
])('“%s” vindt alle vormen, ook die met “ge” ervoor of in een samenstelling', (word, expected) => {
  expect(wordsFor(word)).toEqual(expected);
});

test('een vraag naar een woord verandert niets aan een vraag naar een ander', () => {
  const asked = ['gebouwd', 'bouw', 'water', 'steden', 'agenda', 'stad'];
  const inOrder = asked.map(wordsFor);
  const again = readVocabulary(entries, (word) => word === 'bergen');
  const reversed = asked
    .toReversed()
    .map((word) => again.match(word).map((match) => match.word))
    .toReversed();
  expect(reversed).toEqual(inOrder);
});

test('de woorden hebben de volgorde van de index', () => {
  expect([...vocabulary.words()]).toEqual(entries.map((entry) => entry.replaceAll('·', '')));
  expect(vocabulary.numberOf('uitvoeringsagenda')).toBe(6);
  expect(vocabulary.numberOf('dam')).toBeUndefined();
  expect(vocabulary.isPart('zoetwater')).toBe(true);
  expect(vocabulary.isPart('zoet')).toBe(true);
  expect(vocabulary.isPart('bouw')).toBe(false);
  expect([...vocabulary.parts()].toSorted()).toEqual(
    ['uitvoerings', 'agenda', 'zoet', 'zoetwater', 'water', 'wateraanbod', 'aanbod'].toSorted(),
  );
});
