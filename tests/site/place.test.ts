import { beforeAll, describe, expect, test } from 'vitest';
import { type CheckedContent, checkContent } from '#check/check.ts';
import { agreedLine, aheadLine } from '#domain/overview/outlook.ts';
import { countsFor, type Place } from '#domain/place/counting.ts';
import { outcomesIn, partAt } from './counts.ts';
import { attributeValues, readPages } from './pages.ts';
import { isHeavier } from './weight.ts';

const pages = readPages();
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';
let content: CheckedContent;

beforeAll(async () => {
  content = await checkContent(process.cwd());
});

describe('de kaart', () => {
  test('leidt naar elke provincie en elk gebied, met naam en aantal', () => {
    const html = htmlOf('/kaart/');
    const labels = attributeValues(html, 'aria-label');
    for (const provincie of content.register.provincies) {
      const { label, path } = provincie;
      expect(labels).toContain(`${label}: ${countsFor(provincie).length} uitkomsten`);
      expect(attributeValues(html, 'href')).toContain(`${path}#afspraken`);
    }
    for (const { label, path, data } of content.register.gebieden) {
      expect(labels).toContain(`${data.nummer}: NOVEX-gebied ${label}`);
      expect(attributeValues(html, 'href')).toContain(path);
    }
    expect(html).toContain('ligging bij benadering, geen begrenzing');
  });

  test('geeft elke tint ook als getal', () => {
    const html = htmlOf('/kaart/');
    const shades = html.match(/class="land step-\d/g) ?? [];
    const numbers = html.match(/<tspan class="count[ "][^>]*>\d+<\/tspan>/g) ?? [];
    expect(shades.length).toBeGreaterThanOrEqual(24);
    expect(numbers).toHaveLength(shades.length);
  });
});

describe('het overzicht', () => {
  test.each([
    ['vak van de tabel', /<table[\s\S]*<\/table>/],
    ['regel van de lijst', /<div class="only-narrow"[\s\S]*<\/section>/],
  ])('heeft in elk %s zoveel uitkomsten als de pagina waar de link heen leidt', (_, form) => {
    const html = form.exec(htmlOf('/overzicht/'))?.[0] ?? '';
    const cells = linksWith('class="counts"', html);
    expect(cells.length).toBeGreaterThan(150);
    // Every cell with a number is a link, including the totals.
    expect(html.match(/class="counts"/g)).toHaveLength(cells.length);
    const kinds = new Set(cells.map(({ path }) => path.replace(/^(\/[^/]+)\/.*/, '$1')));
    expect(kinds).toEqual(new Set(['/provincies', '/overzicht']));
    for (const { path, count, inside } of cells) {
      const counted = textOf(inside).match(/\d+/g)?.map(Number) ?? [];
      expect(
        counted.reduce((sum, one) => sum + one, 0),
        path,
      ).toBe(count);
      const [page = '', anchor = ''] = path.split('#');
      const part = partAt(htmlOf(page), anchor) ?? '';
      expect(outcomesIn(part).length, path).toBe(count);
    }
  });

  test.each([
    ['vak van de tabel', /<table[\s\S]*<\/table>/],
    ['regel van de lijst', /<div class="only-narrow"[\s\S]*<\/section>/],
  ])(
    'heeft in elk %s waarover alleen is gesproken een eigen teken, en de pagina noemt de alinea',
    (_, form) => {
      const html = form.exec(htmlOf('/overzicht/'))?.[0] ?? '';
      const cells = linksWith('class="discussed"', html);
      expect(cells.map(({ path }) => path)).toContain('/provincies/overijssel/water/');
      for (const { path, count, inside } of cells) {
        expect(count, path).toBeUndefined();
        expect(textOf(inside), path).toContain('besproken');
        expect(htmlOf(path), path).toContain('id="besproken"');
        expect(outcomesIn(htmlOf(path)), path).toEqual([]);
      }
    },
  );

  test('heeft geen getal dat geen link is', () => {
    const main = /<ul class="legend[\s\S]*(?=<p class="text small soft note-below)/;
    const html = main.exec(htmlOf('/overzicht/'))?.[0] ?? '';
    expect(html).toContain('class="soft total"');
    expect(textOf(html.replace(/<a [\s\S]*?<\/a>/g, ''))).not.toMatch(/\d/);
  });

  test('heeft dezelfde vakken in elke volgorde', () => {
    const linksOf = (path: string) =>
      attributeValues(htmlOf(path), 'href')
        .filter((address) =>
          /^\/(?:overzicht\/(?:themas|alle-themas)|provincies\/[^/]+\/[a-z])/.test(address),
        )
        .toSorted();
    const sorted = pages.filter(({ path }) => path.startsWith('/overzicht/op/'));
    expect(sorted.length).toBeGreaterThanOrEqual(16);
    for (const { path } of sorted) expect(linksOf(path), path).toEqual(linksOf('/overzicht/'));
  });
});

