import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSettled } from '#domain/meaning/status-family.ts';
import { computeStand, standOf } from '#domain/stand/stand.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { silences } from '#schema/field/words.ts';
import { shuffled } from '../../support/arbitraries.ts';
import { day, story } from '../../support/histories.ts';
import { tell } from '../../support/story.ts';

describe('hoe de stand wordt berekend', () => {
  const options = { numRuns: 60 };

  test('hangt niet af van de volgorde van de gebeurtenissen in het bestand', () => {
    const orders = story.chain((one) => fc.tuple(fc.constant(one), shuffled(one.verloop)));
    fc.assert(
      fc.property(orders, day, ([one, verloop], asOf) => {
        const { status, overdue, silence, last } = standOf(tell(one), asOf);
        const other = standOf(tell({ ...one, verloop }), asOf);
        expect(other).toMatchObject({ status, overdue });
        expect(other.silence?.kind).toBe(silence?.kind);
        expect(other.last?.event).toEqual(last?.event);
      }),
      options,
    );
  });

  test('ziet nooit wat na die dag gebeurde', () => {
    fc.assert(
      fc.property(story, day, (one, asOf) => {
        const seen = one.verloop.filter(({ datum = '' }) => boundsOf(datum).last <= asOf);
        const held = one.later.filter((start) => start <= asOf);
        fc.pre(seen.length > 0);
        const stand = standOf(tell(one), asOf);
        const known = standOf(tell({ ...one, verloop: seen, later: held }), asOf);
        expect(known).toMatchObject({ status: stand.status, overdue: stand.overdue });
        expect(known.last?.event).toEqual(stand.last?.event);
      }),
      options,
    );
  });

  test('is op elke dag dezelfde, in welke volgorde er ook naar wordt gevraagd', () => {
    fc.assert(
      fc.property(story, fc.array(day, { minLength: 2, maxLength: 6 }), (one, days) => {
        const afspraak = tell(one);
        const asked = days.map((asOf) => standOf(afspraak, asOf));
        expect(asked).toEqual(days.map((asOf) => computeStand(afspraak, asOf)));
      }),
      options,
    );
  });

  test('ziet een vervolg pas als het er is', () => {
    const made = fc.constantFrom('2026-06-10', '2026-09', '2026-Q4', '2026', '2027-03-01');
    fc.assert(
      fc.property(story, made, day, (one, vervolg, asOf) => {
        const later = [...new Set([...one.later, '2026-06-10'])];
        const { continuedIn, ...stand } = standOf(tell({ ...one, later, vervolg }), asOf);
        const isThere = boundsOf(vervolg).last <= asOf;
        expect(continuedIn?.id).toBe(isThere ? '2026/vervolg-0' : undefined);
        if (isThere) return;
        const alone = standOf(tell({ ...one, later }), asOf);
        expect(stand).toMatchObject({ status: alone.status, overdue: alone.overdue });
        expect(stand.silence?.kind).toBe(alone.silence?.kind);
      }),
      options,
    );
  });

  test('laat gereed en vervallen staan tot er iets nieuws gebeurt', () => {
    fc.assert(
      fc.property(
        story,
        fc.constantFrom<'gereed' | 'vervallen'>('gereed', 'vervallen'),
        day,
        (one, status, asOf) => {
          const last = { datum: '2028-01-01', gebeurtenis: 'stand-opgenomen', status } as const;
          const node = tell({
            ...one,
            verloop: [...one.verloop, last],
            later: ['2028-06-10', '2029-06-10'],
          });
          expect(standOf(node, asOf).last?.event.datum).not.toBe('2028-01-01');
          for (const later of ['2028-01-01', '2028-06-10', '2035-01-01']) {
            expect(standOf(node, later)).toMatchObject({
              status,
              silence: undefined,
              overdue: false,
            });
          }
        },
      ),
      options,
    );
  });

  test('verandert nooit doordat er een ronde bij komt of een termijn verstrijkt', () => {
    fc.assert(
      fc.property(story, (one) => {
        const node = tell({ ...one, later: [...one.later, '2028-06-10'] });
        const { status, silence, continuedIn } = standOf(node, '2035-01-01');
        expect(status).toBe(standOf(tell({ verloop: one.verloop }), '2035-01-01').status);
        // Each one that holds is named once, the leading one first.
        const isOpen = !isSettled(status) && !continuedIn;
        const named = silence ? [silence.kind, ...silence.others] : [];
        expect(named.includes('niet-nagelezen')).toBe(isOpen);
        expect(named).toEqual(silences.filter((kind) => named.includes(kind)));
      }),
      options,
    );
  });

  test('noemt een termijn nooit verstreken voordat zij voorbij is', () => {
    fc.assert(
      fc.property(story, day, (one, asOf) => {
        if (standOf(tell(one), asOf).overdue)
          expect(boundsOf(one.uiterlijk).last < asOf).toBe(true);
      }),
      options,
    );
  });
});
