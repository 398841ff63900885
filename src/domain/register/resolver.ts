import type { Finding, Problem } from '#domain/problem/problem.ts';
import { type CollectionName, collections } from '#schema/collections.ts';
import { nearestRecord } from './nearest-record.ts';
import { fileOf } from './record-file.ts';
import type { NodeOf, Tables } from './register.ts';
import { referenceRules } from './rules/reference-rules.ts';
import { withdrawnRules } from './rules/withdrawn-rules.ts';

/** Where a reference is, to show the editor. */
export interface Place {
  file: string;
  field: string;
}

/**
 * Turns ids into nodes. A reference that leads nowhere becomes a problem, with the nearest id that exists; one to a withdrawn
 * record leads nowhere too, and is only noted.
 */
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
  /** Adds any other problem. */
  report(problem: Problem): void;
  /** The ids that the notice of a moved record points at; `undefined` for any other record. */
  movedTo(collection: CollectionName, id: string): readonly string[] | undefined;
  /** Notes that a reference is to a withdrawn record; does nothing for any other. */
  noteWithdrawn(collection: CollectionName, id: string, at: Place): void;
  /** Whether the record exists but could not be read or was withdrawn; what follows from that is not reported again. */
  isBroken(collection: CollectionName, id: string): boolean;
  /**
   * Whether any record of this kind, or in this folder of it, could not be read or was marked as broken.
   * @param folder with a slash at its end
   */
  hasBroken(collection: CollectionName, folder?: string): boolean;
  /** Makes `hasBroken` count a record that could be read: what it says about others cannot be used. */
  setBroken(collection: CollectionName, id: string): void;
}

type MovedTo = Resolver['movedTo'];

/**
 * @param movedTo where ids went that are only a notice now
 * @param broken paths of files of records that exist but could not be read: a reference to one is not reported again
 * @param withdrawn paths of files of records that were withdrawn
 * @param problems what goes wrong is added here
 * @param notes references to withdrawn records are added here
 */
export function createResolver(
  tables: Tables,
  movedTo: MovedTo,
  broken: ReadonlySet<string>,
  withdrawn: ReadonlySet<string>,
  problems: Problem[],
  notes: Problem[],
): Resolver {
  /** Every folder with a record in it that cannot be used, as a path that ends in a slash. */
  const unsure = new Set<string>();
  const setUnsure = (file: string) => {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end + 1);
      // What is above it was added with it.
      if (unsure.has(folder)) return;
      unsure.add(folder);
    }
  };
  for (const file of [...broken, ...withdrawn]) setUnsure(file);
  const isBroken: Resolver['isBroken'] = (collection, id) => {
    const file = fileOf(collection, id);
    return broken.has(file) || withdrawn.has(file);
  };
  const noteWithdrawn: Resolver['noteWithdrawn'] = (collection, id, at) => {
    // A note on changes says what happened, even to records that are gone.
    const isHistory = at.file.startsWith(`${collections.wijzigingen.base}/`);
    if (isHistory || !withdrawn.has(fileOf(collection, id))) return;
    notes.push({ ...at, value: id, ...withdrawnRules.reference() });
  };
  const one: Resolver['one'] = (collection, id, { file, field }) => {
    if (id === undefined) return undefined;
    const table: Map<string, NodeOf[typeof collection]> = tables[collection];
    const node = table.get(id);
    if (node) return node;
    noteWithdrawn(collection, id, { file, field });
    if (isBroken(collection, id)) return undefined;
    const targets = movedTo(collection, id);
    const noun = collections[collection].noun;
    problems.push({
      file,
      field,
      value: id,
      ...(targets
        ? explainMoved(targets)
        : {
            ...referenceRules.notFound({ noun, file: fileOf(collection, id) }),
            nearest: nearestRecord(id, table.values()),
          }),
    });
    return undefined;
  };
  const many: Resolver['many'] = (collection, ids, at) => {
    const table: Map<string, NodeOf[typeof collection]> = tables[collection];
    const found: NodeOf[typeof collection][] = [];
    for (const [index, id] of (ids ?? []).entries()) {
      // Nearly every id is right, and its place is only needed when it is not.
      const node = table.get(id) ?? one(collection, id, { ...at, field: `${at.field}.${index}` });
      if (node) found.push(node);
    }
    return found;
  };
  const hasBroken: Resolver['hasBroken'] = (collection, folder = '') =>
    unsure.has(`${collections[collection].base}/${folder}`);
  return {
    one,
    many,
    report: (problem) => problems.push(problem),
    movedTo,
    noteWithdrawn,
    isBroken,
    hasBroken,
    setBroken: (collection, id) => setUnsure(fileOf(collection, id)),
  };
}

/** Where a reference should lead instead. After a split only a person can choose, so there is no fix. */
export function explainMoved(targets: readonly string[]): Finding {
  const finding = referenceRules.moved({ targets });
  return targets.length === 1 ? { ...finding, fix: { value: targets[0] } } : finding;
}
