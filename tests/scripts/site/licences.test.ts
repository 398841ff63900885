import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countLicences, unknownLicences } from '../../../scripts/site/licences.ts';

const locks = ['package-lock.json', 'bench/package-lock.json'];

describe('de licenties van pakketten', () => {
  test.each(locks)('zijn allemaal bekeken: %s', (lock) => {
    const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
    const licences = Object.entries<{ license?: string }>(packages)
      .filter(([path]) => path !== '')
      .map(([path, { license }]) => license ?? `geen, van ${path}`);
    expect(licences.length).toBeGreaterThan(4);
    expect(unknownLicences(new Set(licences))).toEqual([]);
  });

  test.each([
    ['MIT', []],
    ['GPL-3.0-only', ['GPL-3.0-only']],
    ['(GPL-3.0-only OR MIT)', []],
    ['MIT AND GPL-3.0-only', ['MIT AND GPL-3.0-only']],
    ['geen licentie', ['geen licentie']],
  ])('bij %s', (licence, unknown) => {
    expect(unknownLicences([licence])).toEqual(unknown);
  });

  test('worden geteld zoals elk pakket ze noemt', () => {
    const licensed = (id: string) => ({ name: 'a', licenses: [{ license: { id } }] });
    const expressed = { name: 'b', licenses: [{ expression: 'MIT OR ISC' }] };
    const counts = countLicences([
      licensed('ISC'),
      licensed('MIT'),
      licensed('MIT'),
      expressed,
      { name: 'c' },
    ]);
    expect([...counts]).toEqual([
      ['MIT', 2],
      ['geen licentie', 1],
      ['ISC', 1],
      ['MIT OR ISC', 1],
    ]);
  });
});
