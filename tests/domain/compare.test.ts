import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAfspraken, type DiffPart, diffTexts } from '#domain/compare.ts';
import { afspraak } from '../builders.ts';
import { registerAfter, write } from '../change.ts';

const sentence = fc
  .array(
    fc.constantFrom(
      'Rijk',
      'en',
      'regio',
      'werken',
      'het',
      'zoetwater',
      'uit.',
      'Zij,',
      'vóór',
      '2026',
      '€ 2,5',
      'Noord-Holland',
      '’s',
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((words) => words.join(' '));

/** The words of the parts that are not of this kind; white space is of no side. */
function without(kind: DiffPart['kind'], parts: readonly DiffPart[]): string[] {
  return wordsOf(parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join(''));
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

describe('twee teksten vergeleken', () => {
  test('geven zonder wat nieuw is de oude tekst, en zonder wat verdween de nieuwe', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const parts = diffTexts(before, after);
        expect(without('added', parts)).toEqual(wordsOf(before));
        expect(without('removed', parts)).toEqual(wordsOf(after));
      }),
    );
  });

  test('tonen wat er per woord veranderde', () => {
    expect(
      diffTexts(
        'Zij werken het vraagstuk van zoetwater uit vóór 2026.',
        'Zij werken het vraagstuk van zoetwater samen uit vóór 2027.',
      ),
    ).toEqual([
      { text: 'Zij werken het vraagstuk van zoetwater ', kind: 'same' },
      { text: 'samen ', kind: 'added' },
      { text: 'uit vóór ', kind: 'same' },
      { text: '2026', kind: 'removed' },
      { text: '2027', kind: 'added' },
      { text: '.', kind: 'same' },
    ]);
  });

  test('met bijna niets gemeen staan in hun geheel na elkaar', () => {
    expect(
      diffTexts('Er komt een brug.', 'Gemeenten leggen samen een netwerk van fietspaden aan.'),
    ).toEqual([
      { text: 'Er komt een brug.', kind: 'removed' },
      { text: 'Gemeenten leggen samen een netwerk van fietspaden aan.', kind: 'added' },
    ]);
  });

  test('die gelijk zijn, geven één stuk', () => {
    expect(diffTexts('Zij bouwen.', 'Zij bouwen.')).toEqual([
      { text: 'Zij bouwen.', kind: 'same' },
    ]);
  });
});

test('van twee uitkomsten staan alleen de velden die verschillen', () => {
  const { find } = registerAfter(
    write(
      'content/afspraken/2023/meren.json',
      afspraak('Meren', {
        ronde: '2023',
        provincies: ['fryslan'],
        termijn: { tekst: 'snel', uiterlijk: '2025' },
      }),
    ),
    write(
      'content/afspraken/2024/meren.json',
      afspraak('Meren uitbreiden', {
        provincies: ['fryslan', 'groningen'],
        vervolgOp: ['2023/meren'],
      }),
    ),
  );
  const [before, after] = ['2023/meren', '2024/meren'].map((id) => find('afspraken', id));
  if (!before || !after) throw new Error('geen afspraak');
  expect(compareAfspraken(before, after)).toEqual([
    {
      label: 'Titel',
      separate: false,
      parts: [
        { text: 'Meren ', kind: 'same' },
        { text: 'uitbreiden', kind: 'added' },
      ],
    },
    {
      label: 'Termijn',
      separate: true,
      parts: [{ text: 'Snel (uiterlijk 2025)', kind: 'removed' }],
    },
    {
      label: 'Provincies',
      separate: true,
      parts: [
        { text: 'Fryslân', kind: 'same' },
        { text: 'Groningen', kind: 'added' },
      ],
    },
  ]);
  expect(compareAfspraken(before, before)).toEqual([]);
});
