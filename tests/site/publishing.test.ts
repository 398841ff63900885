import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDatum } from '#domain/text/datum.ts';
import { base, keeper } from '../../scripts/workbench/hosted.ts';
import { readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

const site = shared('siteFolder');
const hosted = shared('hostedFolder');
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const note = (folder: string) => JSON.parse(read(folder, 'bouw.json'));

describe('een gebouwde site', () => {
  test('zegt dat zij heel is: van welke dag, voor welke map en met hoeveel bestanden', () => {
    const files = readdirSync(hosted, { recursive: true, withFileTypes: true });
    expect(note(hosted)).toEqual({
      soort: 'site',
      peildatum: '2024-11-19',
      basis: base,
      bestanden: files.filter((entry) => entry.isFile()).length - 1,
    });
  });

  test('noemt de dag waarop zij rekent om haar pagina’s heen alleen bij de startpagina en Over', () => {
    const words = formatDatum(note(hosted).peildatum);
    const naming = readPages(hosted).filter(({ html }) => {
      // Something may also have happened on that day, and then a page says so in its text.
      const frame = html.replace(/<main[\s\S]*?<\/main>/, '');
      return frame.includes(words);
    });
    expect(naming.map(({ path }) => path).toSorted()).toEqual(['/', '/over/']);
  });

  test('die alleen is om te bekijken, zegt dat op elke pagina en tegen robots', () => {
    const silent = readPages(site).filter(({ html }) => !html.includes('Gebouwd om te bekijken'));
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(read(site, 'robots.txt')).toContain('Disallow: /\n');
  });

  test('zegt wie een lek vindt waar hij dat meldt', () => {
    expect(read(hosted, '.well-known/security.txt')).toContain(
      `Contact: mailto:${keeper.contact}\n`,
    );
    expect(read(site, '.well-known/security.txt')).toMatch(
      /^Contact: https:\/\/\S+\/bijdragen\/$/m,
    );
  });

  test('heeft in de sitemap de dag van het laatste nieuws van een uitkomst', () => {
    const sitemap = read(site, 'sitemap-0.xml');
    const days = [...sitemap.matchAll(/<lastmod>(\d{4}-\d\d-\d\d)/g)].map(([, day = '']) => day);
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter((day) => day > note(site).peildatum)).toEqual([]);
  });

  test.each([
    ['aan de top van een host', site, ['/*']],
    ['in een map, met een formulier', hosted, [`${base}/*`, `${base}/`, `${base}/404.html`]],
  ])('%s heeft headers met het beleid van al haar pagina’s', (_, folder, rules) => {
    const policy = policyOf(read(folder, 'index.html'));
    const headers = read(folder, '_headers');
    expect(headers.match(/^\/.*$/gm)).toEqual(expect.arrayContaining(rules));
    expect(headers).toContain(`Content-Security-Policy: ${policy}`);
    expect(headers).not.toContain('/beheer/');
    expect(read(folder, '_nginx.conf')).toContain(policy);
    // The form editor has a policy of its own.
    const pages = readPages(folder).filter(({ path }) => path !== '/beheer/');
    const others = pages.filter(
      ({ html }) => withoutHashes(policyOf(html)) !== withoutHashes(policy),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
    const forbidden = pages.filter(({ html }) =>
      stylesIn(html).some((hash) => !policy.includes(hash)),
    );
    expect(forbidden.map(({ path }) => path)).toEqual([]);
  });

  test('laat het formulier stijlen maken, en geen andere pagina', () => {
    const making = readPages(hosted).filter(({ html }) => policyOf(html).includes('unsafe-inline'));
    expect(making.map(({ path }) => path)).toEqual(['/beheer/']);
    expect(policyOf(making[0]?.html ?? '')).toContain("style-src 'self' 'unsafe-inline'");
  });

  test('heeft van het formulier niet de talen waarin code te kleuren is', () => {
    const names = readdirSync(join(hosted, '_astro'));
    expect(names.filter((name) => name.startsWith('Beheer.'))).toHaveLength(1);
    expect(names.filter((name) => /^(?:cpp|emacs-lisp|python|typescript)\./.test(name))).toEqual(
      [],
    );
  });

  test('noemt in het beleid van een pagina de stijlen die erin staan, en geen andere', () => {
    const wrong = readPages(site).filter(({ path, html }) => {
      const named = policyOf(html).match(/sha256-[^']+/g) ?? [];
      return path !== '/' && named.toSorted().join() !== stylesIn(html).toSorted().join();
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

const policyOf = (html: string) =>
  /content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
const withoutHashes = (policy: string) => policy.replace(/ 'sha256-[^']+'/g, '');
const stylesIn = (html: string) =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
    ([, css = '']) => `sha256-${createHash('sha256').update(css).digest('base64')}`,
  );
