import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByReach } from '#domain/overview/by-reach.ts';
import type { Afspraak } from '#schema/record/afspraak.ts';
import { afspraak } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

function groupsOf(...changes: Partial<Afspraak>[]) {
  const register = registerAfter(
    ...changes.map((change, nr) =>
      write(`content/afspraken/2024/nr-${nr}.json`, afspraak(`Nr ${nr}`, change)),
    ),
  );
  const made = register.afspraken.filter(({ id }) => id.includes('nr-'));
  return { made, groups: groupByReach(made) };
}

describe('de uitkomsten van een thema naar plek', () => {
  test.each<[string, Partial<Afspraak>, string]>([
    [
      'die een provincie noemt',
      { provincies: ['fryslan'], gebieden: ['groene-hart'] },
      'provincies',
    ],
    ['die een gebied noemt', { gebieden: ['groene-hart'], landsdelen: ['noord'] }, 'gebieden'],
    ['die een regio noemt', { regios: ['twente'] }, 'gebieden'],
    ['die alleen een landsdeel noemt', { landsdelen: ['noord'] }, 'landsdelen'],
    ['voor alle provincies', { provincies: 'alle' }, 'overal'],
    ['voor alle gebieden', { provincies: ['fryslan'], gebieden: 'alle' }, 'overal'],
    ['zonder plek', {}, 'landelijk'],
  ])('zetten een uitkomst %s in één groep', (_, change, reach) => {
    const { groups } = groupsOf({ provincies: [], gebieden: [], ...change });
    expect(groups.map((group) => group.reach)).toEqual([reach]);
    expect(groups[0]?.label).toMatch(/^1 /);
  });

  test('hebben elke uitkomst één keer', () => {
    const change = fc.record({
      provincies: fc.oneof(fc.constant('alle' as const), fc.subarray(['fryslan', 'groningen'])),
      gebieden: fc.oneof(fc.constant('alle' as const), fc.subarray(['groene-hart'])),
      landsdelen: fc.subarray(['noord']),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const { made, groups } = groupsOf(...changes);
        const listed = groups.flatMap((group) => group.afspraken);
        expect(listed).toHaveLength(made.length);
        expect(new Set(listed)).toEqual(new Set(made));
      }),
      { numRuns: 20 },
    );
  });

  test('staan binnen een groep bij elkaar naar de eerste plek', () => {
    const { groups } = groupsOf(
      { provincies: ['groningen'] },
      { provincies: ['fryslan'] },
      { provincies: ['groningen', 'fryslan'] },
    );
    expect(groups[0]?.afspraken.map(({ label }) => label)).toEqual(['Nr 1', 'Nr 0', 'Nr 2']);
  });
});
