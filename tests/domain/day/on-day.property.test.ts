import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayChoice, type DayRow, rowsOn } from '#domain/day/on-day.ts';
import { type DayFile, dayFile } from '#domain/day/day-file.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { standOf } from '#domain/stand/stand.ts';
import { formatStand } from '#domain/stand/stand-line.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { day, story, verloop } from '../../support/histories.ts';
import { type Story, tell } from '../../support/story.ts';

const options = { numRuns: 60 };

function fileOf(afspraak: AfspraakNode): DayFile {
  const rondes = afspraak.ronde
    ? [...afspraak.ronde.earlier, afspraak.ronde, ...afspraak.ronde.later]
    : [];
  return dayFile({ rondes, wijzigingen: [] }, [afspraak], (path) => path);
}

function rowOn(file: DayFile, asOf: string): DayRow | undefined {
  const choice: DayChoice = { day: asOf, provincie: '', gebied: '', thema: '', ronde: '' };
  return rowsOn(file, choice)[0];
}

/** What readers see of a row. */
function lineOf(row: DayRow | undefined): string | undefined {
  if (!row) return undefined;
  const { label, moment, since } = row.now;
  return [moment === '' ? label : `${label}, ${moment}`, since].filter(Boolean).join(' · ');
}

/** A story in which sources came out later than what they tell, or have no date. */
const told = fc
  .tuple(story, fc.array(fc.option(day), { minLength: 5, maxLength: 5 }))
  .map(([one, days]): Story & typeof one => ({
    ...one,
    verloop: one.verloop.map((event, nr) => {
      const bron = { url: 'https://www.example.nl/bericht', titel: 'Een bericht' };
      const out = days[nr];
      if (typeof out !== 'string') return { ...event, bron };
      // A source tells nothing that was still to come.
      const { first } = boundsOf(event.datum);
      return { ...event, bron: { ...bron, datum: out < first ? first : out } };
    }),
  }));

describe('de stand op een dag, uit het bestand', () => {
  test('is dezelfde als die op de pagina’s', () => {
    const made = fc.option(fc.constantFrom('2026-06-10', '2026-Q4', '2027-03-01'), {
      nil: undefined,
    });
    fc.assert(
      fc.property(told, made, day, (one, vervolg, asOf) => {
        const later =
          vervolg === undefined ? one.later : [...new Set([...one.later, '2026-06-10'])];
        const node = tell({ ...one, later, vervolg });
        const stand = standOf(node, asOf);
        expect(lineOf(rowOn(fileOf(node), asOf))).toBe(stand.last && formatStand(stand));
      }),
      options,
    );
  });

  test('ziet nooit wat later gebeurde', () => {
    fc.assert(
      fc.property(told, verloop, day, (one, more, asOf) => {
        const after = more.filter(({ datum }) => boundsOf(datum).first > asOf);
        fc.pre(one.verloop.some(({ datum = '' }) => boundsOf(datum).last <= asOf));
        const kept = one.verloop.filter(({ datum = '' }) => boundsOf(datum).last <= asOf);
        const known = rowOn(fileOf(tell({ ...one, verloop: kept })), asOf);
        const grown = rowOn(fileOf(tell({ ...one, verloop: [...kept, ...after] })), asOf);
        expect(grown).toMatchObject({
          now: known?.now,
          atTheTime: known?.atTheTime,
          undated: known?.undated,
        });
      }),
      options,
    );
  });

  test('zegt van toen nooit iets uit een bron die later uitkwam', () => {
    fc.assert(
      fc.property(told, day, (one, asOf) => {
        const node = tell(one);
        const row = rowOn(fileOf(node), asOf);
        const out = node.verloop
          .filter(({ until, bron }) => {
            const source = daysOfSource(bron)?.last ?? until;
            return until <= asOf && source <= asOf;
          })
          .map(({ event }) => event);
        if (!row || row.atTheTime === undefined) return;
        const alone =
          out.length > 0 ? rowOn(fileOf(tell({ ...one, verloop: out })), asOf) : undefined;
        if (row.atTheTime === 'nothing') expect(alone).toBeUndefined();
        else
          expect(alone?.now).toMatchObject({
            status: row.atTheTime.status,
            moment: row.atTheTime.moment,
          });
      }),
      options,
    );
  });

  test('heeft op een latere dag nooit minder uitkomsten', () => {
    fc.assert(
      fc.property(told, day, day, (one, a, b) => {
        const file = fileOf(tell(one));
        const [first, second] = [a, b].toSorted();
        if (rowOn(file, first ?? a)) expect(rowOn(file, second ?? b)).toBeDefined();
      }),
      options,
    );
  });
});
