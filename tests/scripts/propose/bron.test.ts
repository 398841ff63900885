import { expect, test } from 'vitest';
import { readBron, rondeOf } from '../../../scripts/propose/bron.ts';
import { registerAfter } from '../../support/change.ts';

const register = registerAfter();
const site = 'https://atlas.example/onder/kamerstukken/34682-205/bijlagen/lijst/';

test.each([
  ['#punt-n-3', { bijlage: '34682-205/lijst', punt: 'N-3' }],
  ['#artikel-3', { bijlage: '34682-205/lijst', artikel: '3' }],
  ['#artikel-3-lid-2', { bijlage: '34682-205/lijst', artikel: '3', lid: '2' }],
  ['', { bijlage: '34682-205/lijst' }],
  ['vanaf-16/#punt-n-3', { bijlage: '34682-205/lijst', punt: 'N-3' }],
  ['#punt-x', { bijlage: '34682-205/lijst', punt: 'punt-x' }],
])('het adres van een bijlage met “%s” wordt de bron in een formulier', (anchor, expected) => {
  expect(Object.fromEntries(readBron(register, `${site}${anchor}`).fields)).toEqual(expected);
  expect(rondeOf(register, `${site}${anchor}`)).toBe('2024');
});
