import { addressesOf } from '#exports/address/address.ts';
import { schemasOf } from '#exports/api/schemas.ts';
import { get } from '../../../scripts/handoff/data.ts';

/**
 * The shape of every kind of file as lines: `afspraken gegevens.verloop[].datum: $datum`. A field that may be missing has a
 * question mark. So what was promised can be compared with what is published.
 */
export function shapeLines(): string[] {
  const schemas = schemasOf(addressesOf(new URL('https://atlas.example'), '/'));
  const shared = new Map<string, unknown>();
  const lines = [...schemas].flatMap(([name, schema]) => {
    for (const [part, shape] of Object.entries(Object(schema['$defs'] ?? {}))) shared.set(part, shape);
    return linesOf(`${name} `, schema);
  });
  const parts = [...shared].flatMap(([name, shape]) => linesOf(`$${name} `, shape));
  return [...new Set([...parts, ...lines])].toSorted();
}

function linesOf(path: string, shape: unknown): string[] {
  const ref = get(shape, '$ref');
  if (ref !== undefined) return [`${path}: $${String(ref).replace('#/$defs/', '')}`];
  const branches = get(shape, 'anyOf') ?? get(shape, 'oneOf');
  if (Array.isArray(branches)) {
    return branches.flatMap((branch, index) => linesOf(`${path}(${index + 1})`, branch));
  }
  const items = get(shape, 'items');
  if (items !== undefined) return linesOf(`${path}[]`, items);
  const properties = get(shape, 'properties');
  if (properties === undefined) return [`${path}: ${String(get(shape, 'type') ?? 'iets')}`];
  const required: unknown = get(shape, 'required');
  return Object.entries(Object(properties)).flatMap(([name, own]) => {
    const mark = Array.isArray(required) && required.includes(name) ? '' : '?';
    return linesOf(`${path}${path.endsWith(' ') ? '' : '.'}${name}${mark}`, own);
  });
}
