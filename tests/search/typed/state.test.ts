import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetNames, type SearchState, sortings } from '#search/catalogue/model.ts';
import { slugOf } from '#search/catalogue/slug.ts';
import {
  choose,
  chosenOf,
  emptyState,
  isEmpty,
  readState,
  unchoose,
  writeState,
} from '#search/typed/state.ts';

describe('het adres van de zoekpagina', () => {
  test('bevat alles wat bepaalt wat er wordt gevonden', () => {
    const state: SearchState = {
      query: 'zoet water',
      filters: { status: ['loopt'], provincie: ['zeeland', 'fryslan'] },
      sorting: 'datum',
      literal: true,
    };
    expect(writeState(state)).toBe(
      '?q=zoet+water&provincie=fryslan&provincie=zeeland&status=loopt&sorteer=datum&letterlijk=1',
    );
  });

  test('is leeg als er niets te zoeken is', () => {
    expect(writeState(emptyState)).toBe('');
    expect(isEmpty(readState(''))).toBe(true);
    expect(isEmpty(readState('?sorteer=datum'))).toBe(true);
    expect(isEmpty(readState('?thema=water'))).toBe(false);
  });

  test.each([
    ['?status=Deels%20gereed', { status: ['deels-gereed'] }],
    ['?soort=Afspraak', { soort: ['afspraak'] }],
    ['?provincie=Frysl%C3%A2n&provincie=fryslan', { provincie: ['fryslan'] }],
    ['?provincie=&kleur=rood', {}],
  ])('mag labels hebben en onbekende delen: %s', (search, filters) => {
    expect(readState(search)).toEqual({ ...emptyState, filters });
  });

  test.each(['?sorteer=mooi', '?letterlijk=ja', '?q=%20%20'])('laat onzin weg: %s', (search) => {
    expect(readState(search)).toEqual(emptyState);
  });

  test('geeft bij elke stand van de pagina dezelfde stand terug', () => {
    const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/), { maxLength: 3 });
    const states = fc.record({
      query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      filters: fc.record(Object.fromEntries(facetNames.map((name) => [name, slugs]))),
      sorting: fc.constantFrom(...sortings),
      literal: fc.boolean(),
    });
    fc.assert(
      fc.property(states, (state) => {
        const back = readState(writeState(state));
        expect({ ...back, filters: 0 }).toEqual({ ...state, filters: 0 });
        expect(chosenOf(back)).toEqual(
          chosenOf(state).toSorted(
            (a, b) =>
              facetNames.indexOf(a.facet) - facetNames.indexOf(b.facet) ||
              (a.slug < b.slug ? -1 : 1),
          ),
        );
        expect(writeState(back)).toBe(writeState(state));
      }),
    );
  });
});

describe('een filter', () => {
  test('komt erbij en gaat weer weg', () => {
    const one = choose(emptyState, 'thema', 'Water en bodem');
    const two = choose(one, 'thema', 'energie');
    expect(two.filters).toEqual({ thema: ['water-en-bodem', 'energie'] });
    expect(choose(two, 'thema', 'energie')).toBe(two);
    expect(unchoose(two, 'thema', 'energie')).toEqual(one);
    expect(unchoose(one, 'thema', 'water-en-bodem')).toEqual(emptyState);
  });
});

describe('een slug', () => {
  test.each([
    ['Deels gereed', 'deels-gereed'],
    ['Fryslân', 'fryslan'],
    ['NOVEX-gebied', 'novex-gebied'],
    ['Thema’s & meer', 'themas-meer'],
    ['  2024 ', '2024'],
    ['…', ''],
  ])('van “%s” is “%s”', (label, slug) => {
    expect(slugOf(label)).toBe(slug);
  });

  test('blijft zichzelf', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slugOf(slugOf(text))).toBe(slugOf(text));
      }),
    );
  });
});
