import type { CollectionName } from '#schema/collections.ts';
import { alle } from '#schema/field/id.ts';
import type { JsonSchema } from '#schema/json-schema.ts';
import { sectieFields, targetOf } from '#schema/references.ts';

// The values of a record and their description come from one reading of the schema, so they cannot disagree.

/** The kind of record that a field refers to, by its id; `undefined` for a field that holds anything else. */
export function referenceIn(name: string, shape: JsonSchema): CollectionName | undefined {
  const holdsId = [shape, shape.items ?? {}].some(({ format }) => format === 'id');
  if (!holdsId && !mayBeAlle(shape)) return undefined;
  return sectieFields.includes(name) ? 'secties' : targetOf(name);
}

/** Whether the word `alle` may be there instead of a list of ids. */
export function mayBeAlle({ anyOf = [] }: JsonSchema): boolean {
  return anyOf.some((branch) => branch.const === alle);
}

/** The field beside a list that says that a source speaks of all of them: `alleProvincies`. */
export function alleField(name: string): string {
  return `alle${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
