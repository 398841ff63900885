import { beforeAll, describe, expect, test } from 'vitest';
import { type CheckedContent, checkContent } from '#check/check.ts';
import { countsFor, type Place } from '#domain/place/counting.ts';
import { most } from '../../scripts/budget/limits.ts';
import { isHeavier } from '../../scripts/budget/weight.ts';
import { attributeValues, readPages } from './pages.ts';

const pages = readPages();
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';
let content: CheckedContent;

beforeAll(async () => {
  content = await checkContent(process.cwd());
});

describe('een gemeente', () => {
  test('heeft een lichte pagina: er zijn er honderden', () => {
    const heavy = pages
      .filter(({ path }) => /^\/gemeenten\/[^/]+\/$/.test(path))
      // The lists by thema, soort, ronde and stand take 0.7 kB of it. The style in it, every page has.
      .filter(({ html }) =>
        isHeavier([html.replace(/<style>.*?<\/style>/g, '')], most.gemeentePacked),
      );
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
    expect(zwolle).toContain(
      `${everywhere.length} gelden voor alle NOVEX-gebieden of alle provincies`,
    );
  });

  test('zegt bij haar landsdeel hoe zeker dat is, en van geen lijst dat zij erop staat', () => {
    for (const { path, provincie } of content.register.gemeenten) {
      const place = provincie?.indelingen.at(-1);
      const text = textOf(htmlOf(path)).replace(/\s+/g, ' ');
      if (place?.zekerheid === 'afgeleid') {
        expect(text, path).toMatch(
          new RegExp(`landsdeel ${place.landsdeel.label}[^(]*\\(indeling afgeleid\\)`),
        );
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

/** The text of a piece of HTML; every tag becomes a space. */
function textOf(html: string): string {
  return html.replace(/<style[\s\S]*?<\/style>/g, ' ').replace(/<[^>]+>/g, ' ');
}
