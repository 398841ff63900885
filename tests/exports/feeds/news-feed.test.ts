import { describe, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { changesFeed } from '#exports/feeds/changes-feed.ts';
import { newsFeed } from '#exports/feeds/news-feed.ts';
import { selectionsOf } from '#exports/selections/selections.ts';
import { zoetwater } from '../../support/atlas.ts';
import { gebeurtenis, webBron } from '../../support/builders.ts';
import { type Change, registerAfter, set } from '../../support/change.ts';

const asOf = '2026-01-01';
const addresses = addressesOf(new URL('https://www.example.nl/'), '/');

function feedOf(path: string, ...changes: Change[]) {
  const selection = selectionsOf(registerAfter(...changes), asOf, { perRecord: true }).find(
    (one) => one.path === path,
  );
  if (!selection) throw new Error(`geen selectie ${path}`);
  return newsFeed(selection, asOf, addresses);
}

describe('de feed met wat er gebeurde', () => {
  test('heeft bij een uitkomst haar gebeurtenissen, de nieuwste eerst, en niet haar termijn', () => {
    const { entries } = feedOf('/afspraken/2024/zoetwater/');
    expect(entries.map(({ title, datum }) => [title, datum])).toEqual([
      ['Zoetwater: gestart', '2025-02-01'],
      ['Zoetwater: vastgelegd', '2024-11-12'],
    ]);
  });

  test.each([
    ['2025', undefined, '2025-12-31', false],
    ['2025', '2025-09', '2025-09-30', false],
    ['2025', '2025-09-04', '2025-09-04', true],
    ['2025-03', '2025-09-04', '2025-09-04', true],
    ['2025-03-07', undefined, '2025-03-07', true],
  ])(
    'zegt bij een gebeurtenis van %s uit een bron van %s: %s, en of die dag bekend is: %s',
    (datum, dag, expected, known) => {
      const bron = { url: webBron.url, titel: webBron.titel, ...(dag && { datum: dag }) };
      const event = gebeurtenis({ datum, gebeurtenis: 'voortgang', status: 'loopt', bron });
      const { entries } = feedOf('/afspraken/2024/zoetwater/', set(zoetwater, 'verloop.1', event));
      const [entry] = entries;
      expect([entry?.datum, entry?.isDayKnown]).toEqual([expected, known]);
      expect(entry?.text.includes('Op welke dag dat bekend werd, zegt geen bron.')).toBe(!known);
    },
  );

  test('heeft in elke feed hetzelfde bericht onder dezelfde naam', () => {
    const own = feedOf('/afspraken/2024/zoetwater/').entries.map(({ id }) => id);
    const place = feedOf('/provincies/fryslan/').entries.map(({ id }) => id);
    expect(place).toContain(own[0]);
  });

  test('houdt de namen van berichten als er later een bij komt, en op een ander adres', () => {
    const path = '/afspraken/2024/zoetwater/';
    const before = feedOf(path).entries.map(({ id }) => id);
    const later = gebeurtenis({
      datum: '2025-06',
      gebeurtenis: 'voortgang',
      status: 'loopt',
      bron: webBron,
    });
    const after = feedOf(path, set(zoetwater, 'verloop.2', later)).entries.map(({ id }) => id);
    expect(after).toHaveLength(3);
    expect(after.slice(1)).toEqual(before);
    expect(before.join()).not.toContain('example.nl');
  });

  test('neemt samen wat één brief over verschillende uitkomsten vastlegt, met hun namen', () => {
    const merged = feedOf('/rondes/2024/').entries.find(({ title }) =>
      title.includes('uitkomsten'),
    );
    expect(merged?.title).toBe('Brief over ronde 2024, 34 682, nr. 205: 2 uitkomsten vastgelegd');
    expect(merged?.text).toContain('Zoetwater');
  });

  test('noemt van een dossier ook de stukken die verschenen', () => {
    const titles = feedOf(
      '/kamerstukken/34682/',
      set('data/kamerstukken/34682-173.json', 'datum', '2023-06-22'),
    ).entries.map(({ title }) => title);
    expect(titles.filter((title) => title.endsWith(': verschenen')).length).toBeGreaterThan(0);
  });

  test('heeft geen twee berichten of feeds met dezelfde naam', () => {
    const register = registerAfter();
    const feeds = selectionsOf(register, asOf, { perRecord: true }).map((selection) =>
      newsFeed(selection, asOf, addresses),
    );
    expect(new Set(feeds.map(({ id }) => id)).size).toBe(feeds.length);
    for (const { entries } of feeds)
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});

test('wat wij wijzigden heeft een feed apart, zonder iets van wat er gebeurde', () => {
  const { wijzigingen } = registerAfter();
  const { entries, own } = changesFeed(wijzigingen, addresses);
  expect(own).toBe('https://www.example.nl/wijzigingen/feed.xml');
  expect(entries.map(({ title }) => title)).toEqual(
    wijzigingen.toReversed().map(({ label }) => label),
  );
});
