import type { ParsedSectie } from '#domain/brief/alinea.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import type { CollectionName } from '#schema/collections.ts';
import { placeBronSchema } from '#schema/field/bron.ts';
import { alle, folderIn, idPattern } from '#schema/field/id.ts';
import { targetOf } from '#schema/references.ts';
import { valueAt } from '#schema/value-at.ts';
import { findSectie, linkBron } from './bron.ts';

/** A record with a mistake in its shape, as far as it could be read. */
export interface PartlyValidRecord {
  collection: CollectionName;
  id: string;
  data: unknown;
  /** The paragraphs, of a section of a letter. */
  parsed?: ParsedSectie | undefined;
}

/**
 * Checks the references of a record that has other mistakes too, so that an editor sees all mistakes at once and not a
 * new one after each repair. As for every other record, `targetOf` says which field refers to what.
 */
export function checkPartlyValid(
  { collection, id, data, parsed }: PartlyValidRecord,
  tables: Tables,
  resolve: Resolver,
): void {
  const file = fileOf(collection, id);
  for (const { value, field } of groupsIn(data)) {
    const bron = placeBronSchema.safeParse(value);
    if (bron.success) linkBron(bron.data, tables, resolve, { file, field });
    else checkIds(value, field === '' ? '' : `${field}.`, file, resolve);
  }
  if (collection !== 'secties') return;
  // No schema says how an id in a paragraph is written, so every text counts as one.
  for (const alinea of parsed?.alineas ?? []) {
    checkIds(alinea, `alinea ${alinea.nr}, `, file, resolve, () => true);
  }
  const ronde = tables.rondes.get(folderIn(id));
  const onder = valueAt(data, ['onder']);
  if (ronde && typeof onder === 'string' && idPattern.test(onder)) {
    findSectie(ronde, onder, tables, resolve, { file, field: 'onder' });
  }
}

/** Looks up the ids in a group of fields. A text that is not written as an id is reported elsewhere, for its form. */
function checkIds(
  group: object,
  prefix: string,
  file: string,
  resolve: Resolver,
  isId = (text: string) => idPattern.test(text),
): void {
  const check = (collection: CollectionName, value: unknown, field: string) => {
    if (typeof value === 'string' && isId(value)) resolve.one(collection, value, { file, field });
  };
  for (const [name, value] of Object.entries(group)) {
    const target = targetOf(name);
    if (!target || value === alle) continue;
    const field = `${prefix}${name}`;
    if (!Array.isArray(value)) check(target, value, field);
    else for (const [index, item] of value.entries()) check(target, item, `${field}.${index}`);
  }
}

/**
 * Every group of fields in a record with the path to it, the record itself included. Without recursion, because a
 * proposal may be nested as deep as its author likes.
 */
function groupsIn(data: unknown): { value: object; field: string }[] {
  const groups: { value: object; field: string }[] = [];
  const queue: { value: unknown; field: string }[] = [{ value: data, field: '' }];
  for (let item = queue.pop(); item; item = queue.pop()) {
    const { value, field } = item;
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) groups.push({ value, field });
    for (const [name, child] of Object.entries(value)) {
      queue.push({ value: child, field: field === '' ? name : `${field}.${name}` });
    }
  }
  return groups;
}
