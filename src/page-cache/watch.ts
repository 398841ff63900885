import { noteAsked, noteField } from '#domain/reads/reads.ts';
import type { Register } from '#domain/register/register.ts';
import { type CollectionName, collectionNames } from '#schema/collections.ts';
import { type Digest, digester } from './digest.ts';
import { indexUpTo } from './index-up-to.ts';

/** A register of which every read is heard. Its fields are numbered: those of the first record, those of the second, and so on. */
export interface Watched {
  /** The names of what has fields, in the order of the numbers. */
  names: readonly string[];
  /** The names of the fields of everything of a kind; the kind is the name up to the first slash. */
  kinds: ReadonlyMap<string, readonly string[]>;
  /** A digest in which records stand for themselves. */
  digest: Digest;
  /** The digest of what a field holds. @throws when there is no such field */
  digestOf(field: number): string;
  /** What the answer is to something that is asked for by name: see `Reads`. */
  answerTo(name: string): string;
}

const own = Symbol('what is known of it');

/** An object of the register. It is found with one name, because names of objects with getters are slow to look up. */
interface Node {
  [own]: Known;
}

interface Known {
  /** The number of its first field. */
  start: number;
  /** What its fields hold, in their order. */
  values: readonly unknown[];
}

/** What is asked for by name and is no record: by the first word of the name, the answer to the rest of it. */
export type Answers = Readonly<Record<string, (rest: string) => unknown>>;

/**
 * Makes each field of the register, of its records and of the paragraphs and places in them tell when it is read, and `find` what
 * is sought. For whoever reads, nothing changes: the fields are as they were, in their order. What a record itself holds, its
 * `data`, is one field, because a field that it does not have yet could not tell.
 * @param answers to what is asked for by name, beside records
 */
export function watchRegister(register: Register, answers: Answers): Watched {
  const nodes = nodesOf(register);
  const nameOf = new Map([...nodes].map(([name, node]) => [node, name]));
  const records = new Set<string>(
    collectionNames.flatMap((collection) =>
      register[collection].map(({ id }) => `${collection}/${id}`),
    ),
  );
  const find = register.find.bind(register);
  register.find = (collection, id) => {
    noteAsked(`${collection}/${id}`);
    return find(collection, id);
  };
  const kinds = new Map<string, readonly string[]>();
  const shapes = new Map<string, PropertyDescriptorMap>();
  const at: Known[] = [];
  const starts: number[] = [];
  let next = 0;
  for (const [name, node] of nodes) {
    const kind = kindOf(name);
    const fields = kinds.get(kind) ?? Object.keys(node);
    kinds.set(kind, fields);
    if (Object.keys(node).join() !== fields.join())
      throw new Error(`${name} has other fields than the others of its kind`);
    const shape = shapes.get(kind) ?? shapeOf(fields);
    shapes.set(kind, shape);
    const known: Known = { start: next, values: Object.values(node) };
    Object.defineProperties(node, { ...shape, [own]: { value: known } });
    at.push(known);
    starts.push(next);
    next += fields.length;
  }
  const digest = digester((value) => nameOf.get(value));
  return {
    names: [...nodes.keys()],
    kinds,
    digest,
    digestOf: (field) => {
      const found = at[indexUpTo(starts, field)];
      if (!found || field - found.start >= found.values.length)
        throw new Error(`there is no field ${field}`);
      return digest(found.values[field - found.start]);
    },
    answerTo: (name) => {
      const [kind = '', ...rest] = name.split(' ');
      if (rest.length === 0) return String(records.has(name));
      const answer = answers[kind];
      if (!answer) throw new Error(`nobody answers to “${name}”`);
      return digest(answer(rest.join(' ')));
    },
  };
}

/** The kind of what has this name. */
export function kindOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
}

/** Everything with fields of its own, by name. */
function nodesOf(register: Register): Map<string, object> {
  const nodes = new Map<string, object>([['register/', register]]);
  const add = (collection: CollectionName) => {
    for (const node of register[collection]) nodes.set(`${collection}/${node.id}`, node);
  };
  for (const collection of collectionNames) add(collection);
  for (const { id, alineas } of register.secties)
    for (const alinea of alineas) nodes.set(`alinea/${id}#${alinea.nr}`, alinea);
  for (const { id, onderdelen } of register.bijlagen)
    for (const onderdeel of onderdelen) nodes.set(`onderdeel/${id}#${onderdeel.anchor}`, onderdeel);
  return nodes;
}

/** One getter for a field of everything of a kind, so that these objects keep one hidden shape, and quick reads with it. */
function shapeOf(fields: readonly string[]): PropertyDescriptorMap {
  return Object.fromEntries(
    fields.map((field, index) => [
      field,
      {
        enumerable: true,
        get(this: Node) {
          const { start, values } = this[own];
          noteField(start + index);
          return values[index];
        },
      },
    ]),
  );
}
