import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, compareDatum, dagOf, formatDatum } from '#domain/text/datum.ts';
import * as any from '../../support/arbitraries.ts';

const maanden =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

describe('een datum voor lezers', () => {
  test.each([
    ['2025', '2025'],
    ['2025-Q1', 'eerste kwartaal van 2025'],
    ['2025-Q2', 'tweede kwartaal van 2025'],
    ['2025-Q3', 'derde kwartaal van 2025'],
    ['2025-Q4', 'vierde kwartaal van 2025'],
    ['2025-06', 'juni 2025'],
    ['2025-06-02', '2 juni 2025'],
    ['2024-11-12', '12 november 2024'],
    ['2028/2033', '2028 tot en met 2033'],
    ['2024-11-06/2024-11-07', '6 en 7 november 2024'],
    ['2024-11-06/2024-11-09', '6 tot en met 9 november 2024'],
    ['2024-11-30/2024-12-01', '30 november 2024 tot en met 1 december 2024'],
    ['2024-11-06/2025-11-07', '6 november 2024 tot en met 7 november 2025'],
    ['2025-Q1/2025-Q2', 'eerste kwartaal van 2025 tot en met tweede kwartaal van 2025'],
    ['2025-06/2025-07-04', 'juni 2025 tot en met 4 juli 2025'],
    ['2024-11-06/2024-11-06', '6 november 2024'],
    ['2025/2025', '2025'],
  ])('%s wordt “%s”', (datum, expected) => {
    expect(formatDatum(datum)).toBe(expected);
  });

  test('is terug te lezen: elke dag van 1900 tot en met 2200 heeft haar eigen tekst', () => {
    const written = new Set<string>();
    const end = Date.UTC(2200, 11, 31);
    for (let time = Date.UTC(1900, 0, 1); time <= end; time += 24 * 60 * 60 * 1000) {
      const day = new Date(time).toISOString().slice(0, 10);
      const text = formatDatum(day);
      const [dag = '', maand = '', jaar] = text.split(' ');
      const month = String(maanden.indexOf(maand) + 1).padStart(2, '0');
      if (`${jaar}-${month}-${dag.padStart(2, '0')}` !== day) expect(text).toBe(day);
      written.add(text);
    }
    expect(written.size).toBe(109_938);
  });

  test('heeft geen codes en geen gaten', () => {
    fc.assert(
      fc.property(any.datum, (datum) => {
        expect(formatDatum(datum)).toMatch(/^[1-9a-z][0-9a-z ]*[0-9]$/);
        expect(formatDatum(datum)).not.toContain('undefined');
      }),
    );
  });
});

describe('de dag van een moment', () => {
  test.each([
    ['2024-11-12T12:00:00Z', '2024-11-12'],
    ['2024-12-31T22:59:59Z', '2024-12-31'],
    ['2024-12-31T23:00:00Z', '2025-01-01'],
    ['2025-06-12T21:59:59Z', '2025-06-12'],
    ['2025-06-12T22:00:00Z', '2025-06-13'],
  ])('%s is in Nederland %s', (moment, day) => {
    expect(dagOf(new Date(moment))).toBe(day);
  });

  test('is te lezen als datum', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-02'), max: new Date('2200-12-30'), noInvalidDate: true }),
        (moment) => {
          expect(boundsOf(dagOf(moment)).precision).toBe('dag');
        },
      ),
    );
  });
});

describe('de volgorde van datums', () => {
  test('gaat naar het einde, en bij een gelijk einde naar het begin', () => {
    const inOrder = [
      '2024-11-06/2024-11-07',
      '2024-11-12',
      '2024-11',
      '2024',
      '2024-Q4',
      '2024-12',
      '2024-12-31',
      '2025-01-01',
      '2025-06-12',
      '2025-Q2',
      '2025-06',
      '2025',
      '2028/2033',
    ];
    expect(inOrder.toReversed().toSorted(compareDatum)).toEqual(inOrder);
  });

  test('is volledig: van twee verschillende datums staat er altijd één voorop', () => {
    fc.assert(
      fc.property(any.datum, any.datum, (a, b) => {
        expect(Math.sign(compareDatum(a, b)) + Math.sign(compareDatum(b, a))).toBe(0);
        expect(compareDatum(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('spreekt zichzelf niet tegen', () => {
    fc.assert(
      fc.property(any.datum, any.datum, any.datum, (a, b, c) => {
        const [first = '', middle = '', last = ''] = [a, b, c].toSorted(compareDatum);
        expect(compareDatum(first, middle)).toBeLessThanOrEqual(0);
        expect(compareDatum(middle, last)).toBeLessThanOrEqual(0);
        expect(compareDatum(first, last)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('hangt niet af van de volgorde waarin de datums binnenkomen', () => {
    const orders = fc
      .array(any.datum, { maxLength: 8 })
      .chain((list) => fc.tuple(fc.constant(list), any.shuffled(list)));
    fc.assert(
      fc.property(orders, ([list, other]) => {
        expect(other.toSorted(compareDatum)).toEqual(list.toSorted(compareDatum));
      }),
    );
  });

  test('zet wat eerder voorbij is nooit achteraan', () => {
    fc.assert(
      fc.property(any.datum, any.datum, (a, b) => {
        fc.pre(boundsOf(a).last < boundsOf(b).last);
        expect(compareDatum(a, b)).toBeLessThan(0);
      }),
    );
  });
});

test('een tekst die geen datum is, is een fout van ons', () => {
  expect(() => boundsOf('2025-02-30')).toThrow('geen datum: 2025-02-30');
});
