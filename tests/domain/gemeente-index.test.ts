import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexByLetter, sortGemeenten } from '#domain/gemeente-index.ts';
import type { GemeenteNode } from '#domain/model.ts';
import { shuffled } from '../arbitraries.ts';
import { gemeente } from '../builders.ts';
import { registerAfter, write } from '../change.ts';

const names: [naam: string, ...aliassen: string[]][] = [
  ['Almere'],
  ['Amsterdam', 'Weesp'],
  ['Den Haag', '’s-Gravenhage'],
  ['Hengelo', 'Hengelo (O.)'],
  ['Súdwest-Fryslân', 'Zuidwest-Friesland'],
  ['Sluis'],
];
const nodes = gemeenten();

function gemeenten(): GemeenteNode[] {
  const writes = names.map(([naam, ...aliassen], index) =>
    write(
      `data/gemeenten/plaats-${index}.json`,
      gemeente(naam, { code: `GM100${index}`, aliassen }),
    ),
  );
  const { find } = registerAfter(...writes);
  return names.flatMap((_, index) => find('gemeenten', `plaats-${index}`) ?? []);
}

const linesOf = (some: readonly GemeenteNode[]) =>
  indexByLetter(some).map(({ letter, entries }) => [
    letter,
    ...entries.map(({ name, isAlias, gemeente: to }) => (isAlias ? `${name} → ${to.label}` : name)),
  ]);

describe('de index van gemeenten', () => {
  test('zet elke naam onder haar letter, ’s- telt niet mee en een accent ook niet', () => {
    expect(linesOf(nodes)).toEqual([
      ['A', 'Almere', 'Amsterdam'],
      ['D', 'Den Haag'],
      ['G', '’s-Gravenhage → Den Haag'],
      ['H', 'Hengelo'],
      ['S', 'Sluis', 'Súdwest-Fryslân'],
      ['W', 'Weesp → Amsterdam'],
      ['Z', 'Zuidwest-Friesland → Súdwest-Fryslân'],
    ]);
  });

  test('hangt niet af van de volgorde van de gemeenten', () => {
    fc.assert(
      fc.property(shuffled(nodes), (some) => {
        expect(linesOf(some)).toEqual(linesOf(nodes));
        expect(sortGemeenten(some)).toEqual(sortGemeenten(nodes));
      }),
    );
  });
});
