import { compareText } from '#domain/text/order.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import type { Cut, Effect, FieldChange, Followed, RecordChange } from '../handoff/effect.ts';
import { limits } from '../handoff/effect.ts';
import type { RecordText, SiteData } from './site-data.ts';

/** What a proposer writes first, and a reader of the proposal wants first; the other kinds follow in their own order. */
const first: readonly CollectionName[] = ['secties', 'rondes', 'kamerstukken', 'bijlagen'];
const order = [...new Set([...first, ...collectionNames])];

/** A record that differs, with its kind. */
interface Change {
  collection: CollectionName;
  change: RecordChange;
}

/**
 * What a change means for readers: which records, fields, pages and counts differ. What the proposer wrote comes first; an
 * outcome of which only the computed stand differs is counted with the others that go the same way. Lists and texts are cut to
 * `limits`, and each list that can be cut comes with its total.
 */
export function compareSites(before: SiteData, after: SiteData): Effect {
  const files = [...new Set([...before.records.keys(), ...after.records.keys()])].toSorted(
    compareText,
  );
  const all = files.flatMap((file) =>
    changeOf(file, before.records.get(file), after.records.get(file)),
  );
  const written = order.flatMap((name) => all.filter(({ collection }) => collection === name));
  const names = [...new Set([...after.counts.keys(), ...before.counts.keys()])];
  return {
    problems: [],
    records: written.slice(0, limits.records).map(({ change }) => change),
    totals: order.flatMap((name) => totalOf(name, written)),
    followed: followedIn(files, before, after).slice(0, limits.followed),
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
): Change[] {
  const record = after ?? before;
  if (!record) return [];
  const { collection, label, path } = record;
  const all = fieldsOf(before, after);
  if (all.length === 0 && before && after) return [];
  const stands = standChange(before, after);
  const kind = !before ? 'nieuw' : after ? 'veranderd' : 'weg';
  const fields = kind === 'weg' ? [] : [...all.slice(0, limits.fields - 1), ...stands];
  const fieldTotal = all.length + stands.length;
  const short = shorten(label, limits.value);
  return [{ collection, change: { file, path, label: short, kind, fields, fieldTotal } }];
}

/** What was written otherwise. */
function fieldsOf(before: RecordText | undefined, after: RecordText | undefined): FieldChange[] {
  const names = [...new Set([...(after?.fields.keys() ?? []), ...(before?.fields.keys() ?? [])])];
  return names.flatMap((field) => {
    const from = before?.fields.get(field);
    const to = after?.fields.get(field);
    return from === to ? [] : [fieldChange(field, from, to)];
  });
}

function standChange(before: RecordText | undefined, after: RecordText | undefined): FieldChange[] {
  const [from, to] = [before?.stand?.line, after?.stand?.line];
  return from === to ? [] : [fieldChange('stand, uitgerekend', from, to)];
}

function fieldChange(field: string, from: string | undefined, to: string | undefined): FieldChange {
  return {
    field: shorten(field, limits.field),
    from: shorten(from ?? '', limits.value),
    to: shorten(to ?? '', limits.value),
  };
}

/** How many records of a kind were written; nothing when there are none. */
function totalOf(name: CollectionName, written: readonly Change[]) {
  const count = (kind: RecordChange['kind']) =>
    written.filter(({ collection, change }) => collection === name && change.kind === kind).length;
  const [nieuw, veranderd, weg] = [count('nieuw'), count('veranderd'), count('weg')];
  const isNone = nieuw + veranderd + weg === 0;
  return isNone ? [] : [{ name: collections[name].plural, nieuw, veranderd, weg }];
}

/** Outcomes that are the same in both versions except for their stand, by what it was and becomes. */
function followedIn(files: readonly string[], before: SiteData, after: SiteData): Followed[] {
  const moved = files.flatMap((file) => {
    const [was, is] = [before.records.get(file), after.records.get(file)];
    if (!was?.stand || !is?.stand || was.stand.line === is.stand.line) return [];
    if (fieldsOf(was, is).length > 0) return [];
    return [{ from: was.stand.group, to: is.stand.group, label: is.label }];
  });
  const groups = Map.groupBy(moved, ({ from, to }) => `${from}\n${to}`);
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((group) => ({
      from: shorten(group[0]?.from ?? '', limits.field),
      to: shorten(group[0]?.to ?? '', limits.field),
      outcomes: cut(group.map(({ label }) => shorten(label, limits.path))),
    }));
}

function comparePages(before: Map<string, string>, after: Map<string, string>) {
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

function cut(all: readonly string[]): Cut {
  return { total: all.length, shown: all.slice(0, limits.pages) };
}

function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
