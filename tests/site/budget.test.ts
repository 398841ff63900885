import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { attributeValues, readPages } from './pages.ts';

const folder = inject('siteFolder');
const pages = readPages();
const kB = 1000;

describe('het gewicht van de site', () => {
  test('er is alleen script op de zoekpagina', () => {
    const withScript = pages.filter(({ html }) => /<script/.test(html)).map(({ path }) => path);
    expect(withScript).toEqual(['/zoeken/']);
  });

  test('het eigen script van de zoekpagina is minder dan 5 kB', () => {
    const html = pages.find(({ path }) => path === '/zoeken/')?.html ?? '';
    const sources = attributeValues(html, 'src').filter((source) => source.endsWith('.js'));
    const inline = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, code = '']) => code,
    );
    const code = [
      ...sources.map((source) => readFileSync(join(folder, source), 'utf8')),
      ...inline,
    ].join('\n');
    expect(code.length).toBeGreaterThan(500);
    expect(brotli(code)).toBeLessThan(5 * kB);
  });

  test('HTML en CSS van elke afspraak zijn samen hoogstens 20 kB brotli', () => {
    const heavy = pages
      .filter(({ path }) => /^\/afspraken\/\d+\//.test(path))
      .map(({ path, html }) => ({ path, bytes: weightOf(html) }))
      .filter(({ bytes }) => bytes > 20 * kB);
    expect(heavy).toEqual([]);
  });

  test('geen pagina haalt iets op bij een andere host', () => {
    const outside = pages.flatMap(({ path, html }) => {
      const loaded = [
        ...attributeValues(html, 'src'),
        ...attributeValues(html, 'srcset'),
        ...[...html.matchAll(/<link\s[^>]*>/g)]
          .filter(([tag]) => !tag.includes('rel="canonical"'))
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

function weightOf(html: string): number {
  const sheets = attributeValues(html, 'href').filter((address) => address.endsWith('.css'));
  return [html, ...sheets.map((sheet) => readFileSync(join(folder, sheet), 'utf8'))].reduce(
    (sum, text) => sum + brotli(text),
    0,
  );
}

function brotli(text: string): number {
  return brotliCompressSync(text).length;
}
