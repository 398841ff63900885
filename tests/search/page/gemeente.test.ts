import { describe, expect, test } from 'vitest';
import { pathOf } from '#search/page/gemeente.ts';

const choices = [
  ['Almere', 'almere'],
  ['Bergen (Limburg)', 'bergen-limburg'],
  ['Bergen (Noord-Holland)', 'bergen-noord-holland'],
  ['Den Haag', 'den-haag'],
  ['’s-Gravenhage', 'den-haag'],
  ['Hengelo', 'hengelo'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
].map(([name = '', path = '']) => ({ name, path }));

describe('wie een gemeente typt', () => {
  test.each([
    ['Almere', 'almere'],
    ['  almere ', 'almere'],
    ['gemeente Almere', 'almere'],
    ['den haag', 'den-haag'],
    ["'s-gravenhage", 'den-haag'],
    ['Sudwest Fryslan', 'sudwest-fryslan'],
    ['bergen (limburg)', 'bergen-limburg'],
    ['Bergen Limburg', 'bergen-limburg'],
  ])('gaat met “%s” meteen naar de pagina', (text, path) => {
    expect(pathOf(text, choices)).toBe(path);
  });

  test.each(['Bergen', 'Amstredam', '', 'gemeente', 'Alm'])('zoekt met “%s”', (text) => {
    expect(pathOf(text, choices)).toBeUndefined();
  });
});
