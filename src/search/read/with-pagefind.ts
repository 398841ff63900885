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

/** So many batches are with Pagefind before the next one waits: it reads one while the next is on its way. */
const mostAtOnce = 2;

/** Pagefind, which reads in a process of its own. */
export interface Pagefind {
  /** Has a part of a page read, one with `data-pagefind-body`; the same key is read once. Waits only while Pagefind has enough to do. */
  read(part: Part): Promise<void>;
  /** What was read, by key, as JSON of a `Reading` in UTF-8. Stops the process. @throws on any error of Pagefind */
  finish(): Promise<Map<string, Buffer>>;
}

/** @param selectors what is left out: CSS selectors */
export function openPagefind(selectors: readonly string[]): Pagefind {
  const asked = new Set<string>();
  const read = new Map<string, Buffer>();
  const running: Promise<void>[] = [];
  let batch: Part[] = [];
  const start = () => {
    const reading = readBatch(batch, selectors).then((found) => {
      for (const [key, one] of found) read.set(key, Buffer.from(JSON.stringify(one)));
    });
    batch = [];
    // Whoever waits for it hears of its error.
    reading.catch(() => undefined);
    running.push(reading);
  };
  return {
    read: async (part) => {
      if (asked.has(part.key)) return;
      asked.add(part.key);
      batch.push(part);
      if (batch.length < batchSize) return;
      start();
      if (running.length > mostAtOnce) await running.shift();
    },
    finish: async () => {
      try {
        if (batch.length > 0) start();
        for (const one of running) await one;
        return read;
      } finally {
        await pagefind.close();
      }
    },
  };
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
