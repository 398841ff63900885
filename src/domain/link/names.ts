import type { CollectionName } from '#schema/collections.ts';
import { fileOf, type Resolver, type Tables } from './resolver.ts';

const named = [
  'afspraken',
  'provincies',
  'gebieden',
  'landsdelen',
  'regios',
  'gemeenten',
  'themas',
  'programmas',
  'partijen',
  'begrippen',
  'wijzigingen',
] as const satisfies readonly CollectionName[];

/** Two records of one kind with the same name give two pages with the same title, which a screen reader cannot tell apart (WCAG 2.4.2). */
export function reportSameNames(tables: Tables, resolve: Resolver): void {
  for (const collection of named) {
    const seen = new Map<string, string>();
    for (const node of tables[collection].values()) {
      const name = node.label.toLocaleLowerCase('nl');
      const first = seen.get(name);
      if (first === undefined) seen.set(name, node.id);
      else {
        resolve.report({
          file: fileOf(collection, node.id),
          field: 'titel' in node.data ? 'titel' : 'naam',
          value: node.label,
          message: `is dezelfde naam als in ${fileOf(collection, first)}; maak ze verschillend`,
        });
      }
    }
  }
}
