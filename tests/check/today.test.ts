import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { today } from '#check/today.ts';
import { dagOf } from '#domain/text/datum.ts';
import { buildDate } from '../../config/build-date.ts';

// Outside a clone of git, the day of the build is by the clock: read here, by the true one, it stays what it is.
today();
const dayOfBuild = dagOf(buildDate(process.env));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test('na middernacht is het voor hetzelfde proces een dag later', () => {
  vi.setSystemTime('2090-01-31T22:59:59Z');
  expect(today()).toBe('2090-01-31');
  vi.setSystemTime('2090-01-31T23:00:00Z');
  expect(today()).toBe('2090-02-01');
});

test('een klok die achterloopt op de dag van de bouw, telt niet', () => {
  vi.setSystemTime('2001-01-01T12:00:00Z');
  expect(today()).toBe(dayOfBuild);
});
