import { describe, expect, test } from 'vitest';
import { strangeChoices } from '#search/query/facets.ts';
import { unknownChoices } from '#search/typed/unknown-choices.ts';
import { smallIndex } from '../../support/atlas-index.ts';

const zeeland = { provincie: ['Zeeland'] };
const index = smallIndex({
  '/provincies/zeeland/': {
    title: 'Zeeland',
    kind: 'provincie',
    facets: zeeland,
    aliassen: ['Zeêland', 'Land van de zee'],
  },
  '/afspraken/2024/zoet/': { title: 'Zoet water', kind: 'besluit', facets: zeeland },
  '/gemeenten/goes/': { title: 'Goes', kind: 'gemeente', facets: zeeland },
});
const countOf = async (query: string, label: string) => {
  const { facets } = await index.answer(query);
  return facets.provincie.find((value) => value.label === label)?.count;
};

describe('een gemeente', () => {
  test('telt niet mee bij haar provincie, en staat er niet tussen', async () => {
    expect(await countOf('', 'Zeeland')).toBe(2);
    expect(await index.titles('provincie:zeeland')).toEqual(['Zeeland', 'Zoet water']);
    expect(await index.titles('', { filters: { provincie: ['zeeland'] } })).toHaveLength(2);
  });

  test('valt weg met haar provincie: wie niets over Zeeland wil, wil ook niets over Goes', async () => {
    expect(await index.titles('-provincie:zeeland')).toEqual([]);
    expect(await index.titles('Goes -provincie:zeeland')).toEqual([]);
  });

  test('brengt wie haar naam typt wel naar haar provincie', async () => {
    expect(await index.titles('Goes')).toEqual(['Goes', 'Zeeland']);
  });
});

describe('een gekozen waarde die er niet is', () => {
  test.each(['zeland', 'land-van-de-zee'])('wordt genoemd, met wat “%s” kan zijn', (value) => {
    const { catalogue } = index;
    const strange = strangeChoices({ provincie: ['zeeland', value] }, catalogue);
    expect(unknownChoices(strange, catalogue)).toEqual([
      { kind: 'unknown-value', operator: 'provincie', value, nearest: 'Zeeland' },
    ]);
  });
});
