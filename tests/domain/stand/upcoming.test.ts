import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AfspraakNode } from '#domain/register/model.ts';
import { comingUp, overdue } from '#domain/stand/upcoming.ts';
import { compareDatum } from '#domain/text/datum.ts';
import { shuffled } from '../../support/arbitraries.ts';
import { type Story, tellAll } from '../../support/story.ts';

const agreed = { datum: '2024-11-12', status: 'afgesproken' } as const;
const done = { datum: '2025-01-10', gebeurtenis: 'gehaald', status: 'gereed' } as const;

const stories: Story[] = [
  { verloop: [agreed], uiterlijk: '2025' },
  { verloop: [agreed], uiterlijk: '2025-03-01' },
  { verloop: [agreed] },
  { verloop: [agreed, done], uiterlijk: '2025-06' },
  { verloop: [agreed], uiterlijk: '2024-12' },
  { verloop: [agreed], uiterlijk: '2028/2033' },
  { verloop: [agreed], uiterlijk: '2024-12-05' },
];
const nodes = tellAll(stories);
const termijnen = (list: AfspraakNode[]) => list.map(({ data }) => data.termijn?.uiterlijk);

describe('wat eraan komt', () => {
  test('staat op volgorde van termijn, de eerste voorop, zonder wat gereed is', () => {
    expect(termijnen(comingUp(nodes, '2025-01-15'))).toEqual(['2025-03-01', '2025', '2028/2033']);
  });

  test('is er nog op de laatste dag van de termijn', () => {
    expect(termijnen(comingUp(nodes, '2025-03-01'))).toContain('2025-03-01');
    expect(termijnen(comingUp(nodes, '2025-03-02'))).not.toContain('2025-03-01');
  });

  test('bevat ook wat later gereed kwam', () => {
    expect(termijnen(comingUp(nodes, '2025-01-09'))).toContain('2025-06');
  });
});

describe('wat verstreken is', () => {
  test('staat op volgorde van termijn, de laatste voorop', () => {
    expect(termijnen(overdue(nodes, '2025-01-15'))).toEqual(['2024-12', '2024-12-05']);
  });

  test('is verstreken vanaf de dag na de termijn', () => {
    expect(termijnen(overdue(nodes, '2025-03-01'))).not.toContain('2025-03-01');
    expect(termijnen(overdue(nodes, '2025-03-02'))).toContain('2025-03-01');
  });
});

test('een afspraak komt eraan, is verstreken, of geen van beide, in welke volgorde ze ook staan', () => {
  const asOf = fc
    .date({ min: new Date('2024-11-01'), max: new Date('2034-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(shuffled(nodes), asOf, (list, day) => {
      const soon = comingUp(list, day);
      const late = overdue(list, day);
      expect(soon.filter((node) => late.includes(node))).toEqual([]);
      expect(termijnen(soon).toSorted((a = '', b = '') => compareDatum(a, b))).toEqual(
        termijnen(soon),
      );
      expect(new Set(soon)).toEqual(new Set(comingUp(nodes, day)));
      expect(new Set(late)).toEqual(new Set(overdue(nodes, day)));
    }),
  );
});
