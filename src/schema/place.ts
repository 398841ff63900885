import { z } from 'astro/zod';
import { bronSchema, sourcedTextSchema } from './bron.ts';
import { datum } from './datum.ts';
import { id, ids } from './id.ts';
import { httpsUrl, line, text } from './text.ts';
import { clusters, type instrumenten, instrumentstappen, zekerheden } from './words.ts';

const siteSchema = z.strictObject({ titel: line, url: httpsUrl });
const codeSchema = z.strictObject({ code: line, zekerheid: z.enum(zekerheden) });

/** One dated step of an instrument of a gebied or of the arrangement of a provincie. */
export const instrumentstapSchema = z.strictObject({
  datum: datum.optional().describe('Leeg als de bron geen datum geeft'),
  stap: z.enum(instrumentstappen),
  toelichting: text,
  bron: bronSchema,
});

const instrumentVerloopSchema = z.array(instrumentstapSchema);
export type InstrumentVerloop = z.infer<typeof instrumentVerloopSchema>;

/** One of the twelve provinces. */
export const provincieSchema = z.strictObject({
  naam: line,
  officieleNaam: line,
  aliassen: z.array(line),
  codes: z.strictObject({ cbs: codeSchema, iso: codeSchema, tooi: codeSchema }),
  sites: z.array(siteSchema).min(1),
  arrangement: instrumentVerloopSchema
    .optional()
    .describe('Verloop van het ruimtelijk arrangement van Rijk en provincie'),
  toelichting: text.optional(),
});
export type Provincie = z.infer<typeof provincieSchema>;

/** One landsdeel, the region in which a bestuurlijk overleg is held; its provinces stand in each ronde. */
export const landsdeelSchema = z.strictObject({
  naam: line,
  aliassen: z.array(line),
  volgorde: z.number().int().min(1),
  toelichting: text,
});
export type Landsdeel = z.infer<typeof landsdeelSchema>;

/** One region that makes a verstedelijkingsstrategie with the Rijk. */
export const regioSchema = z.strictObject({
  naam: line,
  aliassen: z.array(line),
  provincies: ids.min(1),
  provinciesZekerheid: z.enum(zekerheden),
  steden: z.array(line),
  toelichting: text,
  feiten: z.array(sourcedTextSchema),
  sites: z.array(siteSchema),
});
export type Regio = z.infer<typeof regioSchema>;

/** One gemeente, as the list of 2023 has it. The atlas knows its provincie, not its borders. */
export const gemeenteSchema = z.strictObject({
  naam: line,
  code: z
    .string()
    .regex(/^GM\d{4}$/, { error: 'is geen gemeentecode: GM en vier cijfers, zoals GM0034' }),
  provincie: id,
  aliassen: z.array(line).describe('Andere schrijfwijzen, en namen van opgeheven gemeenten'),
});
export type Gemeente = z.infer<typeof gemeenteSchema>;

/** One of the sixteen NOVEX-gebieden. */
export const gebiedSchema = z.strictObject({
  naam: line,
  officieleNaam: line,
  nummer: z.number().int().min(1).max(99).describe('Nummer in de officiële lijst'),
  aliassen: z.array(line),
  provincies: z
    .array(
      z.strictObject({ provincie: id, zekerheid: z.enum(zekerheden), bron: bronSchema.optional() }),
    )
    .min(1),
  clusters: z.array(z.strictObject({ cluster: z.enum(clusters), bron: bronSchema })),
  opgave: sourcedTextSchema,
  instrumenten: z.strictObject({
    ontwikkelperspectief: instrumentVerloopSchema,
    uitvoeringsagenda: instrumentVerloopSchema,
    investeringsagenda: instrumentVerloopSchema,
  } satisfies Record<(typeof instrumenten)[number], typeof instrumentVerloopSchema>),
  feiten: z.array(sourcedTextSchema).describe('Andere feiten met hun bron'),
  punt: z
    .strictObject({ x: z.number().min(0).max(613), y: z.number().min(0).max(724) })
    .describe('Ligging bij benadering op de kaart van de atlas, geen begrenzing'),
  sites: z.array(siteSchema),
  opmerking: text.optional(),
});
export type Gebied = z.infer<typeof gebiedSchema>;
