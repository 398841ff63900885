import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Reading } from './page-read.ts';

/** A part of a page, and the key to tell it by. */
export interface Part {
  key: string;
  html: string;
}

/** So many pages go to Pagefind at once: it answers with all that it read in one message, which is then in memory four times. */
const batchSize = 100;

/**
 * What Pagefind reads of parts of pages, by their keys, each of letters and digits. It stops its process at the end.
 * @param parts pages with `data-pagefind-body`
 * @param selectors what is left out: CSS selectors
 * @throws on any error of Pagefind
 */
export async function* readParts(
  parts: Iterable<Part>,
  selectors: readonly string[],
): AsyncGenerator<[key: string, reading: Reading]> {
  try {
    let ahead: Promise<Reads> | undefined;
    for (const batch of inBatches(parts)) {
      const next = readBatch(batch, selectors);
      // An error of the batch before comes first; this one is then of no use.
      next.catch(() => undefined);
      if (ahead) yield* await ahead;
      ahead = next;
    }
    if (ahead) yield* await ahead;
  } finally {
    await pagefind.close();
  }
}

type Reads = [key: string, reading: Reading][];

async function readBatch(batch: readonly Part[], selectors: readonly string[]): Promise<Reads> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'nl',
    excludeSelectors: [...selectors],
  });
  stopOn('createIndex', errors);
  if (!index) throw new Error('Pagefind gaf geen index terug');
  const added = await Promise.all(
    batch.map(({ key, html }) => index.addHTMLFile({ url: `/${key}/`, content: html })),
  );
  stopOn(
    'addHTMLFile',
    added.flatMap((page) => page.errors),
  );
  const { files, errors: unwritten } = await index.getFiles();
  stopOn('getFiles', unwritten);
  await index.deleteIndex();
  return files.filter(({ path }) => path.endsWith('.pf_fragment')).map(readFragment);
}

function readFragment({ content }: { content: Uint8Array }): Reads[number] {
  // A signature of twelve bytes is before the JSON.
  const json = gunzipSync(content).subarray('pagefind_dcd'.length).toString('utf8');
  const read: Reading & { url: string } = JSON.parse(json);
  const anchors = read.anchors.map(({ id, location }) => ({ id, location }));
  return [
    read.url.slice(1, -1),
    { content: read.content, filters: read.filters, meta: read.meta, anchors },
  ];
}

function* inBatches(parts: Iterable<Part>): Generator<Part[]> {
  let batch: Part[] = [];
  for (const part of parts) {
    batch.push(part);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function stopOn(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind ${step}: ${errors.join('; ')}`);
}

/** The version of Pagefind that reads. */
export function versionOfPagefind(): string {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) throw new Error('Pagefind is er niet');
  const { version }: { version?: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version ?? '';
}
