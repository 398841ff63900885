import { describe, expect, test } from 'vitest';
import { countsFor } from '#domain/place/counting.ts';
import { lastNews, partsOf } from '#domain/place/counting-text.ts';
import type { Afspraak } from '#schema/record/afspraak.ts';
import { afspraak, gebied } from '../../support/builders.ts';
import { registerAfter, set, write } from '../../support/change.ts';

/** Fryslân with landsdeel Noord over it and the Waddenkust in it, and these outcomes; those of the small atlas are gone. */
function registerWith(...outcomes: Partial<Afspraak>[]) {
  return registerAfter(
    ...['content/afspraken/2024/zoetwater.json', 'content/afspraken/2024/energie.json'].flatMap(
      (file) => [set(file, 'provincies', []), set(file, 'gebieden', [])],
    ),
    set('content/afspraken/2024/zoetwater.json', 'landsdelen', []),
    set('content/afspraken/2024/zoetwater.json', 'regios', undefined),
    write('data/gebieden/waddenkust.json', gebied({ naam: 'Waddenkust', nummer: 2 })),
    ...outcomes.map((change, nr) =>
      write(`content/afspraken/2024/nr-${nr}.json`, afspraak(`Nr ${nr}`, change)),
    ),
  );
}

describe('het getal van een plek', () => {
  const register = registerWith(
    { provincies: ['fryslan'] },
    { provincies: ['fryslan'], afgeleid: [{ veld: 'provincies', waaruit: 'de kop.' }] },
    { gebieden: ['waddenkust'] },
    { landsdelen: ['noord'] },
    { provincies: 'alle' },
    { gebieden: 'alle' },
  );
  const ofFryslan = () => {
    const place = register.find('provincies', 'fryslan');
    if (!place) throw new Error('geen Fryslân');
    return countsFor(place);
  };

  test('is zichtbaar verdeeld, naar waarom elke uitkomst telt', () => {
    expect(partsOf(ofFryslan(), 'Fryslân').map(({ label }) => label)).toEqual([
      '2 noemen Fryslân (waarvan 1 afgeleid)',
      '2 komen via Waddenkust en landsdeel Noord',
      '2 gelden voor alle NOVEX-gebieden of alle provincies',
    ]);
    expect(partsOf(ofFryslan().slice(0, 1), 'Fryslân').map(({ label }) => label)).toEqual([
      '1 noemt Fryslân',
    ]);
  });

  test('heeft een kop per deel, met de plekken als dat er weinig zijn', () => {
    expect(partsOf(ofFryslan(), 'Fryslân').map(({ title }) => title)).toEqual([
      'Over Fryslân',
      'Via Waddenkust en landsdeel Noord',
      'Voor alle NOVEX-gebieden en alle provincies',
    ]);
  });

  test('noemt het laatste bericht over de plek zelf, en anders dat met de naaste reden', () => {
    const counted = ofFryslan();
    const last = lastNews(counted, '2999-12-31');
    expect(counted.find(({ afspraak: one }) => one === last?.afspraak)?.reason.kind).toBe('named');
    const via = counted.filter(({ reason }) => reason.kind !== 'named');
    const other = lastNews(via, '2999-12-31');
    expect(via.find(({ afspraak: one }) => one === other?.afspraak)?.reason.kind).toBe('via');
    expect(lastNews(counted, '1999-12-31')).toBeUndefined();
  });

  test('heeft geen delen als er niets telt', () => {
    expect(partsOf([], 'Fryslân')).toEqual([]);
  });
});
