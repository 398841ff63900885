import { expect, test } from 'vitest';
import { wijziging } from '../../support/builders.ts';
import { problemsAfter, registerAfter, write } from '../../support/change.ts';

const file = 'data/wijzigingen/2025-01-02-gemaakt.json';

test('een wijziging en wat zij raakt wijzen naar elkaar', () => {
  const { find } = registerAfter();
  const note = find('wijzigingen', '2024-12-01-zoetwater');
  expect(note?.raakt.map(({ path }) => path)).toEqual([
    '/afspraken/2024/zoetwater/',
    '/brieven/2024/water/',
    '/rondes/2024/',
  ]);
  expect(find('afspraken', '2024/zoetwater')?.wijzigingen).toEqual([note]);
});

test.each([
  [
    'een record dat er niet is',
    { datum: '2025-01-02', raakt: { themas: ['watre'] } },
    'raakt.themas.0: “watre” staat nog niet in de atlas als thema. Bedoelde u “water”?',
  ],
  [
    'een andere dag dan de bestandsnaam',
    { datum: '2025-01-03' },
    'datum: “2025-01-03” past niet bij de bestandsnaam: die hoort met 2025-01-03- te beginnen.',
  ],
  [
    'geen enkel record',
    { datum: '2025-01-02', raakt: {} },
    'raakt: “{}” noemt geen enkel record; zet er ten minste één in.',
  ],
  [
    'een half commitnummer',
    { datum: '2025-01-02', commit: 'abc123' },
    'commit: “abc123” is niet het hele nummer van een commit: 40 tekens 0–9 en a–f.',
  ],
])('meldt %s', (_, change, expected) => {
  expect(problemsAfter(write(file, wijziging('Gemaakt', change)))).toEqual([
    `${file}, ${expected}`,
  ]);
});

test('houdt de naam die een record toen had: een hernoeming verandert het verleden niet', () => {
  const note = wijziging('Gemaakt', { datum: '2025-01-02', raakt: { themas: ['bodem', 'water'] } });
  expect(problemsAfter(write(file, note))).toEqual([]);
  const { find } = registerAfter(write(file, note));
  const made = find('wijzigingen', '2025-01-02-gemaakt');
  expect(made?.raakt).toEqual([{ collection: 'themas', label: 'Water', path: '/themas/water/' }]);
});
