import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentsOf } from '#domain/navraag/moments.ts';
import { daysOf, medianOf, tallyByPartij, tallyOf } from '#domain/navraag/tally.ts';
import { timelineOf } from '#domain/navraag/timeline.ts';
import { stepsOf } from '#domain/stand/lifetime.ts';
import type { Register } from '#domain/register/register.ts';
import { navragenOf } from '../../support/navragen.ts';

const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

/** Checks something of made-up questions on any day. */
function always(check: (register: Register, asOf: string) => void): void {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(day, fc.option(fc.nat({ max: 400 }))), { maxLength: 12 }),
      day,
      (made, asOf) => {
        check(navragenOf(made), asOf);
      },
    ),
    { numRuns: 60 },
  );
}

describe('gesteld is beantwoord en open samen', () => {
  test('op elke dag, in het geheel en per partij', () => {
    always((register, asOf) => {
      const all = tallyOf(register.navragen, asOf);
      expect(all.answered.length + all.open.length).toBe(all.asked.length);
      expect(new Set([...all.answered, ...all.open])).toEqual(new Set(all.asked));
      const per = tallyByPartij(register.partijen, asOf);
      for (const { tally } of per) {
        expect(tally.answered.length + tally.open.length).toBe(tally.asked.length);
      }
      expect(per.flatMap(({ tally }) => tally.asked).length).toBe(all.asked.length);
    });
  });

  test('en zij ziet niets dat na die dag kwam', () => {
    always((register, asOf) => {
      const { asked, answered, days } = tallyOf(register.navragen, asOf);
      expect(asked.every(({ data }) => data.datum <= asOf)).toBe(true);
      expect(answered.every(({ data }) => (data.antwoord?.datum ?? '9') <= asOf)).toBe(true);
      expect(days).toHaveLength(answered.length);
      expect(days.every((one) => one >= 0)).toBe(true);
      expect(momentsOf(register.navragen, asOf).every(({ datum }) => datum <= asOf)).toBe(true);
      expect(momentsOf(register.navragen, asOf)).toHaveLength(asked.length + answered.length);
    });
  });

  test('een latere dag heeft er nooit minder', () => {
    always((register, asOf) => {
      const [now, later] = [
        tallyOf(register.navragen, asOf),
        tallyOf(register.navragen, '2099-01-01'),
      ];
      expect(later.asked.length).toBeGreaterThanOrEqual(now.asked.length);
      expect(later.answered.length).toBeGreaterThanOrEqual(now.answered.length);
      expect(later.asked).toHaveLength(register.navragen.length);
    });
  });
});

describe('het midden', () => {
  test('heeft evenveel dagen onder zich als boven zich', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 1 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        const median = medianOf(sorted) ?? -1;
        const below = sorted.filter((one) => one < median).length;
        const above = sorted.filter((one) => one > median).length;
        expect(below).toBeLessThanOrEqual(sorted.length / 2);
        expect(above).toBeLessThanOrEqual(sorted.length / 2);
        expect(median).toBeGreaterThanOrEqual(sorted[0] ?? 0);
        expect(median).toBeLessThanOrEqual(sorted.at(-1) ?? 0);
      }),
    );
  });

  test('van niets is er niet', () => {
    expect(medianOf([])).toBeUndefined();
  });
});

test('in het verloop staat elke gebeurtenis en elke vraag één keer, op volgorde van tijd', () => {
  always((register, asOf) => {
    for (const afspraak of register.afspraken) {
      const moments = momentsOf(afspraak.navragen, asOf);
      const rows = timelineOf(stepsOf(afspraak), moments);
      const steps = rows.flatMap((row) => (row.kind === 'gebeurtenis' ? [row] : []));
      const asked = rows.flatMap((row) => (row.kind === 'navraag' ? [row] : []));
      expect(steps.map(({ nr }) => nr)).toEqual(afspraak.verloop.map((_, index) => index + 1));
      expect(asked.map(({ moment }) => moment)).toEqual(moments);
      expect(asked.map(({ nr }) => nr)).toEqual(moments.map((_, index) => index + 1));
      const days = rows.map((row) => (row.kind === 'navraag' ? row.moment.datum : row.step.until));
      expect(days).toEqual(days.toSorted());
    }
  });
});

test('dagen tellen door de zomertijd heen', () => {
  const [navraag] = navragenOf([['2026-03-28', 2]]).navragen;
  expect(navraag && daysOf(navraag)).toBe(2);
});
