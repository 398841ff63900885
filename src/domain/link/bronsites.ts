import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { bronsiteRules } from '#domain/register/rules/bronsite-rules.ts';
import { hostOf, siteId } from '#domain/register/site-id.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { collectionNames } from '#schema/collections.ts';
import { type WebBron, webBronSchema } from '#schema/field/bron.ts';
import { bronsoorten } from '#schema/field/words.ts';
import type { PartlyValidRecord } from './partly-valid.ts';

/**
 * Gives every site the records that have a page of it as a source, and reports a site that is not in the list: once,
 * because one new file repairs all of them.
 * @param partlyValid records with mistakes of their own; their sites are checked too
 */
export function linkBronsites(
  tables: Tables,
  partlyValid: readonly PartlyValidRecord[],
  resolve: Resolver,
): void {
  for (const { id, data } of tables.bronsites.values()) {
    const expected = toWord(data.host);
    if (id === expected) continue;
    const file = fileOf('bronsites', id);
    const finding = bronsiteRules.fileOfHost({ expected });
    resolve.report({ file, field: 'host', value: data.host, ...finding });
  }
  const reported = new Set<string>();
  const check = (file: string, { field, bron }: FoundBron) => {
    const id = siteId(bron.url);
    if (tables.bronsites.has(id) || resolve.isBroken('bronsites', id) || reported.has(id)) return;
    reported.add(id);
    const host = hostOf(bron.url);
    const finding = bronsiteRules.unknownSite({
      host,
      file: fileOf('bronsites', id),
      soorten: bronsoorten,
    });
    resolve.report({ file, field: `${field}.url`, value: bron.url, ...finding });
  };
  for (const collection of collectionNames) {
    for (const { id, data, label, path } of tables[collection].values()) {
      const found = webBronnenIn(data);
      for (const one of found) check(fileOf(collection, id), one);
      for (const [site, ofSite] of Map.groupBy(found, ({ bron }) => siteId(bron.url))) {
        const bronnen = [...new Map(ofSite.map(({ bron }) => [bron.url, bron])).values()];
        tables.bronsites.get(site)?.citedBy.push({ collection, id, label, path, bronnen });
      }
    }
  }
  for (const { collection, id, data } of partlyValid) {
    if (typeof data !== 'object' || data === null) continue;
    for (const one of webBronnenIn(data)) check(fileOf(collection, id), one);
  }
}

interface FoundBron {
  /** Path of the source within its record. */
  field: string;
  bron: WebBron;
}

/** By record. A check of one change has all other records as they were at the check before. */
const foundIn = new WeakMap<object, readonly FoundBron[]>();

/**
 * The web pages that a record has as a source, at any depth: what is in a field `bron` or in a list `bronnen`. Without
 * recursion, because a proposal may be nested as deep as its author likes.
 */
function webBronnenIn(data: object): readonly FoundBron[] {
  const known = foundIn.get(data);
  if (known) return known;
  const found: FoundBron[] = [];
  foundIn.set(data, found);
  const queue: { value: unknown; field: string; isBron: boolean }[] = [
    { value: data, field: '', isBron: false },
  ];
  for (let item = queue.shift(); item; item = queue.shift()) {
    const { value, field, isBron } = item;
    if (typeof value !== 'object' || value === null) continue;
    const bron = isBron && 'url' in value ? webBronSchema.safeParse(value) : undefined;
    if (bron?.success) found.push({ field, bron: bron.data });
    for (const [name, child] of Object.entries(value)) {
      queue.push({
        value: child,
        field: field === '' ? name : `${field}.${name}`,
        isBron: Array.isArray(value) ? isBron : name === 'bron' || name === 'bronnen',
      });
    }
  }
  return found;
}
