import { describe, expect, test } from 'vitest';
import { findKamerstukken, readAddress } from '#domain/citation/find.ts';
import { mayNamePaper } from '#search/typed/may-name-paper.ts';
import { questionGroups } from '../../zoeken/questions.ts';

const questions = [...questionGroups.values()].flat().map(({ query }) => query);
const others = [
  'Handelingen II, nr. 45',
  'Handelingen II 2023/24',
  'Aanhangsel Handelingen 2998',
  'EK 34.682 nr 205',
  '34682',
  '2024D43452',
];
const namesPaper = (query: string) =>
  readAddress(query) !== null || findKamerstukken(query).length > 0;

describe('of een vraag een stuk kan noemen', () => {
  test('is zeker zo voor elke vraag waarin de lezer van Kamerstukken er een vindt', () => {
    const papers = [...questions, ...others].filter(namesPaper);
    expect(papers.length).toBeGreaterThan(40);
    expect(papers.filter((query) => !mayNamePaper(query))).toEqual([]);
  });

  test.each(['nr. 205', 'stuk no 7', 'Kamerstuk 205'])('kan zo zijn voor “%s”', (query) => {
    expect(mayNamePaper(query)).toBe(true);
  });

  test.each(['energie sinds:2025', 'ronde:2024', 'BO 2024', 'termijn:2030 water', 'zoetwater'])(
    'is niet zo voor “%s”',
    (query) => {
      expect(namesPaper(query)).toBe(false);
      expect(mayNamePaper(query)).toBe(false);
    },
  );
});