describe('de voortgang', () => {
  test('noemt nooit een percentage zonder de aantallen', () => {
    const text = textOf(htmlOf('/voortgang/'));
    const shares = text.match(/\d+%/g) ?? [];
    expect(shares.length).toBeGreaterThan(5);
    expect(text.match(/\d+ van \d{2,} \(\d+%\)/g)).toHaveLength(shares.length);
  });
});

describe('de vragen', () => {
  test('staan op elke pagina van een plek, onderwerp, partij en stuk, en zonder antwoord staat er geen nul', () => {
    const { provincies, gebieden, landsdelen, regios, themas, programmas, partijen, kamerstukken } =
      content.register;
    const nodes = [
      ...[...provincies, ...gebieden, ...landsdelen, ...regios],
      ...[...themas, ...programmas, ...partijen, ...kamerstukken],
    ];
    expect(nodes.some(({ afspraken }) => afspraken.length === 0)).toBe(true);
    for (const node of nodes) {
      const { path } = node;
      const afspraken = isPlace(node)
        ? countsFor(node).map(({ afspraak }) => afspraak)
        : node.afspraken;
      const answers = new Map(answersOf(htmlOf(path)));
      expect([...answers.values()], path).not.toContain(0);
      expect(answers.get(agreedLine.label) ?? 0, path).toBe(
        afspraken.filter(({ data }) => data.soort === 'afspraak').length,
      );
      for (const { label } of [aheadLine, agreedLine]) answers.delete(label);
      expect(
        [...answers.values()].reduce((sum, count) => sum + count, 0),
        path,
      ).toBe(afspraken.length);
    }
  });
});

describe('een gemeente', () => {
  test('heeft een lichte pagina: er zijn er honderden', () => {
    const heavy = pages
      .filter(({ path }) => /^\/gemeenten\/[^/]+\/$/.test(path))
      .filter(({ html }) => isHeavier([html], 6000));
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  test('zonder uitkomsten zegt dat dat niet betekent dat er niets is', () => {
    const silent = content.register.gemeenten.filter(({ afspraken }) => afspraken.length === 0);
    expect(silent.length).toBeGreaterThan(0);
    for (const { path } of silent) expect(htmlOf(path)).toContain('Dat zegt niet dat er niets is');
  });

  test('noemt de naam waarin een gebied de hare heeft, en wat voor alle gebieden geldt', () => {
    expect(textOf(htmlOf('/gemeenten/amsterdam/'))).toContain(
      'heeft Amsterdam in zijn naam “Amsterdam Noordzeekanaalgebied”',
    );
    const zwolle = textOf(htmlOf('/gemeenten/zwolle/'));
    const everywhere = countsFor(found('gemeenten', 'zwolle')).filter(
      ({ reason }) => reason.kind === 'everywhere',
    );
    expect(everywhere.length).toBeGreaterThan(1);
    expect(zwolle).toContain(`${everywhere.length} voor alle NOVEX-gebieden of alle provincies`);
  });

  test('zegt bij haar landsdeel hoe zeker dat is, en van geen lijst dat zij erop staat', () => {
    for (const { path, provincie } of content.register.gemeenten) {
      const place = provincie?.indelingen.at(-1);
      const text = textOf(htmlOf(path)).replace(/\s+/g, ' ');
      if (place?.zekerheid === 'afgeleid') {
        expect(text, path).toContain(`landsdeel ${place.landsdeel.label} (afgeleid).`);
      }
      expect(text, path).not.toContain('gemeenten van 2023');
    }
  });

  test('staat in de lijst, op haar naam en bij haar provincie', () => {
    const links = attributeValues(htmlOf('/gemeenten/'), 'href');
    for (const { path } of content.register.gemeenten) {
      expect(links.filter((address) => address === path).length, path).toBeGreaterThanOrEqual(2);
    }
  });
});

function found(collection: 'gemeenten', id: string): Place {
  const place = content.register.find(collection, id);
  if (!place) throw new Error(`geen ${collection}/${id}`);
  return place;
}

const placeKinds = ['provincies', 'gebieden', 'landsdelen', 'regios'];
function isPlace(node: { collection: string }): node is Place {
  return placeKinds.includes(node.collection);
}

/** The links in a piece of a page that have this text in them. */
function linksWith(text: string, html: string) {
  return [...html.matchAll(/<a href="([^"]+)"([^>]*)>([\s\S]*?)<\/a>/g)]
    .filter(([, , , inside = '']) => inside.includes(text))
    .map(([, path = '', attributes = '', inside = '']) => {
      const count = /data-count="(\d+)"/.exec(attributes)?.[1];
      return { path, inside, count: count === undefined ? undefined : Number(count) };
    });
}

/** The questions on a page, each with how many outcomes answer it. */
function answersOf(html: string): [question: string, count: number][] {
  const list = /<ul class="answers[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
  return [...list.matchAll(/class="count"[^>]*>(\d+)<\/span>\s*<(?:a|span)[^>]*>([^<]+)</g)].map(
    ([, count, question = '']) => [question, Number(count)],
  );
}

/** The text of a piece of HTML; every tag becomes a space. */
function textOf(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/g, ' ').replace(/<[^>]+>/g, ' ');
}
