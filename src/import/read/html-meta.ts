import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { findKamerstukken } from '#domain/citation/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import type { Meta } from '#import/block.ts';
import { safeText } from '#import/safe-text.ts';
import { attribute, elements } from './html-tree.ts';

/** What a page says of the paper on it, in its metadata, its title and the name it was saved by. */
export function metaOf(file: string, document: Tree.Document, title: string): Meta {
  const meta: Meta = {};
  const named = new Map<string, string>();
  for (const one of elements(document)) {
    const name = attribute(one, 'name') ?? attribute(one, 'property');
    const value = attribute(one, 'content');
    if (
      one.tagName === 'meta' &&
      name !== undefined &&
      value !== undefined &&
      !named.has(name.toLowerCase())
    )
      named.set(name.toLowerCase(), value);
  }
  const get = (...names: string[]) =>
    names.map((name) => named.get(name.toLowerCase())).find((value) => value !== undefined);
  const titel = get('OVERHEIDop.documenttitel', 'DC.title', 'og:title') ?? title;
  if (safeText(titel) !== '') meta.titel = safeText(titel);
  const datum = readWrittenDatum(
    get('OVERHEIDop.datumBrief', 'DCTERMS.issued', 'DCTERMS.available') ?? '',
  )?.datum;
  if (datum !== undefined && datum.length === 10) meta.datum = datum;
  const official = /\b(kst-[0-9A-Za-z-]+)/.exec(get('DC.identifier') ?? file)?.[1];
  if (official !== undefined) meta.officieleId = official.replace(/\.html?$/i, '');
  const [paper] = findKamerstukken(meta.officieleId ?? title);
  if (paper?.kind === 'kamerstuk' && paper.dossier !== null && paper.nr !== null) {
    const dossier = kamerstukId({ ...paper, nr: null });
    if (dossier !== null) meta.dossiers = [dossier];
    meta.nr = paper.nr;
  }
  const document_ = /\b(\d{4}D\d{5})\b/.exec(`${file} ${title}`)?.[1];
  if (document_ !== undefined) meta.documentnummer = document_;
  const year = get('OVERHEIDop.vergaderjaar');
  if (year !== undefined && /^\d{4}-\d{4}$/.test(year)) meta.vergaderjaar = year;
  return meta;
}
