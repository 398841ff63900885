import { describe, expect, test } from 'vitest';
import { smallIndex } from '../../support/atlas-index.ts';

const { answer } = smallIndex(
  {
    '/partijen/kajsa-ollongren/': {
      title: 'Kajsa Ollongren',
      kind: 'partij',
      aliassen: ['minister Ollongren'],
    },
    '/partijen/lid-vijlbrief/': {
      title: 'Hans Vijlbrief',
      kind: 'partij',
      aliassen: ['Kamerlid Vijlbrief'],
    },
    '/partijen/gijs-tuinman/': {
      title: 'Gijs Tuinman',
      kind: 'partij',
      aliassen: ['staatssecretaris Tuinman'],
    },
    '/partijen/rijk/': {
      title: 'Rijk',
      kind: 'partij',
      text: 'Kansen voor iedereen.',
    },
  },
  ['henk'],
);
const corrected = async (query: string) =>
  (await answer(query)).notices.flatMap((notice) =>
    notice.kind === 'corrected' ? [notice.to] : [],
  );

describe('een slip in een naam', () => {
  test.each([
    ['Kaasja Ollongren', 'kajsa Ollongren'],
    ['Ollongren Kaasja', 'Ollongren kajsa'],
    ['Hanz Fijlbrief', 'hans vijlbrief'],
  ])('naast een ander deel van die naam: “%s” is “%s”', async (typed, meant) => {
    expect(await corrected(typed)).toEqual([meant]);
  });

  test.each(['Kaasja', 'Kaasja Rijk', 'Henk Vijlbrief', 'Piet Vijlbrief'])(
    'is “%s” niet',
    async (typed) => {
      expect(await corrected(typed)).toEqual([]);
    },
  );
});

test('een naam mag klinken als een andere op één letter na', async () => {
  expect(await corrected('Tuyman')).toEqual(['tuinman']);
});
