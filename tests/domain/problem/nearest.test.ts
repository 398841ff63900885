import { describe, expect, test } from 'vitest';
import { slipOf } from '#domain/problem/nearest.ts';

describe('wat een verwijzing waarschijnlijk moest zijn', () => {
  test.each([
    ['watre', ['water', 'wonen'], 'water'],
    ['zoetwater-nord', ['zoetwater-noord'], 'zoetwater-noord'],
    ['Rijkk', ['rijk'], 'rijk'],
    ['fryslam', ['fryslan'], 'fryslan'],
    ['gelderlnd', ['gelderland', 'nederland'], 'gelderland'],
  ])('is bij één verschrijving: “%s”', (written, known, expected) => {
    expect(slipOf(written, known)).toBe(expected);
  });

  test.each([
    ['een ander nummer', '34682-301', ['34682-107', '34682-30', '34682-311']],
    ['een nummer met één cijfer meer', '34682-20', ['34682-205']],
    ['twee cijfers die van plaats wisselden', '34682-137', ['34682-173']],
    ['een ander jaar', '2022', ['2023']],
    ['iets dat wijder is', 'heel nederland', ['gelderland']],
    ['iets dat smaller is', 'noordoost', ['noord', 'oost']],
    ['een andere naam', 'friesland', ['fryslan']],
    ['een kort woord', 'ede', ['epe']],
    ['hetzelfde', 'water', ['water']],
    ['iets dat op twee namen lijkt', 'walen', ['waren', 'dalen']],
  ])('is niets bij %s', (_, written, known) => {
    expect(slipOf(written, known)).toBeUndefined();
  });
});
