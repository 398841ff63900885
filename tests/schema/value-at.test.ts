import { expect, test } from 'vitest';
import { valueAt } from '#schema/value-at.ts';

const data = { titel: 'Een', verloop: [{ bron: { alinea: 3 } }, null] };

test.each([
  [[], data],
  [['titel'], 'Een'],
  [['verloop', 0, 'bron', 'alinea'], 3],
  [['verloop', '0', 'bron'], { alinea: 3 }],
  [['verloop', 1], null],
])('de waarde op %j is te lezen', (path, value) => {
  expect(valueAt(data, path)).toEqual(value);
});

test.each([
  [['naam']],
  [['titel', 0, 'x']],
  [['verloop', 1, 'bron']],
  [['verloop', 7]],
  [['verloop', 'length']],
  [['constructor']],
  [['__proto__', 'toString']],
])('op %j staat niets', (path) => {
  expect(valueAt(data, path)).toBeUndefined();
});

test.each([[undefined], [null], ['tekst'], [3]])('in %o staat niets', (value) => {
  expect(valueAt(value, ['length'])).toBeUndefined();
});
