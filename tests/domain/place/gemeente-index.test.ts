import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOf, indexByLetter, sortGemeenten } from '#domain/place/gemeente-index.ts';
import type { GemeenteNode } from '#domain/register/model.ts';
import type { MovedNode } from '#domain/register/register.ts';
import { shuffled } from '../../support/arbitraries.ts';
import { gemeente } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

const names: [naam: string, ...aliassen: string[]][] = [
  ['Almere'],
  ['Amsterdam', 'Weesp'],
  ['Den Haag', '’s-Gravenhage'],
  ['Hengelo', 'Hengelo (O.)'],
  ['Súdwest-Fryslân', 'Zuidwest-Friesland'],
  ['Sluis'],
];
const { nodes, moved } = atlas();

function atlas(): { nodes: GemeenteNode[]; moved: MovedNode[] } {
  const writes = names.map(([naam, ...aliassen], index) =>
    write(
      `data/gemeenten/plaats-${index}.json`,
      gemeente(naam, { code: `GM100${index}`, aliassen }),
    ),
  );
  const notices = Object.entries({
    // Divided: no gemeente has its name.
    Vlieland: ['plaats-1', 'plaats-5'],
    // Merged: its name is an alias of the other.
    Weesp: ['plaats-1'],
    // The same name at another address, without its accents.
    'Sudwest Fryslan': ['plaats-4'],
  }).map(([titel, verhuisdNaar], index) =>
    write(`data/gemeenten/oud-${index}.json`, { titel, verhuisdNaar, reden: 'Zo is het nu.' }),
  );
  const register = registerAfter(...writes, ...notices);
  return {
    nodes: names.flatMap((_, index) => register.find('gemeenten', `plaats-${index}`) ?? []),
    moved: register.moved,
  };
}

const linesOf = (some: readonly GemeenteNode[]) =>
  indexByLetter(some, moved).map(({ letter, entries }) => [
    letter,
    ...entries.map(({ name, kind, leadsTo }) =>
      [name, kind === 'moved' ? 'nu' : '→', ...leadsTo.map(({ label }) => label)]
        .slice(0, kind === 'gemeente' ? 1 : undefined)
        .join(' '),
    ),
  ]);

describe('de index van gemeenten', () => {
  test('zet elke naam onder haar letter, ’s- telt niet mee en een accent ook niet', () => {
    expect(linesOf(nodes)).toEqual([
      ['A', 'Almere', 'Amsterdam'],
      ['D', 'Den Haag'],
      ['G', '’s-Gravenhage → Den Haag'],
      ['H', 'Hengelo'],
      ['S', 'Sluis', 'Súdwest-Fryslân'],
      ['V', 'Vlieland nu Amsterdam Sluis'],
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

describe('wie een naam typt', () => {
  const pathsOf = (name: string) =>
    choicesOf(nodes, moved).flatMap((choice) => (choice.name === name ? [choice.path] : []));

  test.each([
    ['de naam', 'Hengelo', '/gemeenten/plaats-3/'],
    ['een andere naam', 'Weesp', '/gemeenten/plaats-1/'],
    ['de officiële naam met haakjes', 'Hengelo (O.)', '/gemeenten/plaats-3/'],
    ['de naam van een verdeelde gemeente', 'Vlieland', '/gemeenten/oud-0/'],
  ])('komt met %s op één pagina', (_, name, path) => {
    expect(pathsOf(name)).toEqual([path]);
  });

  test('krijgt geen verhuisbericht als een gemeente die naam nog heeft', () => {
    const paths = choicesOf(nodes, moved).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/gemeenten/oud-'))).toEqual([
      '/gemeenten/oud-0/',
    ]);
  });
});
