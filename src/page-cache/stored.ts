import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';

/** A page as a build left it. */
export interface StoredPage {
  /** Its address, without the base path. */
  path: string;
  /** Digest of what it was given before anything was read. */
  input: string;
  /** What its file was when it was made: see `markOfFile`. */
  mark: string;
  /** The numbers of the fields that were read, as of the build that stored them. */
  fields: Uint32Array;
  /** Indices in `questions` of what was asked for by name. */
  asked: Uint32Array;
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
  pages: Map<string, StoredPage>;
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
  fields: z.instanceof(Uint32Array),
  fieldEnds: z.instanceof(Uint32Array),
  asked: z.instanceof(Uint32Array),
  askedEnds: z.instanceof(Uint32Array),
});

/** Writes it as one file. The lists of all pages are one list each: forty thousand small ones cost more than what is in them. */
export function writeStored(file: string, { pages, ...rest }: Stored): void {
  const all = [...pages.values()];
  const [fields, fieldEnds] = joined(all.map((page) => page.fields));
  const [asked, askedEnds] = joined(all.map((page) => page.asked));
  const flat = {
    ...rest,
    kinds: new Map([...rest.kinds].map(([kind, names]) => [kind, [...names]])),
    paths: all.map(({ path }) => path),
    inputs: all.map(({ input }) => input),
    marks: all.map(({ mark }) => mark),
    fields,
    fieldEnds,
    asked,
    askedEnds,
  };
  writeFileSync(file, serialize(flat));
}

/** Reads what a build with this key left; `undefined` when there is nothing of use. */
export function readStored(file: string, key: string): Stored | undefined {
  const read = shape.safeParse(parsed(file));
  if (!read.success || read.data.key !== key) return undefined;
  const { paths, inputs, marks, fields, fieldEnds, asked, askedEnds, ...rest } = read.data;
  const pages = paths.map((path, index): [string, StoredPage] => [
    path,
    {
      path,
      input: inputs[index] ?? '',
      mark: marks[index] ?? '',
      fields: part(fields, fieldEnds, index),
      asked: part(asked, askedEnds, index),
    },
  ]);
  return { ...rest, pages: new Map(pages) };
}

function parsed(file: string): unknown {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return undefined;
  }
}

function joined(lists: readonly Uint32Array[]): [all: Uint32Array, ends: Uint32Array] {
  const ends = new Uint32Array(lists.length);
  let length = 0;
  for (const [index, list] of lists.entries()) {
    length += list.length;
    ends[index] = length;
  }
  const all = new Uint32Array(length);
  for (const [index, list] of lists.entries()) all.set(list, (ends[index] ?? 0) - list.length);
  return [all, ends];
}

function part(all: Uint32Array, ends: Uint32Array, index: number): Uint32Array {
  return all.subarray(ends[index - 1] ?? 0, ends[index]);
}
