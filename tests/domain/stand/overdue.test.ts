import { describe, expect, test } from 'vitest';
import { standOf } from '#domain/stand/stand.ts';
import type { Verloop } from '#schema/record/afspraak.ts';
import { type Story, tell } from '../../support/story.ts';

const agreed: Partial<Verloop> = {
  datum: '2024-11-12',
  gebeurtenis: 'vastgelegd',
  status: 'afgesproken',
};
const started: Partial<Verloop> = { datum: '2025-02-01', gebeurtenis: 'gestart', status: 'loopt' };
const done: Partial<Verloop> = { datum: '2025-05-01', gebeurtenis: 'gehaald', status: 'gereed' };
const dropped: Partial<Verloop> = {
  datum: '2025-05-01',
  gebeurtenis: 'vervallen',
  status: 'vervallen',
};

describe('een verstreken termijn', () => {
  test.each<[string, Story, asOf: string, overdue: boolean]>([
    ['is er niet zonder termijn', { verloop: [agreed] }, '2099-01-01', false],
    [
      'is er niet voor de termijn',
      { verloop: [agreed], uiterlijk: '2025-06' },
      '2025-06-15',
      false,
    ],
    [
      'is er niet op de laatste dag zelf',
      { verloop: [agreed], uiterlijk: '2025-06-12' },
      '2025-06-12',
      false,
    ],
    ['is er de dag erna', { verloop: [agreed], uiterlijk: '2025-06-12' }, '2025-06-13', true],
    ['is er de dag na een maand', { verloop: [agreed], uiterlijk: '2025-06' }, '2025-07-01', true],
    ['is er de dag na een jaar', { verloop: [agreed], uiterlijk: '2025' }, '2026-01-01', true],
    [
      'is er niet als het gereed is',
      { verloop: [agreed, done], uiterlijk: '2025-06' },
      '2025-07-01',
      false,
    ],
    [
      'is er niet als het vervallen is',
      { verloop: [agreed, dropped], uiterlijk: '2025-06' },
      '2025-07-01',
      false,
    ],
    [
      'is er als het laatste bericht van voor de termijn is',
      { verloop: [agreed, started], uiterlijk: '2025-06' },
      '2025-07-01',
      true,
    ],
    [
      'is er niet als er na de termijn bericht was',
      { verloop: [agreed, { ...started, datum: '2025-07-10' }], uiterlijk: '2025-06' },
      '2025-08-01',
      false,
    ],
    [
      'is er als het bericht uit de laatste maanden van de termijn zelf komt',
      { verloop: [agreed, { ...started, datum: '2025-Q4' }], uiterlijk: '2025' },
      '2026-01-01',
      true,
    ],
    [
      'is er zolang dat bericht nog moet komen',
      { verloop: [agreed, { ...started, datum: '2025-07-10' }], uiterlijk: '2025-06' },
      '2025-07-09',
      true,
    ],
  ])('%s', (_, story, asOf, overdue) => {
    expect(standOf(tell(story), asOf).overdue).toBe(overdue);
  });

  test('verandert de stand niet, en staat voorop in wat niet bekend is', () => {
    const story = tell({ verloop: [agreed], uiterlijk: '2025-04' });
    expect(standOf(story, '2025-04-30').status).toBe('afgesproken');
    expect(standOf(story, '2025-05-01')).toMatchObject({
      status: 'afgesproken',
      silence: { kind: 'verstreken', others: [] },
    });
  });
});
