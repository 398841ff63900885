import { alle } from '#schema/field/id.ts';
import type { Shape } from '#schema/shape.ts';

/**
 * Turns what a form gives into a record as the atlas writes it: fields in the order of the schema, an empty list for a
 * required list without items, and no field where nothing was filled in. A form leaves empty texts and empty groups
 * there.
 */
export function cleanRecord(shape: Shape, value: unknown): unknown {
  return clean(shape, value, true);
}

function clean(shape: Shape, value: unknown, isTop = false): unknown {
  if (shape.kind === 'leaf') return cleanLeaf(value, isEmptyList(shape));
  if (shape.kind === 'groups') {
    const items = Array.isArray(value) ? value : [];
    const kept = items.map((item) => clean(shape.item, item)).filter((item) => item !== undefined);
    return kept.length > 0 || shape.required ? kept : undefined;
  }
  const given = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const known = new Map<string, unknown>(given);
  const fields = [...shape.fields].flatMap(([name, field]) => {
    const cleaned = clean(field, known.get(name));
    known.delete(name);
    return cleaned === undefined ? [] : [[name, cleaned] as const];
  });
  // Unknown fields stay, so that the check refuses them and nothing disappears unnoticed.
  const others = [...known].filter(([, other]) => other !== undefined);
  const isEmpty = fields.every(([, field]) => isBlank(field));
  if (isEmpty && others.length === 0 && !isTop && !shape.required) return undefined;
  return Object.fromEntries([...fields, ...others]);
}

/** A list without items, or a required group with nothing in it: no reason to keep the group around it. */
function isBlank(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isBlank);
}

function cleanLeaf(value: unknown, emptyList: boolean): unknown {
  if (value === undefined || value === null || value === '') return emptyList ? [] : undefined;
  if (typeof value === 'string') {
    const line = value.replace(/\s+/g, ' ').trim();
    return line === '' ? undefined : line.normalize('NFC');
  }
  if (!Array.isArray(value)) return value;
  const items = value.map((item) => cleanLeaf(item, false)).filter((item) => item !== undefined);
  if (items.length === 1 && items[0] === alle) return alle;
  return items.length > 0 || emptyList ? items : undefined;
}

function isEmptyList({ leaf }: Extract<Shape, { kind: 'leaf' }>): boolean {
  return leaf.required && (leaf.kind === 'list' || leaf.kind === 'all-or-list');
}
