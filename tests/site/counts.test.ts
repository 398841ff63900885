import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '#search/catalogue/catalogue.ts';
import { type PackedCatalogue, unpackCatalogue } from '#search/catalogue/packed-catalogue.ts';
import { passes } from '#search/query/facets.ts';
import { isEmpty, readState } from '#search/typed/state.ts';
import { countLinks, headsIn, outcomesIn, partAt, plainNumbers } from './counts.ts';
import { readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

const pages = readPages();
const file: PackedCatalogue = JSON.parse(
  readFileSync(`${shared('siteFolder')}/zoekdata/catalogus.json`, 'utf8'),
);
const catalogue = readCatalogue(unpackCatalogue(file), '/');
const byPath = new Map(pages.map(({ path, html }) => [path, html]));

/** What a number opens, as text to compare; empty when it is what the number says. */
function difference(from: string, count: number, target: string, own: string): string[] {
  if (target.startsWith('/zoeken/?')) {
    const found = foundAt(target);
    return found === count ? [] : [`${from}: ${count} bij ${target}, daar staan er ${found}`];
  }
  const [path = '', anchor = ''] = target.split('#');
  const html = target === '' ? own : byPath.get(path === '' ? from : path);
  const part = html === undefined ? undefined : partAt(html, anchor);
  if (part === undefined) return [`${from}: ${target} bestaat niet`];
  const listed = outcomesIn(part).length;
  return listed === count
    ? []
    : [`${from}: ${count} bij ${target || 'een lijst'}, daar staan er ${listed}`];
}

/** Pages that tell what was so on a day that is over. */
const isTold = /^\/wijzigingen\//;

const known = new Map<string, number>();

/** How many results the search lists at this address, which has choices but no words. */
function foundAt(address: string): number {
  const state = readState(new URL(address, 'https://atlas.example').search);
  const found =
    known.get(address) ??
    (state.query === '' && !isEmpty(state)
      ? catalogue.pages.filter((page) => passes(page, state.filters)).length
      : Number.NaN);
  known.set(address, found);
  return found;
}

describe('een getal dat uitkomsten telt', () => {
  test('opent een lijst met precies zoveel uitkomsten, op elke pagina', () => {
    const numbers = pages.flatMap(({ path, html }) =>
      countLinks(html).map((link) => ({ path, ...link })),
    );
    expect(numbers.length).toBeGreaterThan(2000);
    const wrong = numbers.flatMap(({ path, count, target, html }) =>
      difference(path, count, target, html),
    );
    expect(wrong).toEqual([]);
  });

  test('is er op elke soort pagina die telt', () => {
    for (const path of [
      '/',
      '/afspraken/',
      '/kaart/',
      '/overzicht/',
      '/provincies/',
      '/provincies/drenthe/',
      '/gebieden/',
      '/gebieden/groene-hart/',
      '/regios/',
      '/regios/twente/',
      '/landsdelen/',
      '/landsdelen/noord/',
      '/gemeenten/assen/',
      '/gemeenten/zwolle/',
      '/rondes/',
      '/rondes/2025/',
      '/afspraken/soort/afspraak/',
      '/themas/',
      '/themas/water/',
      '/voortgang/',
      '/zoeken/',
    ])
      expect(countLinks(byPath.get(path) ?? '').length, path).toBeGreaterThan(0);
  });

  test('staat bij elke keuze uit een lijst', () => {
    for (const path of [
      '/afspraken/soort/aankondiging/',
      '/provincies/overijssel/',
      '/provincies/zuid-holland/novex/',
      '/gebieden/groene-hart/',
      '/themas/water/',
      '/rondes/2024/',
      '/partijen/rijk/',
    ]) {
      const links = countLinks(byPath.get(path) ?? '');
      expect(
        links.filter(({ target }) => target.startsWith('/zoeken/?')).length,
        path,
      ).toBeGreaterThan(2);
    }
  });

  test('is als link nooit zonder die telling te vergeten', () => {
    const forgotten = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<(a|summary)(\s[^>]*)?>([\s\S]*?)<\/\1>/g)]
        .filter(([, , attributes = '']) => !attributes.includes('data-count='))
        .map(([, , , inside = '']) => inside.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '))
        .filter((text) => /(?:^|\s)\d{1,3} (?:andere |eerdere )?(?:uitkomst|afspra)/.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(forgotten).toEqual([]);
  });

  test('staat nergens zonder dat de pagina de lijst heeft, of ernaartoe leidt', () => {
    const without = pages
      .filter(({ path }) => !isTold.test(path))
      .flatMap(({ path, html }) => {
        const plain = plainNumbers(html);
        if (plain.length === 0) return [];
        const known = new Set([
          ...countLinks(html).map(({ count }) => count),
          outcomesIn(html).length,
          ...headsIn(html).map((anchor) => outcomesIn(partAt(html, anchor) ?? '').length),
        ]);
        return plain
          .filter(({ count }) => !known.has(count))
          .map(({ text }) => `${path}: ${text.slice(0, 120)}`);
      });
    expect(without).toEqual([]);
  });

  test('staat niet aan het hoofd van een pagina als nul', () => {
    const zeros = pages.filter(({ html }) => countLinks(html).some(({ count }) => count === 0));
    expect(zeros.map(({ path }) => path)).toEqual([]);
  });
});
