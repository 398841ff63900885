import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { formatDatum } from '#domain/text/datum.ts';
import { base, keeper } from '../../scripts/workbench/hosted.ts';
import { readPages } from './pages.ts';

const site = inject('siteFolder');
const hosted = inject('hostedFolder');
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

  test('noemt de dag waarop zij rekent alleen op de startpagina en in Over', () => {
    const words = formatDatum(note(hosted).peildatum);
    const naming = readPages(hosted).filter(({ html }) => {
      const counted = html.replace(/<main[^]*?<\/main>/, '');
      return counted.includes(words);
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
  ])('%s heeft headers met hetzelfde beleid als haar pagina’s', (_, folder, rules) => {
    const [, policy = ''] =
      /content-security-policy" content="([^"]+)"/.exec(read(folder, 'over/index.html')) ?? [];
    const headers = read(folder, '_headers');
    expect(headers.match(/^\/.*$/gm)).toEqual(expect.arrayContaining(rules));
    expect(headers).toContain(`Content-Security-Policy: ${policy}`);
    expect(headers).not.toContain('/beheer/');
    expect(read(folder, '_nginx.conf')).toContain(policy);
  });
});
