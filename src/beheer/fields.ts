import { labelOf } from '#domain/text/field-label.ts';
import { type CollectionName, collections } from '#schema/collections.ts';
import { alle } from '#schema/field/id.ts';
import { refusals } from '#schema/field/refusals.ts';
import { sectieFields } from '#schema/references.ts';
import type { Leaf, Shape } from '#schema/shape.ts';
import { dagPattern, datumPattern } from './datum-pattern.ts';
import { capital } from './labels.ts';
import { type Option, type PickLists, relationTo } from './pick-lists.ts';
import type { Settings } from './settings.ts';

/** The form fields of a record: one for every field of the schema, with its description as the hint. */
export function toFields(shape: Shape, lists: PickLists): Settings[] {
  if (shape.kind !== 'group') return [];
  return [...shape.fields].map(([name, field]) => toField(name, field, shape.oneOf, lists));
}

function toField(name: string, shape: Shape, inOneOf: boolean, lists: PickLists): Settings {
  const common = { name, label: labelOf(name) };
  if (shape.kind === 'leaf') {
    const { leaf } = shape;
    const isEmptyFine = leaf.kind === 'all-or-list' || (leaf.kind === 'list' && !leaf.atLeastOne);
    const required = leaf.required && !inOneOf && !isEmptyFine;
    return { ...common, hint: leaf.description, required, ...widgetOf(name, leaf, lists) };
  }
  if (shape.kind === 'group') {
    return {
      ...common,
      widget: 'object',
      hint: shape.description ?? (shape.oneOf ? bronHint : undefined),
      required: shape.required && !inOneOf,
      collapsed: false,
      fields: toFields(shape, lists),
    };
  }
  return {
    ...common,
    widget: 'list',
    hint: shape.description,
    required: shape.required && shape.atLeastOne,
    ...(shape.atLeastOne ? { min: 1 } : {}),
    ...(shape.atLeastOne && shape.required ? { default: [firstItem(name)] } : {}),
    // What is begun for somebody is open, so they see what to add.
    collapsed: name === firstOf ? false : 'auto',
    label_singular: singular.get(name) ?? labelOf(name),
    summary: summaryOf(shape.item),
    fields: toFields(shape.item, lists),
  };
}

const bronHint =
  'Vul een Kamerstuk in (met onderdeel en alinea, of met de plaats in het stuk), een bijlage (met punt, of met artikel en lid), of een adres met titel en datum.';

/** The list whose first item is begun: nearly every outcome starts by being put on record. */
const firstOf = 'verloop';

/** The item that a new record begins with, so nobody has to find out that one is needed. */
function firstItem(name: string): Settings {
  return name === firstOf ? { gebeurtenis: 'vastgelegd' } : {};
}

/** What one item of a list is called, if that is not the name of the list. */
const singular = new Map([
  ['verloop', 'Gebeurtenis'],
  ['bronnen', 'Bron'],
  ['ookIn', 'Plaats'],
  ['gezocht', 'Zoektocht'],
  ['geld', 'Bedrag'],
  ['adressen', 'Adres'],
  ['onderdelen', 'Onderdeel'],
]);

/** What a list shows of an item that is folded: the first things that it must hold, or of a source those it may hold. */
function summaryOf(item: Shape): string | undefined {
  if (item.kind !== 'group') return undefined;
  const short = [...item.fields].flatMap(([name, field]) =>
    field.kind === 'leaf' && !field.leaf.long && (field.leaf.required || item.oneOf) ? [name] : [],
  );
  const shown = item.oneOf ? short.filter((name) => sourceNames.includes(name)) : short.slice(0, 3);
  return shown.length === 0 ? undefined : shown.map((name) => `{{${name}}}`).join(' ');
}

/** What tells one source from another. */
const sourceNames = ['kamerstuk', 'sectie', 'alinea', 'bijlage', 'punt', 'artikel', 'titel'];

function widgetOf(name: string, leaf: Leaf, lists: PickLists): Settings {
  const { kind, target, options } = leaf;
  const isList = kind === 'list' || kind === 'all-or-list';
  const many = isList ? { multiple: true } : {};
  if (kind === 'all-or-list' && target) return { ...many, ...selectFrom(withAll(target, lists)) };
  if (sectieFields.includes(name)) return selectFrom(lists.secties);
  if (target === 'secties') return { ...many, ...selectFrom(lists.sectieIds) };
  if (target) return { ...relationTo(target), ...many };
  if (options) return { ...many, widget: 'select', options: [...options] };
  if (isList) return { widget: 'list', ...patternOf(leaf) };
  if (kind === 'boolean') return { widget: 'boolean' };
  return kind === 'number' ? numberOf(leaf) : textOf(leaf);
}

function selectFrom(options: readonly Option[]): Settings {
  return { widget: 'select', options: options.map((option) => ({ ...option })) };
}

/** “Alle provincies”, and then each of them. */
function withAll(target: CollectionName, lists: PickLists): Option[] {
  return [
    { label: capital(`${alle} ${collections[target].plural}`), value: alle },
    ...lists.named(target),
  ];
}

function numberOf({ limits }: Leaf): Settings {
  const { minimum, maximum = Infinity, isWhole } = limits ?? {};
  return {
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum < Number.MAX_SAFE_INTEGER ? { max: maximum } : {}),
  };
}

function textOf(leaf: Leaf): Settings {
  const { long, format, limits } = leaf;
  return {
    widget: long ? 'text' : 'string',
    // A colon with letters after it is a colon, not the name of a picture.
    use_emoji_autocomplete: false,
    ...(limits?.maxLength === undefined ? {} : { maxlength: limits.maxLength }),
    ...(format === 'uri' ? { pattern: ['^https://\\S+$', sentence(refusals.notHttps)] } : {}),
    ...patternOf(leaf),
  };
}

/** What the text must look like, with the sentence of the schema for one that does not. */
function patternOf({ format, limits }: Leaf): Settings {
  const { refusal } = limits ?? {};
  if (refusal === undefined) return {};
  const pattern =
    format === 'datum'
      ? refusal === refusals.notADay
        ? dagPattern
        : datumPattern
      : limits?.pattern;
  return pattern === undefined ? {} : { pattern: [pattern, sentence(refusal)] };
}

/** The rest of a sentence, as a sentence of its own. */
function sentence(refusal: string): string {
  return `Dit ${refusal}.`;
}
