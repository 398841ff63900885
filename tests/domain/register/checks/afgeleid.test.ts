import { describe, expect, test } from 'vitest';
import { facetsOfAfspraak } from '#domain/overview/search/search-facets.ts';
import {
  hasInferredTermijn,
  inferredFields,
  inferredIn,
  isInferred,
} from '#domain/register/inferred.ts';
import type { Afgeleid } from '#schema/field/afgeleid.ts';
import { water, zoetwater } from '../../../support/atlas.ts';
import { edit, foundAfter, problemsAfter, registerAfter, set } from '../../../support/change.ts';

const inferring = (...afgeleid: Afgeleid[]) => set(zoetwater, 'afgeleid', afgeleid);

describe('wat een uitkomst afgeleid noemt', () => {
  test.each<[string, Afgeleid]>([
    ['een deel van een lijst', { veld: 'provincies', ids: ['groningen'], waaruit: 'de kaart' }],
    ['een hele lijst', { veld: 'landsdelen', waaruit: 'de provincies' }],
    ['de termijn', { veld: 'termijn', waaruit: 'de ronde' }],
  ])('mag %s zijn', (_, afgeleid) => {
    expect(problemsAfter(inferring(afgeleid))).toEqual([]);
  });

  test.each<[string, Afgeleid[], string, string]>([
    [
      'een naam die er niet in staat',
      [{ veld: 'provincies', ids: ['drenthe'], waaruit: 'de kaart' }],
      'afgeleid/not-in-list',
      'afgeleid.0.ids.0',
    ],
    [
      'een deel van de termijn',
      [{ veld: 'termijn', ids: ['jaar'], waaruit: 'de ronde' }],
      'afgeleid/no-list',
      'afgeleid.0.ids',
    ],
    [
      'iets twee keer',
      [
        { veld: 'provincies', ids: ['groningen'], waaruit: 'de kaart' },
        { veld: 'provincies', waaruit: 'de tekst' },
      ],
      'afgeleid/twice',
      'afgeleid.1',
    ],
  ])('mag niet zijn: %s', (_, afgeleid, rule, field) => {
    expect(foundAfter(inferring(...afgeleid))).toMatchObject([{ rule, field }]);
  });

  test.each([
    ['termijn', undefined],
    ['gebieden', []],
    ['regios', undefined],
  ] as const)('mag niet leeg zijn: %s', (veld, value) => {
    const problems = foundAfter(set(zoetwater, veld, value), inferring({ veld, waaruit: 'iets' }));
    expect(problems).toMatchObject([{ rule: 'afgeleid/empty-field', field: 'afgeleid.0.veld' }]);
  });
});

test('wie een uitkomst laat zien, weet wat ervan is afgeleid en waaruit', () => {
  const register = registerAfter(
    inferring(
      { veld: 'provincies', ids: ['groningen'], waaruit: 'de kaart' },
      { veld: 'termijn', waaruit: 'de ronde' },
    ),
  );
  const afspraak = register.find('afspraken', '2024/zoetwater');
  if (!afspraak) throw new Error('geen afspraak');
  const isMarked = afspraak.provincies.map((provincie) => isInferred(afspraak, provincie));
  expect(isMarked).toEqual([false, true]);
  expect(afspraak.themas.some((thema) => isInferred(afspraak, thema))).toBe(false);
  expect(hasInferredTermijn(afspraak)).toBe(true);
  expect(inferredFields(afspraak)).toEqual(['provincies', 'termijn']);
  expect(inferredIn(afspraak, 'provincies')).toEqual([
    { names: ['Groningen'], waaruit: 'de kaart' },
  ]);
  expect(inferredIn(afspraak, 'termijn')).toEqual([{ names: [], waaruit: 'de ronde' }]);
  expect(facetsOfAfspraak(afspraak, '2025-01-01').afgeleid).toEqual(['Provincie', 'Termijn']);
});

describe('wat een alinea afgeleid noemt', () => {
  test('is een van haar kenmerken', () => {
    const register = registerAfter(
      edit(water, '<Alinea nr="1"', '<Alinea nr="1" afgeleid="provincies themas"'),
    );
    const [alinea] = register.find('secties', '2024/water')?.alineas ?? [];
    expect(alinea?.parsed.afgeleid).toEqual(['provincies', 'themas']);
  });

  test('kan niet iets zijn wat zij niet heeft', () => {
    const problems = foundAfter(
      edit(water, '<Alinea nr="1"', '<Alinea nr="1" afgeleid="provincie"'),
    );
    expect(problems).toMatchObject([
      { rule: 'alinea/afgeleid', value: 'provincie', nearest: 'provincies' },
    ]);
  });
});
