import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '#search/catalogue/catalogue.ts';
import { outcomeKinds } from '#search/catalogue/kinds.ts';
import { facetLabels } from '#search/catalogue/labels.ts';
import { facetNames } from '#search/catalogue/model.ts';
import { type PackedCatalogue, unpackCatalogue } from '#search/catalogue/packed-catalogue.ts';
import { countFacets } from '#search/query/facets.ts';
import { readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

const folder = shared('siteFolder');
const file: PackedCatalogue = JSON.parse(readFileSync(`${folder}/zoekdata/catalogus.json`, 'utf8'));
const catalogue = readCatalogue(unpackCatalogue(file), '/');
const outcomes = catalogue.pages.filter(({ kind }) => outcomeKinds.includes(kind));
const found = countFacets(outcomes, {}, catalogue);
/** What parliament did is a facet of papers, and of no outcome. */
const ofPapers = countFacets(
  catalogue.pages.filter(({ kind }) => kind === 'kamerstuk'),
  {},
  catalogue,
);
const html = readPages().find(({ path }) => path === '/zoeken/')?.html ?? '';

/** What the page lists in plain HTML for the facet with this label. */
function listed(label: string): [label: string, count: number][] {
  const list = html
    .split('<details class="facet"')
    .find((part) => part.includes(`<summary>${label}<`));
  const entries = (list ?? '').matchAll(
    /<a href="[^"]+"[^>]*>([^<]+)<\/a>\s*<span class="count">(\d+)</g,
  );
  return [...entries].map(([, name = '', count]) => [name.replaceAll('&#38;', '&'), Number(count)]);
}

describe('de lijsten van de zoekpagina in gewone HTML', () => {
  // What is inferred has no list of its own: it is a mark on the others.
  test.each(facetNames.filter((name) => name !== 'afgeleid'))(
    'geven bij %s dezelfde uitkomsten of stukken als de filters',
    (facet) => {
      const own = listed(facetLabels[facet]);
      expect(own.length).toBeGreaterThan(0);
      const { [facet]: values } = facet === 'kamer' ? ofPapers : found;
      const counts = new Map(values.map(({ label, count }) => [label, count]));
      const other = own.filter(([label, count]) => (counts.get(label) ?? 0) !== count);
      expect(other).toEqual([]);
    },
  );
});
