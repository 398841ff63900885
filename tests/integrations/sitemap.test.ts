import { expect, test } from 'vitest';
import { sitemapNote } from '../../src/integrations/sitemap.ts';

test.each([
  ['<meta name="robots" content="noindex">', 'noindex'],
  ['<meta name="robots" content="noindex"><span data-pagefind-meta="datum:2024-11-12">', 'noindex'],
  ['<meta name="robots" content="all"><span data-pagefind-meta="datum:2024-11-12">', '2024-11-12'],
  ['<span data-pagefind-meta="termijn:2024-11-12">', 'geen'],
])('de sitemap weet van een pagina met %s: %s', (html, note) => {
  expect(sitemapNote(html)).toBe(note);
});
