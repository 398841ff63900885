import { nearestOf } from '#domain/problem/nearest.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { type CollectionName, collections } from '#schema/collections.ts';
import type { NodeOf, Tables } from './register.ts';

/** Where a reference is, for the editor. */
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
  /** Where a record that is no longer here went. */
  movedTo(collection: CollectionName, id: string): readonly string[] | undefined;
  /** Whether the record is there but could not be read; what follows from that is not reported again. */
  isBroken(collection: CollectionName, id: string): boolean;
  /** Whether that goes for any record of this kind, or of this folder of it. */
  hasBroken(collection: CollectionName, folder?: string): boolean;
  /** Counts a record as broken from here on: what it says about others cannot be used. */
  setBroken(collection: CollectionName, id: string): void;
}

type MovedTo = Resolver['movedTo'];

/**
 * @param movedTo where ids went that only say where they moved to
 * @param broken ids of records that are there but do not fit their schema: a reference to them is not reported twice
 */
export function createResolver(
  tables: Tables,
  movedTo: MovedTo,
  broken: ReadonlySet<string>,
  problems: Problem[],
): Resolver {
  const unusable = new Set(broken);
  const isBroken: Resolver['isBroken'] = (collection, id) => broken.has(fileOf(collection, id));
  const one: Resolver['one'] = (collection, id, { file, field }) => {
    if (id === undefined) return undefined;
    const table: Map<string, NodeOf[typeof collection]> = tables[collection];
    const node = table.get(id);
    if (node || isBroken(collection, id)) return node;
    const targets = movedTo(collection, id);
    const noun = collections[collection].noun;
    problems.push({
      file,
      field,
      value: id,
      ...(targets
        ? explainMoved(targets)
        : { message: `bestaat niet als ${noun}`, nearest: nearestOf(id, table.keys()) }),
    });
    return undefined;
  };
  const many: Resolver['many'] = (collection, ids, at) =>
    (ids ?? []).flatMap(
      (id, index) => one(collection, id, { ...at, field: `${at.field}.${index}` }) ?? [],
    );
  const hasBroken: Resolver['hasBroken'] = (collection, folder = '') =>
    [...unusable].some((file) => file.startsWith(`${collections[collection].base}/${folder}`));
  return {
    one,
    many,
    report: (problem) => problems.push(problem),
    movedTo,
    isBroken,
    hasBroken,
    setBroken: (collection, id) => unusable.add(fileOf(collection, id)),
  };
}

/** Where a reference should lead instead; after a split only a person can choose. */
export function explainMoved(targets: readonly string[]): Pick<Problem, 'message' | 'fix'> {
  const message = `is verhuisd naar ${targets.join(' en ')}; verwijs daarheen`;
  return targets.length === 1 ? { message, fix: { value: targets[0] } } : { message };
}

/** Path of a record's file from the top of the repository. */
export function fileOf(collection: CollectionName, id: string): string {
  const { base, extension } = collections[collection];
  return `${base}/${id}.${extension}`;
}
