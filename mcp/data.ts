import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

// Version 1 of the data may get more fields, so every object here may have more than it names.

/** A reference from one record to another. */
export const referenceSchema = z.looseObject({
  verzameling: z.string(),
  id: z.string(),
  titel: z.string(),
  adres: z.string(),
  gelezen: z.string().optional(),
  afgeleid: z.literal(true).optional(),
  waaruit: z.string().optional(),
});
export type Reference = z.infer<typeof referenceSchema>;

/** Where a statement can be read. */
export const bronSchema = z.looseObject({
  titel: z.string(),
  adres: z.string().optional(),
  bronsoort: z.string().optional(),
  datum: z.string().optional(),
  document: referenceSchema.optional(),
});
export type Bron = z.infer<typeof bronSchema>;

const references = z.array(referenceSchema).default([]);

/** Any record: what all kinds have. */
const recordSchema = z.looseObject({
  verzameling: z.string(),
  id: z.string(),
  titel: z.string(),
  adres: z.string(),
  gegevens: z.looseObject({ aliassen: z.array(z.string()).optional() }),
  verbonden: z.looseObject({ afspraken: references, afsprakenOveral: references }),
  /** Of a place that is no gemeente: the outcomes that count for it, as its page does. */
  telling: z
    .array(z.looseObject({ afspraak: referenceSchema, reden: z.string(), afgeleid: z.boolean() }))
    .default([]),
});
export type AtlasRecord = z.infer<typeof recordSchema>;

const afspraakSchema = recordSchema.extend({
  gegevens: z.looseObject({
    tekst: z.string(),
    toelichting: z.string().optional(),
    soort: z.string(),
    opmerking: z.string().optional(),
    ronde: referenceSchema,
    bron: bronSchema,
    themas: references,
    partijen: references,
    verloop: z.array(
      z.looseObject({
        datum: z.string(),
        gebeurtenis: z.string(),
        status: z.string(),
        toelichting: z.string(),
        afgeleid: z.string().optional(),
        bron: bronSchema,
      }),
    ),
  }),
  stand: z.looseObject({
    status: z.string(),
    titel: z.string(),
    alleenPers: z.boolean(),
    termijn: z
      .looseObject({ tekst: z.string(), verstreken: z.boolean(), afgeleid: z.boolean() })
      .optional(),
    stilte: z
      .looseObject({
        soort: z.string(),
        nietNagelezen: z.array(z.looseObject({ ronde: referenceSchema, aantal: z.number() })),
        gezocht: z.string().optional(),
      })
      .optional(),
    voortgezetIn: referenceSchema.optional(),
  }),
});
export type Afspraak = z.infer<typeof afspraakSchema>;

const everythingSchema = z.looseObject({
  verzamelingen: z
    .looseObject({ afspraken: z.array(afspraakSchema) })
    .catchall(z.array(recordSchema)),
});
const indexSchema = z.looseObject({ peildatum: z.string(), handleiding: z.string() });

/** Everything that the atlas publishes, and of which day it is. */
export interface Atlas {
  /** The day that the stands are of, `YYYY-MM-DD`. */
  peildatum: string;
  /** Address of the manual of the data. */
  handleiding: string;
  afspraken: readonly Afspraak[];
  verzamelingen: ReadonlyMap<string, readonly AtlasRecord[]>;
}

/**
 * Reads the data of an atlas once.
 * @param from the folder of a built site, such as `dist`, or its address, `https://…`
 * @throws a Dutch sentence when nothing can be read there, or when it is no data of an atlas
 */
export async function readAtlas(from: string): Promise<Atlas> {
  const index = indexSchema.safeParse(await readJson(from, 'api/v1/index.json'));
  const everything = everythingSchema.safeParse(await readJson(from, 'api/v1/alles.json'));
  if (!index.success || !everything.success) {
    throw new Error(`${from} heeft geen gegevens van een Afsprakenatlas in /api/v1/.`);
  }
  const { verzamelingen } = everything.data;
  return {
    peildatum: index.data.peildatum,
    handleiding: index.data.handleiding,
    afspraken: verzamelingen.afspraken,
    verzamelingen: new Map(Object.entries(verzamelingen)),
  };
}

async function readJson(from: string, path: string): Promise<unknown> {
  try {
    if (!/^https?:/.test(from)) return JSON.parse(await readFile(join(from, path), 'utf8'));
    const answer = await fetch(`${from.replace(/\/$/, '')}/${path}`);
    if (!answer.ok) throw new Error(`antwoord ${answer.status}`);
    return await answer.json();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Kan ${path} niet lezen in ${from}: ${why}. Bouw de site, of geef haar adres.`);
  }
}
