import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCompound } from '#search/build/compounds.ts';
import { keptWordList } from '#search/build/word-list.ts';

const dutch = keptWordList();
const isWord = (text: string) => dutch.has(text);

describe('een samenstelling uit elkaar halen', () => {
  test.each([
    ['netcongestie', 'net·congestie'],
    ['uitvoeringsagenda', 'uitvoerings·agenda'],
    ['verstedelijkingsstrategie', 'verstedelijkings·strategie'],
    ['woningbouwimpuls', 'woning·bouw·impuls'],
    ['waterbeschikbaarheid', 'water·beschikbaarheid'],
    ['zeehavens', 'zee·havens'],
    ['goederencorridor', 'goederen·corridor'],
  ])('%s is %s', (word, parts) => {
    expect(splitCompound(word, isWord).join('·')).toBe(parts);
  });

  test.each(['besluit', 'belangrijk', 'minister', 'waterstof2', 'haven', 'vergadering', 'bedrijf'])(
    '%s blijft heel',
    (word) => {
      expect(splitCompound(word, isWord)).toEqual([word]);
    },
  );

  test('geen letter gaat verloren, welke woorden er ook zijn', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,24}$/),
        fc.array(fc.stringMatching(/^[a-z]{3,6}$/)),
        (word, words) => {
          const parts = splitCompound(word, (text) => words.includes(text));
          expect(parts.join('')).toBe(word);
        },
      ),
    );
  });
});

describe('de Nederlandse woordenlijst', () => {
  test.each([
    'woning',
    'woningen',
    'stikstof',
    'haver',
    'kernenergie',
    'investeert',
    'gebouwd',
    'grote',
  ])('%s is een woord', (word) => {
    expect(dutch.has(word)).toBe(true);
  });

  test.each(['zoetwaer', 'gelderlnd', 'netcongesite'])('%s is er geen', (word) => {
    expect(dutch.has(word)).toBe(false);
  });
});
