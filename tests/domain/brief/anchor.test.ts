import { describe, expect, test } from 'vitest';
import { alineaAnchor, alineaIn, alineaNames, anchorInLetter } from '#domain/brief/anchor.ts';

test('het anker van een alinea leidt naar die alinea', () => {
  expect(alineaAnchor('3')).toBe('alinea-3');
  expect(alineaIn(`/brieven/2024/water/#${alineaAnchor('12')}`)).toBe('12');
  expect(alineaIn(`/brieven/2024/water/#${alineaAnchor('12-2')}`)).toBe('12-2');
});

test.each(['/brieven/2024/water/', '#alinea-', '#alinea-3x', '#kop'])(
  '“%s” wijst geen alinea aan',
  (address) => {
    expect(alineaIn(address)).toBeUndefined();
  },
);

describe('de namen van alinea’s in adressen', () => {
  test.each([
    ['een onderdeel waar niets verschoof', [[], []], [['1'], ['2']]],
    ['een nieuwe alinea op een nummer dat een ander had', [[], ['1']], [['1-2'], ['2', '1']]],
    [
      'twee keer iets op dezelfde plaats erbij',
      [[], ['1-2'], ['1', '2']],
      [['1-3'], ['2-2', '1-2'], ['3', '1', '2']],
    ],
    ['een alinea die terug is op haar plaats', [['2'], []], [['1', '2'], ['2-2']]],
    ['een alinea die haar eigen nummer noemt', [['1']], [['1']]],
  ])('%s', (_, eerder, names) => {
    expect(alineaNames(eerder.map((list, index) => ({ nr: index + 1, eerder: list })))).toEqual(
      names,
    );
  });
});

test('op de pagina met de hele brief staat het onderdeel voor het anker', () => {
  expect(anchorInLetter('water', alineaAnchor('3-2'))).toBe('water-alinea-3-2');
});
