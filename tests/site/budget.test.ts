import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { most } from '../../scripts/budget/limits.ts';
import { isTooHeavy } from '../../scripts/budget/page-limits.ts';
import { isHeavier, weightOf } from '../../scripts/budget/weight.ts';
import {
  bytesOf,
  fontsFirst,
  scriptsOf,
  sheetsOf,
  weightOfFiles,
  withStaticImports,
} from './loaded.ts';
import { attributeValues, readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

const folder = shared('siteFolder');
const pages = readPages();

describe('het gewicht van de site', () => {
  test('elke pagina heeft hetzelfde kleine script, en alleen waar men zoekt, vergelijkt, verdwaalt of een gemeente of dag kiest nog een', () => {
    const more = ['/zoeken/', '/gemeenten/', '/vergelijk/', '/stand/', '/404.html'];
    const own = (path: string, html: string) =>
      attributeValues(html, 'src').filter(
        (source) => source.endsWith('.js') && !more.includes(path),
      );
    const sources = new Set(pages.flatMap(({ path, html }) => own(path, html)));
    expect([...sources]).toHaveLength(1);
    // A block of linked data is a script element that no browser runs.
    const inline = pages.filter(({ html }) =>
      /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)/.test(html),
    );
    expect(inline.map(({ path }) => path)).toEqual([]);
    for (const path of more) expect(scriptsOf(path)).toHaveLength(2);
    // The limit was 2 kB, before folding knew raised digits, other hyphens and quotes, and letters such as ø.
    expect(weightOfFiles(withStaticImports(scriptsOf('/gemeenten/')))).toBeLessThan(
      most.scriptOfGemeenten,
    );
    const everywhere = new Set(withStaticImports(scriptsOf('/over/')));
    const comparing = withStaticImports(scriptsOf('/vergelijk/'));
    expect(weightOfFiles(comparing.filter((file) => !everywhere.has(file)))).toBeLessThan(
      most.scriptOfComparing,
    );
  });

  // Not the letters, which every page shares, and which are in its cache.
  test('de stand op een dag kost met alles wat zij laadt hoogstens wat het budget zegt', () => {
    const html = readFileSync(join(folder, 'stand/index.html'), 'utf8');
    const styles = attributeValues(html, 'href').filter((name) => name.endsWith('.css'));
    const data = globSync('stand/*.json', { cwd: folder });
    expect(data).toEqual([join('stand', 'alles.json')]);
    const texts = [
      html,
      ...[...data, 'bouw.json'].map((name) => readFileSync(join(folder, name), 'utf8')),
    ];
    const loaded = withStaticImports(scriptsOf('/stand/'));
    expect(weightOf(texts) + weightOfFiles([...loaded, ...styles])).toBeLessThanOrEqual(
      most.standOnDay,
    );
  });

  test('wat elke pagina aan script laadt is minder dan het budget', () => {
    const loaded = withStaticImports(scriptsOf('/over/'));
    expect(loaded.length).toBeGreaterThan(0);
    expect(weightOfFiles(loaded)).toBeLessThan(most.scriptOfEveryPage);
  });

  // The letter of 2024 is 10.5 kB of words, when all other pages have been taken away from it.
  const wholeLetter = /^\/brieven\/\d+\/$/;

  test('HTML en CSS van elke afspraak passen samen in het budget', () => {
    const heavy = pages
      .filter(({ path }) => /^\/afspraken\/\d+\//.test(path))
      .filter(({ html }) => isHeavier([html, ...sheetsOf(html)], most.pageAndStylePacked));
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  test('HTML en CSS van een gewone pagina van elke soort passen in het budget', () => {
    const perKind = Map.groupBy(
      pages.filter(({ path }) => !wholeLetter.test(path)),
      ({ path }) => path.replace(/(?<=^\/[\w-]+\/)[^/]+/, '…').replace(/(?<=\/…\/)[^/]+/, '…'),
    );
    expect(perKind.size).toBeGreaterThan(40);
    const heavy = [...perKind.values()].flatMap((members) => {
      const byLength = members.toSorted((one, other) => one.html.length - other.html.length);
      const middle = byLength[Math.floor(byLength.length / 2)];
      return middle && isHeavier([middle.html, ...sheetsOf(middle.html)], most.pageAndStylePacked)
        ? [middle.path]
        : [];
    });
    expect(heavy).toEqual([]);
  });

  // Pages grow with every ronde; one that grows past this must be cut into parts (src/domain/overview/cut/cut.ts).
  test('geen pagina heeft meer HTML dan het budget, ook niet met brotli; een hele brief heeft er een van zichzelf', () => {
    const heavy = pages.filter(isTooHeavy);
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  test('voor het lezen zijn weinig bestanden nodig: de pagina, één of twee stijlbladen en twee lettertypen, en geen script', () => {
    const many = pages.filter(({ html }) => {
      const fonts = fontsFirst(html);
      expect(fonts.length).toBe(most.fontsOfFirstView);
      const scripts = html.match(/<script(?! type="(?:module|application\/ld\+json)")/g) ?? [];
      expect(scripts.length).toBe(most.scriptsBeforeReading);
      return 1 + sheetsOf(html).length + fonts.length > most.filesBeforeReading;
    });
    expect(many.map(({ path }) => path)).toEqual([]);
  });

  test('de lettertypen van de eerste blik passen in het budget', () => {
    const sizes = new Set(pages.map(({ html }) => bytesOf(fontsFirst(html))));
    expect(sizes.size).toBe(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most.fontsOfFirstViewBytes);
  });

  test('geen pagina haalt iets op bij een andere host', () => {
    const outside = pages.flatMap(({ path, html }) => {
      const loaded = [
        ...attributeValues(html, 'src'),
        ...attributeValues(html, 'srcset'),
        ...[...html.matchAll(/<link\s[^>]*>/g)]
          .filter(([tag]) => !/rel="(?:canonical|cite-as)"/.test(tag))
          .flatMap(([tag]) => attributeValues(tag, 'href')),
        ...[...html.matchAll(/<use\s[^>]*>/g)].flatMap(([tag]) => attributeValues(tag, 'href')),
      ];
      return loaded
        .filter((address) => /^(?:https?:)?\/\//.test(address))
        .map((address) => `${path} ${address}`);
    });
    expect(outside).toEqual([]);
  });
});
