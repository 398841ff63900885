import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '#search/catalogue/kinds.ts';
import * as weights from '#search/weights.ts';
import { questionGroups } from '../zoeken/questions.ts';

const source = readFileSync('src/search/weights.ts', 'utf8');
const parts = source.slice(source.indexOf('// How much')).split('\n\n');
const asked = new Set([...questionGroups.values()].flat().map(({ query }) => query));

describe('de gewichten van het zoeken', () => {
  test('noemen alleen vragen die er zijn', () => {
    const named = [...parts.join('\n').matchAll(/“([^”]+)”/g)].map(([, query = '']) => query);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((query) => !asked.has(query))).toEqual([]);
  });

  test.each(Object.keys(weights))('van %s staat waar het voor dient', (name) => {
    const part = parts.find((text) => text.includes(`export const ${name} `)) ?? '';
    const heading = parts[parts.indexOf(part) - 1] ?? '';
    const [, own = ''] =
      new RegExp(`(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\s*export const ${name} `).exec(part) ?? [];
    const members = [...part.matchAll(/\n {2}\/\*\* (.+) \*\/\n {2}['\w-]+: [\d.]+,/g)].map(
      ([, text = '']) => text,
    );
    const proof = /(?:fails?|Reorders|Says|Tested|No question)/i;
    expect([own, heading, ...members].some((text) => proof.test(text))).toBe(true);
  });

  test('wegen alleen soorten die er zijn', () => {
    const kinds: readonly string[] = pageKinds;
    expect(Object.keys(weights.kindWeights).filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  test.each(['words', 'catalogue', 'query'])('staan niet ook nog in %s', (room) => {
    // A number with a fraction only ever weighs; the idf of BM25 is a formula.
    const found = globSync(`src/search/${room}/*.ts`).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /(?<![\w.])\d\.\d/.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found.filter((line) => !line.includes('pagesWithTerm'))).toEqual([]);
  });
});
