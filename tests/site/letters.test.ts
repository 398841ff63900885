import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { firstLetters, lettersOf } from '../../config/font-letters.ts';
import { readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

const folder = shared('siteFolder');
const pages = readPages();
const sheets = globSync('_astro/*.css', { cwd: folder }).map((name) =>
  readFileSync(join(folder, name), 'utf8'),
);
/** The letters of the second files, as style sheets say. */
const others = sheets.flatMap((css) =>
  [...css.matchAll(/unicode-range:([^;}]*)/g)].map(([, range = '']) => new Set(lettersOf(range))),
);

/** The characters above ASCII of the text and attributes of a page. */
function charactersOf(html: string): Set<string> {
  const used = new Set<string>();
  const plain = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  for (const character of plain) if (character > '~') used.add(character);
  for (const [entity] of plain.matchAll(/&#?\w+;/g))
    for (const character of decoded(entity)) if (character > '~') used.add(character);
  return used;
}

const known = new Map<string, string>();

function decoded(entity: string): string {
  const text = known.get(entity) ?? textOf(parse(entity));
  known.set(entity, text);
  return text;
}

function textOf(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'childNodes' in node && Array.isArray(node.childNodes)
    ? node.childNodes.map(textOf).join('')
    : '';
}

describe('de letters van de site', () => {
  const used = new Map(pages.map(({ path, html }) => [path, charactersOf(html)]));

  const latin = ['source-sans-3', 'source-serif-4'].map((name) => {
    const file = `node_modules/@fontsource-variable/${name}/unicode.json`;
    return new Set(lettersOf(JSON.parse(readFileSync(file, 'utf8')).latin));
  });

  test('zijn in het eerste of het tweede bestand van elk lettertype dat ze heeft', () => {
    expect(others.length).toBeGreaterThanOrEqual(2);
    const all = new Set([...used.values()].flatMap((one) => [...one]));
    expect(all.size).toBeGreaterThan(10);
    const lost = [...all].filter(
      (letter) =>
        latin.some((known) => known.has(letter)) &&
        !firstLetters.has(letter) &&
        !others.every((known) => known.has(letter)),
    );
    expect(lost).toEqual([]);
  });

  test('vragen zelden om het tweede bestand', () => {
    const asking = [...used].filter(([, letters]) =>
      others.some((known) => !letters.isDisjointFrom(known)),
    );
    expect(asking.length).toBeLessThan(pages.length / 20);
  });

  test('staan ook in het eerste bestand als een stijlblad ze toevoegt', () => {
    const styles = pages.map(({ html }) => html.match(/<style>[\s\S]*?<\/style>/g)?.join('') ?? '');
    const added = [...new Set([...sheets, ...styles])].flatMap((css) =>
      [...css.matchAll(/content:\s*"([^"]*)"/g)].map(([, text = '']) => text),
    );
    expect(added).toContain('›');
    expect(
      added.filter((text) => [...text].some((one) => others.some((known) => known.has(one)))),
    ).toEqual([]);
  });
});
