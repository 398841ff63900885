import { type CollectionName, collections } from '#schema/collections.ts';
import { type Shape, shapeOf } from '#schema/shape.ts';
import { capital } from './labels.ts';
import type { Settings } from './settings.ts';

/** One thing to pick: what an editor sees, and what is stored. */
export interface Option {
  label: string;
  value: string;
}

/** What can be picked that no list of the form editor holds; made while the site is built. */
export interface PickLists {
  /** The records of a kind by name. */
  named: (collection: CollectionName) => readonly Option[];
  /** Names of sections within their letter, each once: `water`. */
  secties: readonly Option[];
  /** Sections by their whole id: `2024/water`. */
  sectieIds: readonly Option[];
}

/** A record to list: its id and its name. */
export interface Named {
  id: string;
  label: string;
}

/**
 * The lists to pick from that hold “alle”, or sections: letters are MDX, so the form editor has no list of them.
 * @param byKind the records of the kinds for which a source can say “alle”
 * @param sections id and title of each section of every letter
 */
export function pickLists(
  byKind: Partial<Record<CollectionName, readonly Named[]>>,
  sections: readonly Named[],
): PickLists {
  const named = (collection: CollectionName) =>
    (byKind[collection] ?? []).map(({ id, label }) => ({ label, value: id }));
  const groups = Map.groupBy(sections, ({ id }) => id.split('/').at(-1) ?? id);
  const secties = [...groups].map(([value, found]) => {
    const rondes = found.map(({ id }) => id.split('/')[0]);
    return { label: `${found[0]?.label ?? value} (${rondes.join(', ')})`, value };
  });
  const sectieIds = sections.map(({ id, label }) => ({
    label: `${label} (${id.split('/')[0]})`,
    value: id,
  }));
  return { named, secties, sectieIds };
}

/** The name of the list of all records of a kind that is in folders: it is only picked from, and not shown. */
function wholeList(name: CollectionName): string {
  return `alle-${name}`;
}

/**
 * Lists of the kinds that are in folders, over all folders together. An editor works in the list of one folder; these
 * are there to pick from. What has no field for its folder, such as a notice that a record moved, is not in them.
 */
export function wholeLists(names: readonly CollectionName[]): Settings[] {
  return names.flatMap((name) => {
    const field = folderField(name);
    if (field === undefined) return [];
    const title = titleOf(shapeOf(name));
    return {
      name: wholeList(name),
      label: capital(collections[name].plural),
      folder: collections[name].base,
      path: `{{${field}}}/{{slug}}`,
      format: 'json',
      extension: 'json',
      identifier_field: title,
      filter: { field, pattern: '^\\d' },
      create: false,
      delete: false,
      hide: true,
      fields: [
        { name: title, label: capital(title), widget: 'string' },
        { name: field, label: capital(field), widget: 'string' },
      ],
    };
  });
}

/** A field in which records of this kind are picked from a list. */
export function relationTo(target: CollectionName): Settings {
  const shape = shapeOf(target);
  const title = titleOf(shape);
  const field = folderField(target);
  if (field !== undefined) {
    return {
      widget: 'relation',
      collection: wholeList(target),
      value_field: `{{${field}}}/{{slug}}`,
      display_fields: [`{{${title}}} ({{${field}}})`],
      search_fields: [title, field],
    };
  }
  return {
    widget: 'relation',
    collection: target,
    value_field: '{{slug}}',
    display_fields: namesOf(shape),
    search_fields: namesOf(shape),
  };
}

/** The field that says in which folder a record of this kind is; `undefined` for a kind without folders. */
export function folderField(name: CollectionName): 'ronde' | 'kamerstuk' | undefined {
  const { folderOf, extension } = collections[name];
  if (folderOf === undefined || extension !== 'json') return undefined;
  return { rondes: 'ronde' as const, kamerstukken: 'kamerstuk' as const }[folderOf];
}

/** What shows a record in a list. Where the title may be missing its id leads, which is a number then. */
export function namesOf(shape: Shape): string[] {
  const title = titleOf(shape);
  return identifierOf(shape) === title ? [title] : ['{{slug}}', title];
}

/**
 * The field that is never missing and says which record it is: its title, or an explanation. Sveltia shows it instead of
 * a missing title; without it, it would show the id twice.
 */
export function identifierOf(shape: Shape): string {
  const fields = shape.kind === 'group' ? shape.fields : new Map<string, Shape>();
  const isThere = (name: string) => {
    const field = fields.get(name);
    return field?.kind === 'leaf' && field.leaf.required;
  };
  const title = titleOf(shape);
  return [title, 'toelichting'].find(isThere) ?? title;
}

/** The field that names a record. */
export function titleOf(shape: Shape): string {
  const fields = shape.kind === 'group' ? shape.fields : new Map<string, Shape>();
  return ['titel', 'naam', 'nummer'].find((name) => fields.get(name)?.kind === 'leaf') ?? 'titel';
}
