import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { type NumberLists, numberLists } from './number-lists.ts';

/** A page as a build left it. */
export interface StoredPage {
  /** Digest of what it was given before anything was read. */
  input: string;
  /** What its file was when it was made: see `markOfFile`. */
  mark: string;
  /** The place in `fields` and `asked` of what was read for it. */
  place: number;
}

/** Everything that a build remembers for the next one. */
export interface Stored {
  /** What all pages depend on; under another key none of them counts. */
  key: string;
  /** As in `Watched`. */
  names: string[];
  kinds: Map<string, readonly string[]>;
  /** By number of a field, what it held: see `short` in `compare.ts`. Zero where no page read it. */
  held: Float64Array;
  /** What was asked for by name, and the answers. */
  questions: string[];
  answers: string[];
  /** By address, without the base path. */
  pages: Map<string, StoredPage>;
  /** For each page the numbers of the fields that were read, as of the build that stored them. */
  fields: NumberLists;
  /** For each page the indices in `questions` of what was asked for by name. */
  asked: NumberLists;
}

const shape = z.object({
  key: z.string(),
  names: z.array(z.string()),
  kinds: z.map(z.string(), z.array(z.string())),
  held: z.instanceof(Float64Array),
  questions: z.array(z.string()),
  answers: z.array(z.string()),
  paths: z.array(z.string()),
  inputs: z.array(z.string()),
  marks: z.array(z.string()),
  places: z.array(z.number()),
  fieldEnds: z.instanceof(Uint32Array),
  askedEnds: z.instanceof(Uint32Array),
});

/** Bytes of the number with which the file begins: how long the part after it is that is not lists. */
const lengthSize = 8;

/** Writes it as one file: what is long is not copied for it. */
export function writeStored(file: string, { pages, fields, asked, ...rest }: Stored): void {
  const [fieldLists, askedLists] = [fields.packed(), asked.packed()];
  const all = [...pages];
  const head = serialize({
    ...rest,
    kinds: new Map([...rest.kinds].map(([kind, names]) => [kind, [...names]])),
    paths: all.map(([path]) => path),
    inputs: all.map(([, { input }]) => input),
    marks: all.map(([, { mark }]) => mark),
    places: all.map(([, { place }]) => place),
    fieldEnds: fieldLists.ends,
    askedEnds: askedLists.ends,
  });
  const length = Buffer.alloc(lengthSize);
  length.writeDoubleLE(head.length);
  const opened = openSync(file, 'w');
  try {
    for (const part of [length, head, fieldLists.bytes, askedLists.bytes])
      writeFileSync(opened, part);
  } finally {
    closeSync(opened);
  }
}

/** Reads what a build with this key left; `undefined` when there is nothing of use. */
export function readStored(file: string, key: string): Stored | undefined {
  const found = partsOf(file);
  const read = shape.safeParse(found?.head);
  if (!found || !read.success || read.data.key !== key) return undefined;
  const { paths, inputs, marks, places, fieldEnds, askedEnds, ...rest } = read.data;
  const [fieldLength, askedLength] = [fieldEnds.at(-1) ?? 0, askedEnds.at(-1) ?? 0];
  if (found.lists.length !== fieldLength + askedLength) return undefined;
  const pages = paths.map((path, index): [string, StoredPage] => [
    path,
    { input: inputs[index] ?? '', mark: marks[index] ?? '', place: places[index] ?? 0 },
  ]);
  return {
    ...rest,
    pages: new Map(pages),
    fields: numberLists({ bytes: found.lists.subarray(0, fieldLength), ends: fieldEnds }),
    asked: numberLists({ bytes: found.lists.subarray(fieldLength), ends: askedEnds }),
  };
}

function partsOf(file: string): { head: unknown; lists: Uint8Array } | undefined {
  try {
    const bytes = readFileSync(file);
    const end = lengthSize + bytes.readDoubleLE(0);
    return { head: deserialize(bytes.subarray(lengthSize, end)), lists: bytes.subarray(end) };
  } catch {
    return undefined;
  }
}
