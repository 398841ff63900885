import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributeValues, readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

const page = readPages().find(({ path }) => path === '/bijdragen/')?.html ?? '';

interface Example {
  html: string;
  /** Its caption. */
  name: string;
  text: string;
}

const examples: Example[] = [...page.matchAll(/<figure\b[^>]*>.*?<\/figure>/gs)].map(([html]) => ({
  html,
  name: textOf(/<figcaption[^>]*>(.*?)<\/figcaption>/s.exec(html)?.[1] ?? ''),
  text: textOf(/<code[^>]*>(.*?)<\/code>/s.exec(html)?.[1] ?? ''),
}));

describe('de voorbeelden op /bijdragen/', () => {
  test('zijn een record en een stuk van een brief', () => {
    expect(examples.map(({ name }) => name)).toEqual([
      'Het begrip “Netcongestie”',
      'De brief, bij “Water”',
    ]);
  });

  test('zijn echt: teken voor teken wat er in het bestand staat', () => {
    const files = ['data/begrippen/netcongestie.json', 'content/brieven/2024/water.mdx'];
    const [record, letter] = examples.map(({ text }, index) => [
      readFileSync(files[index] ?? '', 'utf8'),
      text,
    ]);
    expect(record?.[1]).toBe(record?.[0]?.trimEnd());
    expect(letter?.[0]).toContain(letter?.[1]);
    expect(letter?.[1]).toMatch(/^<Alinea .*<\/Alinea>$/s);
  });

  test('noemen geen bestanden: die opent de link onder de pagina van het record', () => {
    const seen = textOf(page.replace(/<(script|style)\b.*?<\/\1>/gs, ''));
    expect(seen).not.toMatch(/(?:content|data)\/[a-z-]+\/|\.(?:json|mdx)\b/);
  });

  test('hebben kleuren door klassen, en elke klasse heeft een kleur', () => {
    const css = attributeValues(page, 'href')
      .filter((address) => address.endsWith('.css'))
      .map((address) => readFileSync(join(shared('siteFolder'), address), 'utf8'))
      .join('');
    for (const { html } of examples) {
      expect(html).not.toContain('style=');
      const classes = new Set(
        [...html.matchAll(/<span class="?([\w-]+)/g)].map(([, name]) => name),
      );
      expect(classes.size).toBeGreaterThan(2);
      for (const name of classes) {
        expect(css).toMatch(
          new RegExp(`\\.${name}(?:\\[[^\\]]*\\])?\\{color:var\\(--code-${name}\\)`),
        );
      }
    }
  });

  test('staan niet in de zoekindex: het record is te vinden op zijn eigen pagina', () => {
    for (const { html } of examples) expect(html).toMatch(/^<figure[^>]* data-pagefind-ignore/);
  });
});

function textOf(html: string): string {
  const signs: Record<string, string> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    '#34': '"',
    '#39': "'",
  };
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&([a-z]+|#\d+);/g, (code, name: string) => signs[name] ?? code);
}
