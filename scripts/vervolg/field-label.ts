import { labelOf } from '#domain/text/field-label.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import type { CollectionName } from '#schema/collections.ts';
import { jsonSchemaOf, shapeAt } from '#schema/json-schema.ts';
import { valueAt } from '#schema/value-at.ts';

/** What a person is asked for in one field of a draft. */
export interface FieldLabel {
  /** “Dekking, ontbreekt 2, waarom”. */
  label: string;
  /** What goes in it, from the schema of the record; empty where that says nothing. */
  uitleg: string;
}

/**
 * The name of a field for people, and what goes in it.
 * @param data of the draft, which says which of several shapes a part has
 * @param veld path of the field with dots, such as `dekking.ontbreekt.1.waarom`
 */
export function fieldLabel(collection: CollectionName, data: unknown, veld: string): FieldLabel {
  const path = veld.split('.');
  const { description = '' } = shapeAt(jsonSchemaOf(collection), data, path);
  const label = path.reduce((said, name, at) => {
    if (at === 0) return labelOf(name);
    if (!/^\d+$/.test(name)) return `${said}, ${uncapitalize(labelOf(name))}`;
    const which = nameOf(valueAt(data, path.slice(0, at + 1)));
    return `${said} ${Number(name) + 1}${which}`;
  }, '');
  return { label, uitleg: description };
}

/** Which one of a list it is, by what tells them apart: the field of an inference, the number of a point. */
function nameOf(item: unknown): string {
  for (const name of ['veld', 'punt', 'artikel', 'datum']) {
    const value = valueAt(item, [name]);
    if (typeof value === 'string') return ` (${name === 'veld' ? labelOf(value) : value})`;
  }
  return '';
}
