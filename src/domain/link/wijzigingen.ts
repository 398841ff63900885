import type { WijzigingNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { identityRules } from '#domain/register/rules/identity-rules.ts';
import { collectionNames } from '#schema/collections.ts';

/**
 * Links notes on changes to the records they touched, and back. A note tells what was, so it keeps the name that a record
 * had then; where the record moved since, readers are led to where it is now.
 */
export function linkWijzigingen(tables: Tables, resolve: Resolver): void {
  for (const wijziging of tables.wijzigingen.values()) {
    checkDay(wijziging, resolve);
    const file = fileOf('wijzigingen', wijziging.id);
    for (const collection of collectionNames) {
      if (collection === 'wijzigingen') continue;
      for (const [index, id] of (wijziging.data.raakt[collection] ?? []).entries()) {
        const at = { file, field: `raakt.${collection}.${index}` };
        for (const target of resolve.movedTo(collection, id) ?? [id]) {
          const node = resolve.one(collection, target, at);
          if (!node || node.wijzigingen.includes(wijziging)) continue;
          wijziging.raakt.push({ collection, label: node.label, path: node.path });
          node.wijzigingen.push(wijziging);
        }
      }
    }
  }
}

/** The name of the file begins with the day, so that a listing of the folder is the history. */
function checkDay({ id, data }: WijzigingNode, resolve: Resolver): void {
  if (id.startsWith(`${data.datum}-`)) return;
  resolve.report({
    file: fileOf('wijzigingen', id),
    field: 'datum',
    value: data.datum,
    ...identityRules.fileOfDay({ datum: data.datum }),
  });
}
