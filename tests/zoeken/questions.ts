import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** An address on the site. With `#…` that place on the page is meant; a final `*` stands for every page below it. */
const address = z.string().regex(/^(?:\/[\w/-]*(?:#[\w-]+)?\*?|\*)$/);
const common = {
  query: z.string().min(1),
  /** Pages that may not be among the results. */
  never: z.array(address).optional(),
  /** What the page must say besides its results, as a case-insensitive regular expression. */
  says: z.string().optional(),
  /** Who would ask this, or what it is an example of, in Dutch. */
  why: z.string().min(1),
};

const question = z.discriminatedUnion('kind', [
  /** One answer is enough: any of `pages` among the first three results scores 1, among the first ten 0.5. */
  z.strictObject({ ...common, kind: z.literal('known'), pages: z.array(address).min(1) }),
  /** A set: the mean of the share of `pages` that is found and the share of `pages` and `also` in the first five. */
  z.strictObject({
    ...common,
    kind: z.literal('set'),
    pages: z.array(address).min(1),
    also: z.array(address).optional(),
  }),
  /** Not on the site: nothing may be found except `offers`, and the page must link to each of those. */
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

/** The questions per group: one file each, in the order of their names. A mistake in a file throws, with where it is. */
export const questionGroups: ReadonlyMap<string, readonly Question[]> = new Map(
  readdirSync(folder)
    .toSorted()
    .map((name) => [
      basename(name, '.json'),
      z.array(question).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    ]),
);
