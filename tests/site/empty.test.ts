import { describe, expect, test } from 'vitest';
import { attributeValues, readPages } from './pages.ts';

const pages = readPages();
const mainOf = (html: string) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<style[\s\S]*?<\/style>/g, '');
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What is under each heading, up to the next one of its level or higher. */
function sectionsOf(main: string): { heading: string; body: string }[] {
  const found = [...main.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)];
  return found.map(({ index, 0: whole, 1: level, 2: heading = '' }, at) => {
    const next = found.slice(at + 1).find(([, other]) => Number(other) <= Number(level));
    return { heading: textOf(heading), body: main.slice(index + whole.length, next?.index) };
  });
}

/** Whether that says only that there is nothing: no link, no drawing, no field, and a sentence of “geen” or “niets”. */
function isNothing(body: string): boolean {
  const text = textOf(body);
  if (/<(?:a|svg|input|form)\b/.test(body)) return false;
  return text === '' || (text.length < 170 && /^(?:nu |nog )?(?:geen|niets|nergens)\b/i.test(text));
}

/** Addresses that only say where to go: out of search engines, and no heading but their title. */
const notices = pages.filter(
  ({ path, html }) =>
    path !== '/404.html' &&
    // A page of citations says them.
    !path.endsWith('/citeer/') &&
    html.includes('<meta name="robots" content="noindex">') &&
    !/<(?:h2|table)\b/.test(mainOf(html)),
);

describe('niets om te zeggen', () => {
  test('krijgt nergens een kop', () => {
    const empty = pages.flatMap(({ path, html }) =>
      sectionsOf(mainOf(html))
        .filter(({ body }) => isNothing(body))
        .map(({ heading }) => `${path}: ${heading}`),
    );
    expect(empty).toEqual([]);
  });

  test('is op een adres dat blijft één zin met de weg verder', () => {
    expect(notices.length).toBeGreaterThan(20);
    for (const { path, html } of notices) {
      const main = mainOf(html);
      expect(main.match(/nl-paragraph--lead/g), path).toHaveLength(1);
      expect(attributeValues(main, 'href').length, path).toBeGreaterThan(0);
    }
  });

  test('staat in geen menu en geen lijst', () => {
    const paths = new Set(notices.map(({ path }) => path));
    const linking = pages.flatMap(({ path: from, html }) =>
      attributeValues(html, 'href')
        .map((target) => target.split('#')[0] ?? '')
        .filter((target) => target !== from && paths.has(target))
        .map((target) => `${from} → ${target}`),
    );
    expect(linking).toEqual([]);
  });

  test('geldt voor elke ronde waarvan geen uitkomst in de atlas staat, en die staat wel bij de rondes', () => {
    const index = pages.find(({ path }) => path === '/rondes/')?.html ?? '';
    const empty = notices.filter(({ path }) => /^\/rondes\/\d{4}\/$/.test(path));
    expect(empty.length).toBeGreaterThan(2);
    for (const { path } of empty) expect(index).toContain(`id="ronde-${path.slice(8, 12)}"`);
  });
});
