import { describe, expect, test } from 'vitest';
import { layBeside } from '#import/compare/beside.ts';
import type { Publication } from '#import/publication.ts';
import { goodFiles } from '../support/atlas.ts';
import { registerOf } from '../support/change.ts';
import { goodOfficial, officialSectie, officialText } from '../support/official-text.ts';

const register = registerOf(goodFiles());

/** Every place with an official text, as “place: text”. */
function besides(...publications: Publication[]): string[] {
  return [...layBeside(publications, register)].map(
    ([{ label }, { alineas }]) => `${label}: ${alineas.map(({ tekst }) => tekst).join(' / ')}`,
  );
}

describe('de officiële tekst naast de onze', () => {
  test('heeft elke alinea van de brief, en elk punt van de lijst', () => {
    expect(besides(...goodOfficial)).toEqual([
      'Aanhef, alinea 1: Officieel is er overlegd.',
      'Water, alinea 1: Officieel <b>is</b> er minder water.',
      'Water, alinea 2: Officieel vraagt men meer.',
      'Lijst, punt N-3: Officieel zoekt men. / Officieel vindt men.',
    ]);
  });

  test('zegt uit welk stuk zij komt, en wanneer zij is overgenomen', () => {
    const [first] = layBeside(goodOfficial, register).values();
    expect([first?.document.id, first?.gelezenOp]).toEqual(['34682-205', '2024-11-20']);
  });

  test('is er niet bij een alinea die het officiële stuk niet heeft', () => {
    expect(besides(officialText('34682-205', [officialSectie('Water', ['Alleen deze.'])]))).toEqual(
      ['Water, alinea 1: Alleen deze.'],
    );
  });

  test('is er niet van een brief die de atlas niet heeft', () => {
    expect(besides(officialText('34682-999', [officialSectie('Water', ['Iets.'])]))).toEqual([]);
  });

  test.each([
    ['een artikel', { nr: 'Artikel 3' }, ['Lijst, artikel 3: Iets.']],
    ['een punt met hetzelfde nummer niet bij een artikel', { nr: '3' }, []],
  ])('past bij %s', (_, change, found) => {
    const list = officialText('lijst', [officialSectie('Woningen', ['Iets.'], change)], {
      documentnummer: '2024d00001',
    });
    expect(besides(list)).toEqual(found);
  });
});
