import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { type CollectionName, type DataOf, typedCollections } from '#schema/collections.ts';
import { each } from '#schema/each.ts';
import { ingetrokkenSchema } from '#schema/record/ingetrokken.ts';
import { verhuisdSchema } from '#schema/record/verhuisd.ts';

z.config(z.locales.nl());

type Configs = { [C in CollectionName]: ReturnType<typeof configOf<z.ZodType<DataOf[C]>>> };

/** Every kind of record as an Astro collection. An entry is a record, or the notice that it moved or was withdrawn. */
export const collections = each<Configs>(records);

function records<C extends CollectionName>(name: C): Configs[C];
function records(name: CollectionName) {
  const { base, extension, schema } = typedCollections[name];
  return configOf(base, extension, schema);
}

function configOf<S extends z.ZodType>(base: string, extension: string, schema: S) {
  const suffix = `.${extension}`;
  return defineCollection({
    loader: held(
      allowNone(
        base,
        glob({
          base,
          pattern: `**/*${suffix}`,
          generateId: ({ entry }) => entry.slice(0, -suffix.length),
        }),
      ),
    ),
    schema: z.union([verhuisdSchema, ingetrokkenSchema, schema]),
  });
}

/** The same loader, without its warning about a missing folder: some kinds have no records yet. */
function allowNone(base: string, loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const quiet: typeof context.logger = Object.create(context.logger, {
        warn: { value: () => {} },
      });
      return loader.load(existsSync(base) ? context : { ...context, logger: quiet });
    },
  };
}

/** The same loader; what it loads is held in memory (`src/held/`). */
function held(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => globalThis.heldRecords?.load(loader, context) ?? loader.load(context),
  };
}
