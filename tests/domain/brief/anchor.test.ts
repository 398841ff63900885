import { expect, test } from 'vitest';
import { alineaAnchor, alineaIn } from '#domain/brief/anchor.ts';

test('het anker van een alinea leidt naar die alinea', () => {
  expect(alineaAnchor(3)).toBe('alinea-3');
  expect(alineaIn(`/brieven/2024/water/#${alineaAnchor(12)}`)).toBe('12');
});

test.each(['/brieven/2024/water/', '#alinea-', '#alinea-3x', '#kop'])(
  '“%s” wijst geen alinea aan',
  (address) => {
    expect(alineaIn(address)).toBeUndefined();
  },
);
