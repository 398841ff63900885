import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { collections as kinds } from '#schema/collections.ts';
import { verhuisdSchema } from '#schema/verhuisd.ts';

z.config(z.locales.nl());

export const collections = {
  afspraken: records(kinds.afspraken),
  secties: records(kinds.secties),
  rondes: records(kinds.rondes),
  provincies: records(kinds.provincies),
  gebieden: records(kinds.gebieden),
  landsdelen: records(kinds.landsdelen),
  regios: records(kinds.regios),
  gemeenten: records(kinds.gemeenten),
  themas: records(kinds.themas),
  programmas: records(kinds.programmas),
  partijen: records(kinds.partijen),
  dossiers: records(kinds.dossiers),
  kamerstukken: records(kinds.kamerstukken),
  begrippen: records(kinds.begrippen),
  wijzigingen: records(kinds.wijzigingen),
};

function records<S extends z.ZodType>(kind: { base: string; extension: string; schema: S }) {
  const suffix = `.${kind.extension}`;
  return defineCollection({
    loader: glob({
      base: kind.base,
      pattern: `**/*${suffix}`,
      generateId: ({ entry }) => entry.slice(0, -suffix.length),
    }),
    schema: z.union([verhuisdSchema, kind.schema]),
  });
}
