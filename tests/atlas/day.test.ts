import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { dayFile } from '#domain/day/day-file.ts';
import { type DayChoice, rowsOn } from '#domain/day/on-day.ts';
import { countsFor } from '#domain/place/counting.ts';
import { computeStand } from '#domain/stand/stand.ts';
import { standLine } from '#domain/stand/stand-line.ts';
import { verbsOf } from '#domain/werkwoord/verbs.ts';
import { ownRecords } from '../support/own-records.ts';

/** The records of this repository. */
const { register } = await checkContent(ownRecords);
const { afspraken, rondes, provincies, gebieden } = register;
const file = dayFile(register, afspraken, (path) => path);
const all: DayChoice = { day: '', provincie: '', gebied: '', thema: '', ronde: '' };
/** The day of each ronde and the one before it, some between them, and one after the newest search. */
const days = [
  ...rondes.map(({ reported }) => reported),
  ...['2019-12-31', '2024-11-11', '2025-03-01', '2025-06-30', '2026-01-20', '2026-11-30'],
];

describe('de stand op een dag', () => {
  test.each(days)('is op %s voor elke uitkomst die van haar eigen pagina', (day) => {
    const expected = afspraken.flatMap((afspraak) => {
      const stand = computeStand(afspraak, day);
      return stand.last ? [[afspraak.path, standLine(stand)] as const] : [];
    });
    const found = rowsOn(file, { ...all, day }).map(({ outcome, now }) => [outcome.href, now]);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test.each([...provincies, ...gebieden])('telt voor $label wat daar telt', (place) => {
    const choice =
      place.collection === 'provincies' ? { provincie: place.id } : { gebied: place.id };
    const rows = rowsOn(file, { ...all, ...choice, day: '2026-11-30' });
    const counted = countsFor(place).map(({ afspraak }) => afspraak.path);
    expect(rows.map(({ outcome }) => outcome.href).toSorted()).toEqual(counted.toSorted());
  });
});

test('naar werkwoord staat elke uitkomst van een ronde in één lijst', () => {
  for (const ronde of rondes) {
    const { groups, open, unread } = verbsOf(ronde.afspraken);
    const listed = [...groups.flatMap((group) => group.afspraken), ...open, ...unread];
    expect(listed).toHaveLength(ronde.afspraken.length);
    expect(new Set(listed)).toEqual(new Set(ronde.afspraken));
  }
});
