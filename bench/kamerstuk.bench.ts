import { test } from 'vitest';
import { findKamerstukken } from '../src/domain/citation/find.ts';

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

// Twice the text should take twice the time; the table that `vitest bench` prints shows the ratio.
test.for([prose, ...hostile])('100.000 en 200.000 tekens “%s”', async (unit, { bench }) => {
  const single = unit.repeat(Math.ceil(100_000 / unit.length));
  const double = unit.repeat(Math.ceil(200_000 / unit.length));
  await bench.compare(
    bench('100.000 tekens', () => void findKamerstukken(single)),
    bench('200.000 tekens', () => void findKamerstukken(double)),
    { iterations: 5, time: 100 },
  );
});
