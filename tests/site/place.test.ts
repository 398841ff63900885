import { beforeAll, describe, expect, test } from 'vitest';
import { type CheckedContent, checkContent } from '#check/check.ts';
import { agreedLine, aheadLine } from '#domain/overview/outlook.ts';
import { fewOutcomes } from '#domain/overview/search/narrowing.ts';
import { countsFor } from '#domain/place/counting.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { outcomesIn, partAt } from './counts.ts';
import { attributeValues, readPages } from './pages.ts';

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
    expect(shades).toHaveLength(12);
    expect(numbers).toHaveLength(shades.length);
  });
});

describe('het overzicht', () => {
  test.each([
    ['vak van de tabel', /<table[\s\S]*<\/table>/, 150, ['/provincies', '/overzicht']],
    ['regel van de lijst', /<ul class="only-narrow[\s\S]*?<\/ul>/, 10, ['/themas']],
  ])(
    'heeft in elk %s zoveel uitkomsten als de pagina waar de link heen leidt',
    (_, form, some, kinds) => {
      const html = form.exec(htmlOf('/overzicht/'))?.[0] ?? '';
      const cells = linksWith('class="counts"', html);
      expect(cells.length).toBeGreaterThan(some);
      // Every cell with a number is a link, including the totals.
      expect(html.match(/class="counts"/g)).toHaveLength(cells.length);
      expect(new Set(cells.map(({ path }) => path.replace(/^(\/[^/]+)\/.*/, '$1')))).toEqual(
        new Set(kinds),
      );
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
    },
  );

  test('heeft in elk vak waarover alleen is gesproken een eigen teken, en de pagina noemt de alinea', () => {
    const html = /<table[\s\S]*<\/table>/.exec(htmlOf('/overzicht/'))?.[0] ?? '';
    const cells = linksWith('class="discussed"', html);
    expect(cells.map(({ path }) => path)).toContain('/provincies/overijssel/water/');
    for (const { path, count, inside } of cells) {
      expect(count, path).toBeUndefined();
      expect(textOf(inside), path).toContain('besproken');
      expect(htmlOf(path), path).toContain('id="besproken"');
      expect(outcomesIn(htmlOf(path)), path).toEqual([]);
    }
  });

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

describe('een plek', () => {
  test('toont elke uitkomst die voor haar telt één keer als regel met haar stand', () => {
    const { provincies, gebieden, landsdelen, regios, gemeenten } = content.register;
    for (const place of [...provincies, ...gebieden, ...landsdelen, ...regios, ...gemeenten]) {
      const rows = [...htmlOf(place.path).matchAll(/<ul class="afspraken[\s\S]*?<\/ul>/g)].flatMap(
        ([list]) => attributeValues(list, 'href'),
      );
      // On the page of a gemeente what holds everywhere is folded, without a stand.
      const counted = countsFor(place)
        .filter(({ reason }) => place.collection !== 'gemeenten' || reason.kind !== 'everywhere')
        .map(({ afspraak }) => afspraak.path);
      expect(rows.toSorted(), place.path).toEqual(counted.toSorted());
    }
  });

  test('heeft dezelfde uitkomsten ook naar stand, zonder nullen', () => {
    const { provincies, gebieden, landsdelen, regios } = content.register;
    for (const place of [...provincies, ...gebieden, ...landsdelen, ...regios]) {
      const afspraken = countsFor(place).map(({ afspraak }) => afspraak);
      const [, after] = htmlOf(place.path).split('Dezelfde uitkomsten, naar stand');
      // Of a list that is seen at once there is nothing to choose.
      if (after === undefined)
        expect(afspraken.length, place.path).toBeLessThanOrEqual(fewOutcomes);
      else {
        const [byStand = ''] = after.slice('</h3>'.length).split(/<h[23]/);
        expectAnswers(new Map(answersOf(byStand)), afspraken, place.path);
      }
    }
  });

  test('zegt eerst hoeveel uitkomsten tellen, en waarom', () => {
    const { provincies, gebieden, landsdelen, regios, gemeenten } = content.register;
    for (const place of [...provincies, ...gebieden, ...landsdelen, ...regios, ...gemeenten]) {
      const html = htmlOf(place.path);
      const lead = /<p class="nl-paragraph nl-paragraph--lead[\s\S]*?<\/p>/.exec(html)?.[0] ?? '';
      expect(html.indexOf('<h2'), place.path).toBeGreaterThan(html.indexOf(lead));
      const [total = 0, ...parts] = attributeValues(lead, 'data-count').map(Number);
      expect(total, place.path).toBe(countsFor(place).length);
      const reasons = new Set(countsFor(place).map(({ reason }) => reason.kind));
      // One reason for all of them is said of the total itself.
      if (parts.length === 0) expect(reasons.size, place.path).toBeLessThanOrEqual(1);
      else {
        expect(
          parts.reduce((sum, count) => sum + count, 0),
          place.path,
        ).toBe(total);
      }
    }
  });
});

/** The links in a piece of a page that have this text in them. */
function linksWith(text: string, html: string) {
  return [...html.matchAll(/<a (?:class="counts" )?href="([^"]+)"([^>]*)>([\s\S]*?)<\/a>/g)]
    .filter(([whole]) => whole.includes(text))
    .map(([, path = '', attributes = '', inside = '']) => {
      const count = /data-count="(\d+)"/.exec(attributes)?.[1];
      return { path, inside, count: count === undefined ? undefined : Number(count) };
    });
}

/** The questions on a page, each with how many outcomes answer it. */
function answersOf(html: string): [question: string, count: number][] {
  return [...html.matchAll(/<summary data-count="(\d+)"[^>]*>([^<]+?)\s*<span/g)].map(
    ([, count, question = '']) => [question, Number(count)],
  );
}

/** Every outcome is under one question; the two that go across them count their own. */
function expectAnswers(
  answers: Map<string, number>,
  afspraken: readonly AfspraakNode[],
  path: string,
): void {
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

/** The text of a piece of HTML; every tag becomes a space. */
function textOf(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/g, ' ').replace(/<[^>]+>/g, ' ');
}
