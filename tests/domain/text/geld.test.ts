import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatGeld, formatPrijspeil, inEuro } from '#domain/text/geld.ts';
import { type Geld, type Geldeenheid, geldeenheden, geldSchema } from '#schema/field/geld.ts';

const nbsp = '\u00a0';
const spaced = (text: string) => text.replaceAll(nbsp, ' ');

/** An amount as a source may give it: at most three decimals. */
const amount = fc.record({
  getal: fc.integer({ min: 1, max: 999_999_999 }).map((thousandths) => thousandths / 1_000),
  eenheid: fc.constantFrom<Geldeenheid>(...geldeenheden),
});

test.each<[Pick<Geld, 'getal' | 'eenheid' | 'ongeveer' | 'per'>, string]>([
  [{ getal: 5, eenheid: 'miljard euro' }, '€ 5 miljard'],
  [{ getal: 2.5, eenheid: 'miljard euro', ongeveer: true }, 'ongeveer € 2,5 miljard'],
  [{ getal: 877, eenheid: 'miljoen euro', ongeveer: false }, '€ 877 miljoen'],
  [{ getal: 7000, eenheid: 'euro', per: 'betaalbare woning' }, '€ 7.000 per betaalbare woning'],
  [{ getal: 475, eenheid: 'duizend euro' }, '€ 475 duizend'],
])('%j staat er als %s', (given, expected) => {
  expect(spaced(formatGeld(given))).toBe(expected);
});

describe('een bedrag', () => {
  test('houdt de eenheid en het getal van zijn bron', () => {
    fc.assert(
      fc.property(amount, ({ getal, eenheid }) => {
        const [sign, digits = '', word = ''] = spaced(formatGeld({ getal, eenheid })).split(' ');
        expect(sign).toBe('€');
        expect(`${word} euro`.trim()).toBe(eenheid);
        expect(Number(digits.replaceAll('.', '').replace(',', '.'))).toBe(getal);
      }),
    );
  });

  test('breekt niet af tussen het teken, het getal en de eenheid', () => {
    fc.assert(
      fc.property(amount, (given) => {
        expect(formatGeld(given)).not.toContain(' ');
      }),
    );
  });

  test('is in euro’s even groot, in welke eenheid het ook staat', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (millions) => {
        const whole = inEuro({ getal: millions, eenheid: 'miljoen euro' });
        expect(whole).toBe(millions * 1_000_000);
        expect(inEuro({ getal: millions / 1_000, eenheid: 'miljard euro' })).toBe(whole);
      }),
    );
  });
});

const line = {
  stap: 'toegezegd',
  datum: '2024-11-12',
  getal: 1,
  eenheid: 'euro',
  waarvoor: 'Voor water',
  bron: { url: 'https://www.example.nl/', titel: 'Een bericht' },
};

test.each([
  [2.5, true],
  [0.125, true],
  [2.4567, false],
  [0, false],
  [-1, false],
  [1e-7, false],
])('het getal %s mag: %s', (getal, isFine) => {
  expect(geldSchema.safeParse({ ...line, getal }).success).toBe(isFine);
});

test.each([
  [{}, 'prijspeil niet bekend'],
  [{ prijspeil: '2025' }, 'prijspeil 2025'],
  [{ prijspeil: '2025', btw: 'met' as const }, 'prijspeil 2025, met btw'],
])('van het prijspeil van %j staat er “%s”', (given, expected) => {
  expect(formatPrijspeil(given)).toBe(expected);
});
