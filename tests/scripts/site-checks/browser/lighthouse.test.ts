import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../../scripts/site-checks/browser/lighthouse.ts';

const all = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };

describe('wat Lighthouse van een pagina zegt', () => {
  test('is goed als zij in elk onderdeel alle punten heeft, of op snelheid bijna', () => {
    expect(problemsOf({ path: '/', points: all, lost: [] })).toEqual([]);
    const slower = { ...all, performance: 99 };
    expect(problemsOf({ path: '/', points: slower, lost: ['x'] })).toEqual([]);
  });

  test('noemt het onderdeel dat punten mist en waardoor', () => {
    const points = { ...all, accessibility: 99, performance: 80 };
    expect(problemsOf({ path: '/over/', points, lost: ['color-contrast', 'x 3 s'] })).toEqual([
      '/over/: performance 80 van 100 (color-contrast; x 3 s)',
      '/over/: accessibility 99 van 100 (color-contrast; x 3 s)',
    ]);
  });

  test('is niet goed als Lighthouse iets niet weet', () => {
    const points = { ...all, seo: null };
    expect(problemsOf({ path: '/', points, lost: [] })).toEqual(['/: seo onbekend van 100 ()']);
  });
});
