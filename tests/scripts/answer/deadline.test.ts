import { expect, test } from 'vitest';
import { readDeadline } from '../../../scripts/answer/deadline.ts';

test.each([
  ['2027-06', '2027-06'],
  ['eind 2027', '2027'],
  ['uiterlijk eind 2027', '2027'],
  ['Uiterlijk 12 juni 2027.', '2027-06-12'],
  ['in de eerste helft van 2025', '2025-06'],
  ['tweede helft 2027', '2027-12'],
  ['vóór 1 juli 2027', '2027-06-30'],
  ['voor 2027', '2026'],
  ['voor juli 2027', '2027-06'],
  ['voor het tweede kwartaal van 2027', '2027-Q1'],
  ['voor het einde van 2027', '2027'],
  ['voor de zomer van 2025', '2025-06'],
  ['2028-2033', '2033'],
  ['2028/2033', '2033'],
  ['tot en met 2030', '2030'],
  ['vanaf 2027', undefined],
  ['zo snel mogelijk', undefined],
  ['tot 2030', undefined],
])('“%s” loopt af in %s', (written, expected) => {
  expect(readDeadline(written)).toBe(expected);
});
