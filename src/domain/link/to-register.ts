import type {
  Lists,
  MovedNode,
  NodeOf,
  Register,
  Tables,
  WithdrawnNode,
} from '#domain/register/register.ts';
import { type CollectionName, collectionNames } from '#schema/collections.ts';
import { each } from '#schema/each.ts';

/** Kinds with an order of their own; all others are in the order of their ids, as their tables are. */
const orders: { [C in CollectionName]?: (a: NodeOf[C], b: NodeOf[C]) => number } = {
  gebieden: (a, b) => a.data.nummer - b.data.nummer,
  landsdelen: (a, b) => a.data.volgorde - b.data.volgorde,
  themas: (a, b) => a.data.volgorde - b.data.volgorde,
};

/** The register with every list in its order. */
export function toRegister(
  tables: Tables,
  moved: MovedNode[],
  withdrawn: WithdrawnNode[],
): Register {
  const lists = each<Lists>(() => []);
  for (const collection of collectionNames) fillList(collection, tables, lists);
  return { ...lists, moved, withdrawn, find: (collection, id) => tables[collection].get(id) };
}

function fillList<C extends CollectionName>(collection: C, tables: Tables, lists: Lists): void {
  for (const node of tables[collection].values()) lists[collection].push(node);
  lists[collection].sort(orders[collection] ?? (() => 0));
}
