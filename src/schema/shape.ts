import type { CollectionName } from './collections.ts';
import { alle } from './field/id.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { targetOf } from './references.ts';

/** One thing to fill in: a text, a number, a choice or a list of texts. */
export interface Leaf {
  kind: 'text' | 'number' | 'boolean' | 'list' | 'all-or-list';
  /** The words to choose from. */
  options?: readonly string[] | undefined;
  /** What kind of text it is: `datum`, `uri` or `id`, as in the schema. */
  format?: string | undefined;
  /** The kind of record it refers to. */
  target?: CollectionName | undefined;
  description?: string | undefined;
  required: boolean;
  /** It is asked for a new record, although it may be left out. */
  asked?: boolean | undefined;
  /** A text of one or more sentences. */
  long?: boolean | undefined;
  /** The list may not be empty. */
  atLeastOne?: boolean | undefined;
  /** What one text or number may be, as far as a form can tell by itself. */
  limits?: Limits | undefined;
}

/** Limits of one text or number; `refusal` says in Dutch what a text must be. */
export type Limits = Pick<
  JsonSchema,
  'pattern' | 'refusal' | 'maxLength' | 'minimum' | 'maximum'
> & { isWhole: boolean };

/** A record or a part of it, as a tree of things to fill in. */
export type Shape =
  | { kind: 'leaf'; leaf: Leaf }
  | {
      kind: 'group';
      fields: ReadonlyMap<string, Shape>;
      required: boolean;
      /** It has one of several forms; the fields are those of all forms. */
      oneOf: boolean;
      description?: string | undefined;
      /** It is asked for a new record, although it may be left out. */
      asked?: boolean | undefined;
    }
  | {
      kind: 'groups';
      item: Shape;
      atLeastOne: boolean;
      required: boolean;
      description?: string | undefined;
      asked?: boolean | undefined;
    };

/** What can be filled in for a record of this kind, read from its one schema. */
export function shapeOf(collection: CollectionName): Shape {
  return toShape('', jsonSchemaOf(collection), true);
}

function toShape(name: string, schema: JsonSchema, required: boolean): Shape {
  const { description, anyOf = [], items, asked } = schema;
  if (schema.type === 'object') {
    const fields = toFields([schema]);
    return { kind: 'group', fields, required, oneOf: false, description, asked };
  }
  if (schema.type === 'array' && items && isGroup(items)) {
    const item = toShape(name, items, true);
    const atLeastOne = (schema.minItems ?? 0) > 0;
    return { kind: 'groups', item, atLeastOne, required, description, asked };
  }
  if (anyOf.some(isGroup)) {
    return { kind: 'group', fields: toFields(anyOf), required, oneOf: true, description, asked };
  }
  const leaf = {
    ...toLeaf(schema),
    limits: limitsOf(schema.items ?? schema),
    target: targetOf(name),
    description,
    required,
    asked,
  };
  return { kind: 'leaf', leaf };
}

function isGroup({ type, anyOf = [] }: JsonSchema): boolean {
  return type === 'object' || anyOf.some((branch) => branch.type === 'object');
}

/** All fields of a group that can have one of several forms; a field is required if every form requires it. */
function toFields(forms: readonly JsonSchema[]): Map<string, Shape> {
  const fields = new Map<string, Shape>();
  for (const { properties = {} } of forms) {
    for (const [name, schema] of Object.entries(properties)) {
      if (fields.has(name)) continue;
      const required = forms.every((form) => form.required?.includes(name));
      fields.set(name, toShape(name, schema, required));
    }
  }
  return fields;
}

function toLeaf(
  schema: JsonSchema,
): Pick<Leaf, 'kind' | 'options' | 'format' | 'long' | 'atLeastOne'> {
  const { type, anyOf = [] } = schema;
  if (anyOf.some((branch) => branch.const === alle)) return { kind: 'all-or-list' };
  if (type === 'array') {
    const atLeastOne = (schema.minItems ?? 0) > 0;
    const format = schema.items?.format;
    return { kind: 'list', options: wordsOf(schema.items), format, atLeastOne };
  }
  if (type === 'number' || type === 'integer') return { kind: 'number' };
  if (type === 'boolean') return { kind: 'boolean' };
  const long = schema.minLength === 1 && schema.maxLength === undefined;
  return { kind: 'text', options: wordsOf(schema), format: schema.format, long };
}

function limitsOf({ type, pattern, refusal, maxLength, minimum, maximum }: JsonSchema): Limits {
  return { pattern, refusal, maxLength, minimum, maximum, isWhole: type === 'integer' };
}

function wordsOf(schema: JsonSchema | undefined): string[] | undefined {
  return schema?.enum?.map(String);
}

/**
 * Every leaf with its path, such as `verloop.0.bron.url`.
 * @param groups how many items to give of each list of groups
 */
export function leavesOf(shape: Shape, groups = 1, path = ''): [path: string, leaf: Leaf][] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (shape.kind === 'leaf') return [[path, shape.leaf]];
  if (shape.kind === 'group') {
    return [...shape.fields].flatMap(([name, field]) => leavesOf(field, groups, at(name)));
  }
  return Array.from({ length: groups }, (_, index) =>
    leavesOf(shape.item, groups, at(String(index))),
  ).flat();
}

/** Whether this is a source: it has one of several forms, and one of them is an address. */
export function isSource(shape: Shape): boolean {
  return shape.kind === 'group' && shape.oneOf && shape.fields.has('url');
}

/**
 * What to ask a person for a new record: what must be filled in, what the schema says to ask for, and the lists of other
 * records, which may stay empty. A source is one question, at the path of its group; of a page on the web its title and its
 * date are questions of their own.
 */
export function questionsOf(shape: Shape, path = ''): [path: string, leaf: Leaf][] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (shape.kind === 'leaf') {
    const { kind, target, required, asked, atLeastOne } = shape.leaf;
    const mayBeEmpty = kind === 'list' && !target && !atLeastOne;
    return asked || (required && !mayBeEmpty) ? [[path, shape.leaf]] : [];
  }
  if (!shape.required && !shape.asked) return [];
  const { required, description } = shape;
  if (shape.kind === 'groups') {
    if (!shape.atLeastOne && !shape.asked) return [];
    if (!isSource(shape.item)) {
      const questions = questionsOf(shape.item, at('0'));
      return required ? questions : questions.map(mayBeLeftOut);
    }
    return [[path, { kind: 'list', description, required: shape.atLeastOne }]];
  }
  if (!isSource(shape)) {
    const questions = [...shape.fields].flatMap(([name, field]) => questionsOf(field, at(name)));
    // Of a group that may be left out, every part may.
    return required ? questions : questions.map(mayBeLeftOut);
  }
  const ofPage = ['titel', 'datum'].flatMap((name): [string, Leaf][] => {
    const field = shape.fields.get(name);
    return field?.kind === 'leaf' ? [[at(name), { ...field.leaf, required: false }]] : [];
  });
  return [[path, { kind: 'text', description, required }], ...ofPage];
}

function mayBeLeftOut([path, leaf]: [path: string, leaf: Leaf]): [path: string, leaf: Leaf] {
  return [path, { ...leaf, required: false }];
}
