import { describe, expect, test } from 'vitest';
import { sideBySide } from '#compare/side-by-side.ts';
import { comparisonOf, mostCompared } from '#domain/overview/comparison.ts';
import { allPlaceThemas } from '#domain/place/place-thema.ts';
import { makeCorpus } from '../../bench/corpus/corpus.ts';
import { afspraak } from '../support/builders.ts';
import { registerAfter, registerOf, write } from '../support/change.ts';

/** Of energie: one outcome in Fryslân, one in both provincies, and of the small atlas one that holds everywhere. */
const register = registerAfter(
  write(
    'content/afspraken/2024/een.json',
    afspraak('Een', { themas: ['energie'], provincies: ['fryslan'] }),
  ),
  write(
    'content/afspraken/2024/twee.json',
    afspraak('Twee', { themas: ['energie'], provincies: ['fryslan', 'groningen'] }),
  ),
  write(
    'content/afspraken/2024/drie.json',
    afspraak('Drie', { themas: ['energie'], provincies: ['groningen'] }),
  ),
);
const pages = allPlaceThemas(register).filter(({ thema }) => thema.id === 'energie');
const comparison = comparisonOf(pages, (path) => `/atlas${path}`, '2024-12-01');

/** `Een: genoemd, –` for every row. */
function rowsOf(...ids: string[]): string[] {
  return sideBySide(comparison, ids).apart.map(
    ({ outcome, why }) => `${outcome.title}: ${why.map((one) => one ?? '–').join(', ')}`,
  );
}

describe('plekken naast elkaar', () => {
  test('hebben elke uitkomst die voor een van hen telt op één regel, met de reden bij elk', () => {
    expect(rowsOf('fryslan', 'groningen').toSorted()).toEqual([
      'Drie: –, genoemd',
      'Een: genoemd, –',
      'Twee: genoemd, genoemd',
      'Zoetwater: genoemd, genoemd',
    ]);
    expect(rowsOf('groningen', 'fryslan')).toContain('Een: –, genoemd');
  });

  test('hebben wat overal geldt één keer, onder de tabel', () => {
    const { common } = sideBySide(comparison, ['fryslan', 'groningen']);
    expect(common.map(({ title }) => title)).toEqual(['Energie']);
  });

  test('hebben elk hun eigen totaal, gelijk aan dat van hun pagina', () => {
    const { places } = sideBySide(comparison, ['groningen', 'fryslan', 'fryslan']);
    expect(places.map(({ id, count, path }) => [id, count, path])).toEqual(
      ['groningen', 'fryslan'].map((id) => {
        const page = pages.find(({ place }) => place.id === id);
        return [id, page?.counted.length, `/atlas${page?.path}`];
      }),
    );
  });

  test('zeggen van welke plek er niets is', () => {
    const { places, without } = sideBySide(comparison, ['fryslan', 'limburg']);
    expect(places).toHaveLength(1);
    expect(without).toEqual(['limburg']);
  });
});

describe('het bestand om te vergelijken', () => {
  const many = registerOf(makeCorpus({ afspraken: 3000, rondes: 20 }));
  const byThema = Map.groupBy(allPlaceThemas(many), ({ thema }) => thema.id);

  test('heeft van elke plek de nieuwste, en haar hele aantal', () => {
    for (const pagesOf of byThema.values()) {
      const { places, outcomes } = comparisonOf(pagesOf, (path) => path, '2044-12-01');
      for (const { id, count } of places) {
        const listed = outcomes.filter(({ counts }) => id in counts).length;
        expect(listed).toBeGreaterThanOrEqual(Math.min(count, mostCompared));
        expect(count).toBe(pagesOf.find(({ place }) => place.id === id)?.counted.length);
      }
    }
  });

  test('wordt niet groter met het aantal rondes', () => {
    const rows = [...byThema.values()].map((pagesOf) => {
      const { places, outcomes } = comparisonOf(pagesOf, (path) => path, '2044-12-01');
      return outcomes.length / places.length;
    });
    expect(Math.max(...rows)).toBeLessThanOrEqual(mostCompared);
  });
});
