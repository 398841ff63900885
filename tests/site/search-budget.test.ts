import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageRow } from '#search/catalogue/catalogue-file.ts';
import { packCatalogue, unpackCatalogue } from '#search/catalogue/packed-catalogue.ts';
import { most } from '../../scripts/budget/limits.ts';
import { weightOf } from '../../scripts/budget/weight.ts';
import {
  scriptsNamed,
  scriptsOf,
  weightOfFiles,
  withImports,
  withStaticImports,
} from './loaded.ts';
import { shared } from './shared-sites.ts';

const folder = shared('siteFolder');
const kB = 1000;

describe('het gewicht van het zoeken', () => {
  // Code that only some queries need is loaded on demand: the parser of Kamerstuk numbers, the correction of typing
  // errors. The limit was 15 kB. Vite's own helper around `import()`, which was once cut out of the built scripts, adds
  // about 1.2 kB (docs/besluiten/15-in-de-browser.md); typed kinds and one file of weights add about 0.1 kB. The helper
  // also takes the script of every page from some 550 to some 1,400 bytes, within its limit above. Hashes in the names of
  // files compress a few bytes better or worse with every change of the site. Then
  // 3.1 kB came for what every search shows or asks: excerpts that are whole sentences and marks of all
  // words in them, read from the text because the index is asked for more than is shown (1.2); letters, digits and points of the
  // compass folded alike (0.5); names of values in the address, the focus after Back and the count in view on a phone (0.6);
  // whether the last word may still be typed, a query has OR, AND, NOT or NEAR, or names a place in a paper (0.8). Reading
  // our own index and unpacking the values of pages took 1.3 kB and made 72 kB of Pagefind’s needless. Unpacking days, lists
  // of a kind that is asked for and filters as names took 0.6 kB; the catalogue became 7.6 kB smaller at ten thousand.
  test('wat de zoekpagina aan eigen script laadt om op woorden te zoeken past in het budget', () => {
    const [opener, ...others] = scriptsNamed('open');
    expect(others).toEqual([]);
    const loaded = withStaticImports([...scriptsOf('/zoeken/'), opener ?? '']);
    expect(loaded.length).toBeGreaterThan(4);
    expect(weightOfFiles(loaded)).toBeLessThanOrEqual(most.scriptOfSearch);
  });

  // The limit was 30 kB; the same additions apply here. Reading ranges, items of minutes, acts of the Kingdom and Markdown,
  // and the words that claim a number for something else, add 2 kB, only to a question with five digits.
  // What is loaded for some questions grew by 5.1 kB more: OR, names and papers that begin as typed, statements that have
  // all words together, places in papers, names of persons as heard, and what is offered for everyday words. Answers about
  // one outcome and what a search can be followed by add 2 kB, and what copies a citation 0.1 kB. Remarks between numbers,
  // chapters and the papers of both Chambers in one row add 0.1 kB. Ranges with “tot”, a name between a dossier and its number,
  // the other Chamber later in a row, and more words for numbers that are of something else add 0.6 kB. Answers about an outcome
  // that is named by its title, and a paper with words and a place in it, add 0.1 kB.
  test('met alles wat een zoekvraag verder kan vragen, past het in het budget', () => {
    // Only other pages load these: the box in their header, and the marks in a page opened from a result.
    const elsewhere = new Set(['combobox', 'complete-name', 'mark'].flatMap(scriptsNamed));
    expect(elsewhere.size).toBe(3);
    const asked = withImports(scriptsOf('/zoeken/'), /["'`](\.\/[\w.-]+\.js)["'`]/g).filter(
      (script) => !elsewhere.has(script),
    );
    expect(weightOfFiles(asked)).toBeGreaterThan(15 * kB);
    expect(weightOfFiles(asked)).toBeLessThanOrEqual(most.scriptOfAnySearch);
  });

  // The script, the catalogue, three pieces of the index and the texts of ten results, as if each were the largest. At ten
  // thousand outcomes the goals are 200 kB for a first search and 300 for 95 in a hundred questions, of which the catalogue
  // is held below; what was measured is in docs/zoeken-metingen.md.
  test('een eerste zoekvraag past in het budget', () => {
    const heaviest = (pattern: string, count: number) =>
      globSync(pattern, { cwd: folder })
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .toSorted((a, b) => b.length - a.length)
        .slice(0, count);
    const data = [
      readFileSync(join(folder, 'zoekdata/catalogus.json'), 'utf8'),
      ...heaviest('zoekdata/*/index/*.txt', 3),
      ...heaviest('zoekdata/*/teksten/*.json', 10),
    ];
    const [opener] = scriptsNamed('open');
    const scripts = withStaticImports([...scriptsOf('/zoeken/'), opener ?? '']);
    expect(weightOf(data) + weightOfFiles(scripts)).toBeLessThanOrEqual(most.firstSearch);
  });

  test('tienduizend uitkomsten meer maken de catalogus niet zwaarder dan het budget zegt', () => {
    const text = readFileSync(join(folder, 'zoekdata/catalogus.json'), 'utf8');
    const catalogue = unpackCatalogue(JSON.parse(text));
    const outcomes = catalogue.pages.filter(([path]) => path.startsWith('/afspraken/'));
    const day = (nr: number) => new Date(nr * 86_400_000).toISOString().slice(0, 10);
    let last = 1;
    /** A number below `limit`: the next of a series that no compression sees through, and the same in each run. */
    const next = (limit: number) => {
      last = (last * 48_271) % 2_147_483_647;
      return last % limit;
    };
    const facets = [...new Set(catalogue.values.map(([facet]) => facet))];
    // Values of other outcomes for each facet, so that hardly two have the same.
    const more = Array.from({ length: 10_000 }, (_, nr): PageRow => {
      const values = facets.flatMap((facet) => {
        const other = outcomes[next(outcomes.length)];
        return other?.[4].filter((value) => catalogue.values[value]?.[0] === facet) ?? [];
      });
      const days = [day(15_000 + next(5000)), nr % 2 ? day(18_000 + next(5000)) : ''] as const;
      return ['', '', next(6), [], values, ...days, '', next(12), 0];
    });
    const larger = packCatalogue({ ...catalogue, pages: [...catalogue.pages, ...more] });
    const added = weightOf([JSON.stringify(larger)]) - weightOf([text]);
    expect(added).toBeGreaterThan(20 * kB);
    expect(added).toBeLessThanOrEqual(most.catalogueGrowth);
  });

  test('de zoekindex ligt in kleine stukken, zodat een vraag niet de halve index ophaalt', () => {
    const pieces = globSync('zoekdata/*/index/*.txt', { cwd: folder });
    expect(pieces.length).toBeGreaterThan(10);
    expect(
      Math.max(...pieces.map((name) => weightOf([readFileSync(join(folder, name), 'utf8')]))),
    ).toBeLessThan(most.indexPiece);
  });
});
