import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionAt } from '#check/text/position.ts';

test('een plaats in een tekst is de regel en het teken waar zij staat', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '\n', '\r\n'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat({ max: 40 }), (all, place) => {
      const index = Math.min(place, all.length);
      const lines = all.slice(0, index).split('\n');
      expect(positionAt(all, index)).toEqual({
        line: lines.length,
        column: (lines.at(-1) ?? '').length + 1,
      });
    }),
  );
});
