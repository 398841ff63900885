import { escapeInvisible } from '#domain/problem/invisible.ts';
import { alle } from '#schema/field/id.ts';
import type { Shape } from '#schema/shape.ts';
import { cleanRecord } from './clean.ts';

/**
 * What a form gets to show of a record. A list that can be “alle” is always a list there, so “alle” is one of the things
 * to pick.
 * @param text a file of the atlas
 * @throws when the text is no JSON
 */
export function toForm(shape: Shape, text: string): unknown {
  return widen(shape, JSON.parse(text));
}

/** The text of the file for what a form gives: the record in canonical form. */
export function fromForm(shape: Shape, value: unknown): string {
  return `${escapeInvisible(JSON.stringify(cleanRecord(shape, value), null, 2))}\n`;
}

function widen(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'leaf') {
    return shape.leaf.kind === 'all-or-list' && value === alle ? [alle] : value;
  }
  if (shape.kind === 'groups') {
    return Array.isArray(value) ? value.map((item) => widen(shape.item, item)) : value;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => {
      const field = shape.fields.get(name);
      return [name, field ? widen(field, own) : own];
    }),
  );
}
