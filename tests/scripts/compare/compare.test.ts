import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Comparison, compareSites } from '../../../scripts/compare/compare-sites.ts';
import { readSite } from '../../../scripts/compare/read-site.ts';

const page = (text: string, { scope = 'aaaaaaaa', hash = 'C0ffee', rule = 'color:red' } = {}) => ({
  html: `<html><head><meta content="script-src 'sha256-${hash}=' 'self'"><link rel="stylesheet" href="/_astro/Page.${hash}.css"></head><body data-astro-cid-${scope}><a class="astro-${scope}" href="/b/">${text}</a></body></html>`,
  sheet: `_astro/Page.${hash}.css`,
  css: `a[data-astro-cid-${scope}]{${rule}}b{x:y}`,
});

/** The comparison of two sites with one page, and what else each has. */
async function compare(
  [before, after]: [ReturnType<typeof page>, ReturnType<typeof page>],
  others: [Record<string, string | Uint8Array>, Record<string, string | Uint8Array>] = [{}, {}],
): Promise<Comparison> {
  const [old, now] = [before, after].map((one, at) =>
    makeFolder({ 'index.html': one.html, [one.sheet]: one.css, ...others[at] }),
  );
  return compareSites(await readSite(old ?? ''), await readSite(now ?? ''));
}

function makeFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

const indexed = (text: string) => JSON.stringify({ path: '/b/', content: text });

describe('twee gebouwde sites vergelijken', () => {
  test('ziet niets waar alleen de kenmerken van Astro en de namen van bestanden anders zijn', async () => {
    const moved = page('tekst', { scope: 'bbbbbbbb', hash: 'D15ea5e' });
    const { gone, added, changed, shared } = await compare([page('tekst'), moved]);
    expect({ gone, added, changed, shared }).toEqual({
      gone: [],
      added: [],
      changed: [],
      shared: 2,
    });
  });

  test.each<[string, Comparison['changed'][number], () => Promise<Comparison>]>([
    [
      'een andere tekst',
      { before: 'oud', after: 'nieuw', addresses: ['/'] },
      () => compare([page('oud'), page('nieuw')]),
    ],
    [
      'een andere stijl',
      { before: 'a{color:red}', after: 'a{color:blue}', addresses: ['/ (styles)'] },
      () => compare([page('x'), page('x', { rule: 'color:blue' })]),
    ],
    [
      'een ander gegeven',
      { before: '{"a":1}', after: '{"a":2}', addresses: ['/data.json'] },
      () =>
        compare([page('x'), page('x')], [{ 'data.json': '{"a":1}' }, { 'data.json': '{"a":2}' }]),
    ],
    [
      'een andere tekst in de zoekindex',
      { before: ' "content": "oud"', after: ' "content": "nieuw"', addresses: ['/b/ (index)'] },
      () =>
        compare(
          [page('x'), page('x')],
          [
            { 'zoekdata/0a/teksten/0.json': indexed('oud') },
            { 'zoekdata/0b/teksten/0.json': indexed('nieuw') },
          ],
        ),
    ],
  ])('ziet %s', async (_, difference, run) => {
    const { changed } = await run();
    expect(changed).toEqual([difference]);
  });

  test('telt dezelfde verandering op meer pagina’s als één', async () => {
    const html = (text: string) => `<p>${text}</p>`;
    const { changed } = await compare(
      [page('x'), page('x')],
      [
        { 'b/index.html': html('oud'), 'c/index.html': html('oud') },
        { 'b/index.html': html('nieuw'), 'c/index.html': html('nieuw') },
      ],
    );
    expect(changed).toEqual([{ before: 'oud', after: 'nieuw', addresses: ['/b/', '/c/'] }]);
  });

  test('noemt pagina’s die weg zijn en die erbij kwamen', async () => {
    const { gone, added } = await compare(
      [page('x'), page('x')],
      [{ 'weg/index.html': '<p>' }, { 'nieuw/index.html': '<p>' }],
    );
    expect(gone).toEqual(['/weg/', '/weg/ (styles)']);
    expect(added).toEqual(['/nieuw/', '/nieuw/ (styles)']);
  });

  test('weigert een map zonder gebouwde site', async () => {
    await expect(readSite(makeFolder({ 'a.txt': 'x' }))).rejects.toThrow('geen gebouwde site');
  });
});
