import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** An address on the site; `#…` asks for that place on the page, `*` at the end stands for every page below it. */
const address = z.string().regex(/^(?:\/[\w/-]*(?:#[\w-]+)?\*?|\*)$/);
const common = {
  query: z.string().min(1),
  /** Pages that may not be among the results. */
  never: z.array(address).optional(),
  /** What the page must say apart from its results, as a regular expression without regard to case. */
  says: z.string().optional(),
  /** Who would ask this or what it is an example of, in Dutch. */
  why: z.string().min(1),
};

const question = z.discriminatedUnion('kind', [
  /** One answer: any of `pages` in the first three results is worth 1, in the first ten 0.5. */
  z.strictObject({ ...common, kind: z.literal('known'), pages: z.array(address).min(1) }),
  /** A set: the mean of how many of `pages` are found and the share of `pages` and `also` in the first five. */
  z.strictObject({
    ...common,
    kind: z.literal('set'),
    pages: z.array(address).min(1),
    also: z.array(address).optional(),
  }),
  /** Not on the site: no result at all, but a link to each page of `offers`. */
  z.strictObject({
    ...common,
    kind: z.literal('absent'),
    offers: z.array(address).optional(),
  }),
  /** Only what the page says counts. */
  z.strictObject({ ...common, kind: z.literal('notice'), says: z.string() }),
]);

export type Question = z.infer<typeof question>;

const folder = join(import.meta.dirname, 'vragen');

/** The questions per group, in the order of the file names. A mistake in a file throws with its place. */
export const questionGroups: ReadonlyMap<string, readonly Question[]> = new Map(
  readdirSync(folder)
    .toSorted()
    .map((name) => [
      basename(name, '.json'),
      z.array(question).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    ]),
);
