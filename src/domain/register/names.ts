import { type CollectionName, collectionNames } from '#schema/collections.ts';
import { folderIn } from '#schema/id.ts';
import type { Tables } from './register.ts';
import { fileOf, type Resolver } from './resolver.ts';
import { identityRules } from './rules/identity-rules.ts';

/** Kinds that are named after a number, a year or a heading of a letter; all others have a name of their own. */
const unnamed: ReadonlySet<CollectionName> = new Set([
  'secties',
  'rondes',
  'dossiers',
  'kamerstukken',
]);

/**
 * Reports two records of one kind with the same name: their pages would have the same title, and readers could not tell
 * them apart (WCAG 2.4.2).
 */
export function reportSameNames(tables: Tables, resolve: Resolver): void {
  for (const collection of collectionNames) {
    if (unnamed.has(collection)) continue;
    const seen = new Map<string, string>();
    for (const node of tables[collection].values()) {
      // An annex is always named with the paper it came with, so only two of one paper would look the same.
      const folder = collection === 'bijlagen' ? `${folderIn(node.id)}/` : '';
      const name = `${folder}${keyOf(node.label)}`;
      const first = seen.get(name);
      if (first === undefined) seen.set(name, node.id);
      else {
        resolve.report({
          file: fileOf(collection, node.id),
          field: 'titel' in node.data ? 'titel' : 'naam',
          value: node.label,
          ...identityRules.sameName({ other: fileOf(collection, first) }),
        });
      }
    }
  }
}

/**
 * Reports an alias of a gemeente that is also a name or alias of another: a text with that name could mean either, so
 * neither would be found.
 */
export function reportSharedAliases(tables: Tables, resolve: Resolver): void {
  const owners = new Map<string, string>();
  for (const { id, label } of tables.gemeenten.values()) owners.set(keyOf(label), id);
  for (const { id, data } of tables.gemeenten.values()) {
    for (const [index, alias] of data.aliassen.entries()) {
      const owner = owners.get(keyOf(alias));
      if (owner === undefined) owners.set(keyOf(alias), id);
      else if (owner !== id) {
        resolve.report({
          file: fileOf('gemeenten', id),
          field: `aliassen.${index}`,
          value: alias,
          ...identityRules.sameAlias({ other: fileOf('gemeenten', owner) }),
        });
      }
    }
  }
}

function keyOf(name: string): string {
  return name.toLocaleLowerCase('nl');
}
