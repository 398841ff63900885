import { expect, test } from 'vitest';
import { buildDate } from '../../config/build-date.ts';

test('het moment van bouwen is dat van SOURCE_DATE_EPOCH', () => {
  expect(buildDate({ SOURCE_DATE_EPOCH: '1732000000' })).toEqual(new Date(1732000000000));
  expect(buildDate({ SOURCE_DATE_EPOCH: '0' })).toEqual(new Date(0));
});

test('en leeg betekent niet gezet', () => {
  const year = buildDate({}).getUTCFullYear();
  expect(year).toBeGreaterThan(2020);
  expect(buildDate({ SOURCE_DATE_EPOCH: '' }).getUTCFullYear()).toBe(year);
});

test.each(['morgen', '-1', '1.5', ' ', '0x10', '1e3', '12 ', '9'.repeat(20)])(
  '“%s” wordt geweigerd',
  (epoch) => {
    expect(() => buildDate({ SOURCE_DATE_EPOCH: epoch })).toThrow(
      `SOURCE_DATE_EPOCH is geen aantal seconden sinds 1970: “${epoch}”`,
    );
  },
);
