import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf } from '#domain/register/record-file.ts';
import type { Register } from '#domain/register/register.ts';
import { standOf } from '#domain/stand/stand.ts';
import { formatStand, standLine } from '#domain/stand/stand-line.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';

/** What one version of the atlas says, in a form that can be compared with another version. */
export interface SiteData {
  /** By file, from the top of the repository. */
  records: Map<string, RecordText>;
  /** A hash of what readers see, by path such as `/afspraken/`; `undefined` when the site was not built. */
  pages: Map<string, string> | undefined;
  /** How many records there are of each kind, and how many outcomes have each computed stand. */
  counts: Map<string, number>;
}

/** One record as texts. */
export interface RecordText {
  collection: CollectionName;
  label: string;
  path: string;
  /** Every value by field, such as `termijn.tekst`, `verloop.1.status` or `alinea 3`. */
  fields: Map<string, string>;
  /** The computed stand of an outcome. */
  stand?: StandText;
}

/** A stand as its one line, and as that line without a month, by which stands are taken together. */
export interface StandText {
  line: string;
  group: string;
}

/**
 * The records of a register as texts, with their counts. Adds to the written fields the paragraphs of a letter, and to
 * an outcome its computed stand.
 * @param asOf the day for computed standen, `YYYY-MM-DD`
 * @param pages as `readPages` returns them
 */
export function toSiteData(
  register: Register,
  asOf: string,
  pages?: Map<string, string>,
): SiteData {
  const records = new Map<string, RecordText>();
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const collection of collectionNames) {
    for (const { id, label, path, data } of register[collection]) {
      const fields = new Map(flatten('', data));
      records.set(fileOf(collection, id), { collection, label, path, fields });
      count(`${collections[collection].base.split('/').at(-1)}`);
    }
  }
  for (const { collection, id, path, data } of register.moved) {
    const fields = new Map(flatten('', data));
    records.set(fileOf(collection, id), { collection, label: data.titel, path, fields });
    count('verhuisd');
  }
  for (const { collection, id, path, data } of register.withdrawn) {
    const fields = new Map(flatten('', data));
    records.set(fileOf(collection, id), { collection, label: data.titel, path, fields });
    count('ingetrokken');
  }
  for (const sectie of register.secties) {
    const record = records.get(fileOf('secties', sectie.id));
    for (const { nr, parsed } of sectie.alineas) record?.fields.set(`alinea ${nr}`, parsed.text);
  }
  for (const afspraak of register.afspraken) {
    const stand = standOf(afspraak, asOf);
    const record = records.get(fileOf('afspraken', afspraak.id));
    const { label, since } = standLine(stand);
    const group = [label, since].filter(Boolean).join(' · ');
    if (record) record.stand = { line: formatStand(stand), group };
    count(`stand ${stand.status}`);
    if (stand.silence) count(`geen bericht: ${stand.silence.kind}`);
  }
  return { records, pages, counts };
}

function flatten(path: string, value: unknown): [string, string][] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    return [[path, value.join(', ')]];
  }
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, child]) =>
    flatten(path === '' ? name : `${path}.${name}`, child),
  );
}

/**
 * A SHA-256 hash of the title and body of every page of a built site, by path. File names of styles and scripts, and the scope
 * ids of Astro, do not count.
 */
export async function readPages(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder, { recursive: true });
  const pages = files
    .map((file) => file.replaceAll('\\', '/'))
    // What other sites show in a frame is not a page.
    .filter((file) => file.endsWith('.html') && !file.startsWith('kaartje/'))
    .toSorted();
  return new Map(
    await Promise.all(
      pages.map(async (file): Promise<[string, string]> => {
        const html = await readFile(join(folder, file), 'utf8');
        const seen = `${/<title>[^<]*/.exec(html)?.[0]}${html.slice(html.indexOf('<body'))}`
          .replaceAll(/\/_astro\/[^"]+/g, '')
          .replaceAll(/ data-(?:astro-cid-|_)\w+/g, '');
        const hash = createHash('sha256').update(seen).digest('hex');
        return [`/${file.replace(/index\.html$/, '')}`, hash];
      }),
    ),
  );
}
