import { isObject } from '#exports/api/json.ts';

/** A field of a file of data, for a table. */
export interface DescribedField {
  /** Where it is: `gegevens.verloop[].datum`. */
  path: string;
  type: string;
  uitleg: string;
  /** It may be missing. */
  optional: boolean;
}

const typeNames = new Map([
  ['string', 'tekst'],
  ['integer', 'heel getal'],
  ['number', 'getal'],
  ['boolean', 'ja of nee'],
]);

/** Every field that a JSON Schema describes, at any depth, in its order; shared parts are named and not repeated. */
export function fieldsOf(shape: unknown, path = ''): DescribedField[] {
  if (!isObject(shape)) return [];
  const branches = shape['anyOf'];
  if (Array.isArray(branches)) {
    const all = branches.flatMap((branch) => fieldsOf(branch, path));
    return [...new Map(all.map((field) => [field.path, field])).values()];
  }
  const { properties, required } = shape;
  if (!isObject(properties)) return [];
  const needed: unknown[] = Array.isArray(required) ? required : [];
  return Object.entries(properties).flatMap(([name, own]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const items = isObject(own) ? own['items'] : undefined;
    const field: DescribedField = {
      path: items === undefined ? at : `${at}[]`,
      type: typeOf(items ?? own),
      uitleg: isObject(own) ? String(own['description'] ?? '') : '',
      optional: !needed.includes(name),
    };
    return [field, ...fieldsOf(items ?? own, field.path)];
  });
}

function typeOf(shape: unknown): string {
  if (!isObject(shape)) return '';
  if (typeof shape['$ref'] === 'string') return shape['$ref'].replace(/^#\/\$defs\//, '');
  if (Array.isArray(shape['enum'])) return shape['enum'].map(String).join(', ');
  return typeNames.get(String(shape['type'])) ?? 'groep';
}
