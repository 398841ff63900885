import fc from 'fast-check';
import { fits, inConflict } from '#domain/register/checks/event-rules.ts';
import { statussenOf } from '#domain/register/soort-rules.ts';
import { gebeurtenissen } from '#schema/field/words.ts';

/** A day from 12 November 2024, after the ronde of that year, to the end of 2027. */
export const day = fc
  .date({ min: new Date('2024-11-12'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Such a day, or only its month or year. */
export const datum = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);
const event = fc
  .record({
    datum: fc.oneof(datum, fc.constantFrom('2025-02-01', '2025-06-10')),
    gebeurtenis: fc.constantFrom(...gebeurtenissen),
    status: fc.constantFrom(...statussenOf('afspraak', false)),
  })
  .filter(fits);

/**
 * Events of an agreement in any order, as an editor could write them: none is there twice, and no datum has two statuses that
 * contradict each other.
 */
export const verloop = fc
  .uniqueArray(event, { minLength: 1, maxLength: 5, selector: (one) => JSON.stringify(one) })
  .filter((events) =>
    events.every((one, index) =>
      events.slice(0, index).every((other) => one.datum !== other.datum || !inConflict(one, other)),
    ),
  );

/** What happened to one outcome of 2024, when it was due, and the days of later rondes. */
export const story = fc.record({
  verloop,
  uiterlijk: datum,
  later: fc.subarray(['2025-06-10', '2026-06-10', '2027-06-10']),
});
