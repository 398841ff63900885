import { compareText } from '#domain/text/order.ts';
import type { Effect, FieldChange, RecordChange } from '../handoff/effect.ts';
import { limits } from '../handoff/effect.ts';
import type { RecordText, SiteData } from './site-data.ts';

/**
 * What a change means for readers: which records, fields, pages and counts differ. Lists and texts are cut to `limits`, and
 * each list that can be cut comes with its total.
 */
export function compareSites(before: SiteData, after: SiteData): Effect {
  const files = [...new Set([...before.records.keys(), ...after.records.keys()])].toSorted(
    compareText,
  );
  const all = files.flatMap((file) =>
    changeOf(file, before.records.get(file), after.records.get(file)),
  );
  const names = [...new Set([...after.counts.keys(), ...before.counts.keys()])];
  return {
    problems: [],
    records: all.slice(0, limits.records),
    recordTotal: all.length,
    pages: before.pages && after.pages ? comparePages(before.pages, after.pages) : undefined,
    counts: names
      .map((name) => ({
        name,
        from: before.counts.get(name) ?? 0,
        to: after.counts.get(name) ?? 0,
      }))
      .filter(({ from, to }) => from !== to),
  };
}

function changeOf(
  file: string,
  before: RecordText | undefined,
  after: RecordText | undefined,
): RecordChange[] {
  const { label = '', path = '' } = after ?? before ?? {};
  const names = [...new Set([...(after?.fields.keys() ?? []), ...(before?.fields.keys() ?? [])])];
  const all = names.flatMap((field): FieldChange[] => {
    const from = before?.fields.get(field);
    const to = after?.fields.get(field);
    if (from === to) return [];
    return [
      {
        field: shorten(field, limits.field),
        from: shorten(from ?? '', limits.value),
        to: shorten(to ?? '', limits.value),
      },
    ];
  });
  if (all.length === 0 && before && after) return [];
  const kind = !before ? 'nieuw' : after ? 'veranderd' : 'weg';
  const fields = kind === 'weg' ? [] : all.slice(0, limits.fields);
  return [
    { file, path, label: shorten(label, limits.value), kind, fields, fieldTotal: all.length },
  ];
}

function comparePages(before: Map<string, string>, after: Map<string, string>) {
  const cut = (paths: string[]) => ({ total: paths.length, shown: paths.slice(0, limits.pages) });
  return {
    added: cut([...after.keys()].filter((path) => !before.has(path))),
    removed: cut([...before.keys()].filter((path) => !after.has(path))),
    changed: cut(
      [...after].flatMap(([path, hash]) => {
        const old = before.get(path);
        return old !== undefined && old !== hash ? [path] : [];
      }),
    ),
    total: after.size,
  };
}

function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
