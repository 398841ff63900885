import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasLine, sortedLines } from '#search/build/sorted-lines.ts';

const word = fc.stringMatching(/^[a-zé\u{10400}ａ0-9]{1,5}$/u);

test('of een woord in de lijst staat, is hetzelfde als in een verzameling', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(word), (words, others) => {
      const lines = sortedLines(words);
      for (const each of words) expect(hasLine(lines, each)).toBe(true);
      for (const each of others) expect(hasLine(lines, each)).toBe(words.includes(each));
    }),
  );
});
