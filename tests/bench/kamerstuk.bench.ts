import { test } from 'vitest';
import { findKamerstukken } from '#domain/kamerstuk.ts';

const hostile = [
  '1',
  ' ',
  'nr. ',
  'Kamerstukken ',
  '34 682, nrs. 1, ',
  'Kamerstukken II 2024/25, 34 682, nr. 1, p. 1, ',
];
const prose =
  'De brief (Kamerstukken II 2024/25, 34 682, nr. 205) noemt 35 000 woningen in Drenthe. ';

// Twice the text should take twice the time: read the ratio off the table of `vitest bench`.
test.for([prose, ...hostile])(
  'een halve en een hele megabyte aan “%s”',
  async (unit, { bench }) => {
    const half = unit.repeat(Math.ceil(500_000 / unit.length));
    const whole = unit.repeat(Math.ceil(1_000_000 / unit.length));
    await bench.compare(
      bench('een halve megabyte', () => void findKamerstukken(half)),
      bench('een hele megabyte', () => void findKamerstukken(whole)),
      { iterations: 5, time: 100 },
    );
  },
);
