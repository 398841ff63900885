import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { expect, test } from 'vitest';
import { frameSelectors } from '#search/build/frame.ts';
import type { PageRead } from '#search/read/page-read.ts';
import { openPageReader } from '#search/read/page-reader.ts';
import { readablePart } from '#search/read/readable-part.ts';
import { shared } from './shared-sites.ts';

const folder = shared('siteFolder');

test('wat van een stuk van een pagina wordt gelezen, is wat Pagefind in de hele pagina leest', async () => {
  const reader = openPageReader({ selectors: frameSelectors, memory: undefined });
  const { pages } = await reader.finish(folder);
  const whole = await readWhole();
  expect(whole.length).toBeGreaterThan(300);
  expect(pages.toSorted(byAddress)).toEqual(whole.toSorted(byAddress));
});

test('van elke pagina die gevonden kan worden is zo’n stuk te maken', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const html = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(html.filter((page) => readablePart(page) === page)).toEqual([]);
});

/** As Pagefind reads a folder by itself: every page, with the frame around it. */
async function readWhole(): Promise<PageRead[]> {
  try {
    const { index } = await pagefind.createIndex({
      forceLanguage: 'nl',
      excludeSelectors: [...frameSelectors],
    });
    await index?.addDirectory({ path: folder });
    const { files = [] } = (await index?.getFiles()) ?? {};
    return files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ content }) => {
        const json = gunzipSync(content).subarray('pagefind_dcd'.length).toString('utf8');
        const { url, content: text, filters, meta, anchors }: PageRead = JSON.parse(json);
        return {
          url,
          content: text,
          filters,
          meta,
          anchors: anchors.map(({ id, location }) => ({ id, location })),
        };
      });
  } finally {
    await pagefind.close();
  }
}

function byAddress(one: PageRead, other: PageRead): number {
  return one.url < other.url ? -1 : 1;
}
