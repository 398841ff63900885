import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packDays, unpackDays } from '#search/catalogue/packed-days.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('ingepakte dagen komen er weer net zo uit, ook waar er geen is', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(day, fc.constant(''))), (days) => {
      expect(unpackDays(packDays(days))).toEqual(days);
    }),
  );
});

test('wat geen dag is, wordt geweigerd', () => {
  expect(() => packDays(['2024-11'])).toThrow('“2024-11” is geen dag');
});
