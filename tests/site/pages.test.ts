import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CheckedContent, checkContent } from '#check/check.ts';
import { collectionNames } from '#schema/collections.ts';
import { ask } from '../support/ask.ts';
import { attributeValues, readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const isNoindex = (html: string) => html.includes('<meta name="robots" content="noindex">');
let content: CheckedContent;

beforeAll(async () => {
  content = await checkContent(process.cwd());
});

describe('de gebouwde site', () => {
  test.each(collectionNames)('heeft een pagina voor elk record van %s', (collection) => {
    const missing = content.register[collection]
      .map((node) => ('address' in node ? node.address : node.path))
      .filter((path) => !byPath.has(path));
    expect(missing).toEqual([]);
  });

  test('heeft records van elke soort; alleen een navraag hoeft er nog niet te zijn', () => {
    const none = collectionNames.filter((name) => content.register[name].length === 0);
    expect(none.filter((name) => name !== 'navragen')).toEqual([]);
  });

  test('is vanaf de startpagina helemaal te bereiken met gewone links', () => {
    const seen = new Set(['/']);
    const queue = ['/'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      for (const link of attributeValues(byPath.get(path)?.html ?? '', 'href')) {
        const target = link.split(/[?#]/)[0] ?? '';
        if (!byPath.has(target) || seen.has(target)) continue;
        seen.add(target);
        queue.push(target);
      }
    }
    // An address that only leads on is in no list.
    const unreachable = pages.filter(({ path, html }) => !seen.has(path) && !isNoindex(html));
    expect(unreachable.map(({ path }) => path)).toEqual([]);
  });

  test('heeft in de sitemap elke pagina die gevonden mag worden, en geen andere', () => {
    const sitemap = readFileSync(`${shared('siteFolder')}/sitemap-0.xml`, 'utf8');
    const listed = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(
      ([, path]) => path,
    );
    const open = pages.filter(({ html }) => !isNoindex(html)).map(({ path }) => path);
    expect(listed.toSorted()).toEqual(open.toSorted());
  });

  test('laat van het bestuur van een plek alleen een verwijzing achter, waar niets heen leidt', () => {
    const governments = content.register.partijen.filter(({ place }) => place);
    expect(governments.length).toBeGreaterThan(12);
    for (const { address, path, label } of governments) {
      const html = byPath.get(address)?.html ?? '';
      const main = html
        .slice(html.indexOf('<main'), html.indexOf('</main>'))
        .replace(/<link[^>]*>/g, '');
      expect(isNoindex(html), address).toBe(true);
      expect(attributeValues(main, 'href'), address).toEqual([path]);
      expect(byPath.get(path)?.html, path).toContain(`${label} als partij`);
      const linking = pages.filter(
        ({ path: from, html: other }) =>
          from !== address && attributeValues(other, 'href').includes(address),
      );
      expect(
        linking.map((page) => page.path),
        address,
      ).toEqual([]);
    }
  });

  test('zegt op elke pagina dat dit geen website van de Rijksoverheid is', () => {
    const silent = pages.filter(({ html }) => !html.includes('geen website van de Rijksoverheid'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('geeft elke pagina een eigen titel, één hoofdkop en Nederlands als taal', () => {
    const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(twice).toEqual([]);
    const wrong = pages.filter(
      ({ html }) =>
        [...html.matchAll(/<h1[\s>]/g)].length !== 1 || !html.includes('<html lang="nl"'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('heeft titels van hoogstens 70 tekens, en omschrijvingen van hoogstens 160, voor zoekmachines elk een eigen', () => {
    /** As many characters as readers see. */
    const plain = (text = '') => text.replace(/&(?:\w+|#\d+);/g, 'x');
    const heads = pages.map(({ path, html }) => ({
      path,
      title: plain(/<title>([^<]+)/.exec(html)?.[1]),
      description: plain(/<meta name="description" content="([^"]+)/.exec(html)?.[1]),
      isFound: !html.includes('name="robots" content="noindex"'),
    }));
    const long = heads.filter(
      ({ title, description }) => title.length > 70 || description.length > 160,
    );
    expect(long).toEqual([]);
    const found = heads.filter(({ isFound }) => isFound).map(({ description }) => description);
    expect(found.filter((one, at) => one === '' || found.indexOf(one) !== at)).toEqual([]);
  });

  test('laat voetnoten hun nummer uit de brief houden en naar hun Kamerstuk leiden', () => {
    const notes = [
      ['/brieven/2024/schaarse-ruimte/', '1', '29435-267'],
      ['/brieven/2024/arrangementen/', '2', '34682-107'],
      ['/brieven/2024/water/', '3', '27625-669'],
      ['/brieven/2024/uitvoeringsagendas/', '4', '29383-378'],
    ] as const;
    for (const [path, nr, id] of notes) {
      const html = byPath.get(path)?.html ?? '';
      expect(html).toMatch(new RegExp(`href="#voetnoot-fn-${nr}"[^>]*>${nr}<`));
      expect(html).toMatch(
        new RegExp(
          `<li[^>]*id="voetnoot-fn-${nr}"[^>]*value="${nr}"|<li[^>]*value="${nr}"[^>]*id="voetnoot-fn-${nr}"`,
        ),
      );
      expect(html).toContain(`href="/kamerstukken/${id}/"`);
    }
  });

  test('laat van elke alinea zien waar zij staat en welke uitkomsten erbij horen', () => {
    for (const sectie of content.register.secties) {
      const html = byPath.get(sectie.path)?.html ?? '';
      for (const alinea of sectie.alineas) {
        expect(html).toContain(`id="alinea-${alinea.nr}"`);
        for (const afspraak of alinea.afspraken) expect(html).toContain(`href="${afspraak.path}"`);
      }
    }
  });

  test('heeft van elke brief één pagina met alle alinea’s, elk met een eigen anker', () => {
    for (const ronde of content.register.rondes.filter(({ secties }) => secties.length > 0)) {
      const html = byPath.get(`/brieven/${ronde.id}/`)?.html ?? '';
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, alineas, voetnoten } of ronde.secties) {
        const name = id.replace(/^.*\//, '');
        expect(html).toContain(`href="#${name}"`);
        expect(ids).toContain(name);
        for (const { nr } of alineas) expect(ids).toContain(`${name}-alinea-${nr}`);
        for (const nr of voetnoten.keys()) expect(ids).toContain(`voetnoot-fn-${nr}`);
      }
    }
  });

  test('heeft geen losse spatie voor een komma of punt na een link', () => {
    const loose = pages.flatMap(({ path, html }) => {
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      return /<\/a>\s+[,.;:)]/.test(main) ? [path] : [];
    });
    expect(loose).toEqual([]);
  });

  test('staat op het adres dat de tests ervoor kregen', async () => {
    const response = await ask(`${shared('siteAddress')}/`);
    expect(response.status).toBe(200);
  });
});
