import { collectionNames } from '#schema/collections.ts';
import type { WijzigingNode } from './model.ts';
import type { Tables } from './register.ts';
import { fileOf, type Resolver } from './resolver.ts';
import { identityRules } from './rules/identity-rules.ts';

/** Links notes on changes to the records they touched, and back. */
export function linkWijzigingen(tables: Tables, resolve: Resolver): void {
  for (const wijziging of tables.wijzigingen.values()) {
    checkDay(wijziging, resolve);
    const file = fileOf('wijzigingen', wijziging.id);
    for (const collection of collectionNames) {
      if (collection === 'wijzigingen') continue;
      const ids = wijziging.data.raakt[collection];
      for (const node of resolve.many(collection, ids, { file, field: `raakt.${collection}` })) {
        wijziging.raakt.push({ collection, label: node.label, path: node.path });
        node.wijzigingen.push(wijziging);
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
