import { type CollectionName, collections } from '#schema/collections.ts';
import type { NodeOf } from '../model.ts';
import { nearestOf, type Problem } from '../problem.ts';

/** All nodes by id. */
export type Tables = { [C in CollectionName]: Map<string, NodeOf[C]> };

/** Where a reference stands, for the editor. */
export interface Place {
  file: string;
  field: string;
}

/** Turns ids into nodes; a reference that leads nowhere becomes a problem, with the nearest id that exists. */
export interface Resolver {
  one<C extends CollectionName>(
    collection: C,
    id: string | undefined,
    at: Place,
  ): NodeOf[C] | undefined;
  many<C extends CollectionName>(
    collection: C,
    ids: readonly string[] | undefined,
    at: Place,
  ): NodeOf[C][];
  /** Any other problem found on the way. */
  report(problem: Problem): void;
}

export interface MovedIds {
  has(collection: CollectionName, id: string): readonly string[] | undefined;
}

/**
 * @param moved ids that only say where they moved to
 * @param broken ids of records that are there but do not fit their schema: a reference to them is not reported twice
 */
export function createResolver(
  tables: Tables,
  moved: MovedIds,
  broken: ReadonlySet<string>,
  problems: Problem[],
): Resolver {
  const one: Resolver['one'] = (collection, id, { file, field }) => {
    if (id === undefined) return undefined;
    const table: Map<string, NodeOf[typeof collection]> = tables[collection];
    const node = table.get(id);
    if (node || broken.has(fileOf(collection, id))) return node;
    const targets = moved.has(collection, id);
    const noun = collections[collection].noun;
    problems.push(
      targets
        ? {
            file,
            field,
            value: id,
            message: `is verhuisd naar ${targets.join(' en ')}; verwijs daarheen`,
          }
        : {
            file,
            field,
            value: id,
            message: `bestaat niet als ${noun}`,
            nearest: nearestOf(id, table.keys()),
          },
    );
    return undefined;
  };
  const many: Resolver['many'] = (collection, ids, at) =>
    (ids ?? []).flatMap(
      (id, index) => one(collection, id, { ...at, field: `${at.field}.${index}` }) ?? [],
    );
  return { one, many, report: (problem) => problems.push(problem) };
}

/** Path of a record's file from the top of the repository. */
export function fileOf(collection: CollectionName, id: string): string {
  const { base, extension } = collections[collection];
  return `${base}/${id}.${extension}`;
}

export function emptyTables(): Tables {
  return {
    afspraken: new Map(),
    secties: new Map(),
    rondes: new Map(),
    provincies: new Map(),
    gebieden: new Map(),
    landsdelen: new Map(),
    regios: new Map(),
    themas: new Map(),
    programmas: new Map(),
    partijen: new Map(),
    dossiers: new Map(),
    kamerstukken: new Map(),
    begrippen: new Map(),
  };
}
