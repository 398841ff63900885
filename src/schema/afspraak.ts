import { z } from 'astro/zod';
import { briefBronSchema, bronSchema } from './bron.ts';
import { datum, readDatum } from './datum.ts';
import { id, ids, idsOfAlle } from './id.ts';
import { line, text } from './text.ts';
import { gebeurtenissen, soorten, statussen, toetsbaarheden } from './words.ts';

/** One event in the life of an outcome; the status is the one after the event. */
export const verloopSchema = z.strictObject({
  datum,
  gebeurtenis: z.enum(gebeurtenissen),
  status: z.enum(statussen),
  toelichting: text.describe('Wat er gebeurde, in eigen woorden'),
  bron: bronSchema,
});
export type Verloop = z.infer<typeof verloopSchema>;

/** When it should be done: the source's wording, and where possible the days it covers. */
export const termijnSchema = z
  .strictObject({
    tekst: line.describe('De termijn zoals de bron die noemt'),
    vanaf: datum.optional(),
    uiterlijk: datum.optional(),
  })
  .refine(({ vanaf, uiterlijk }) => startsBeforeEnd(vanaf, uiterlijk), {
    error: 'eindigt voordat hij begint: “uiterlijk” ligt voor “vanaf”',
    path: ['uiterlijk'],
  });
export type Termijn = z.infer<typeof termijnSchema>;

export const bedragSchema = z.strictObject({
  euro: z.number().int().positive().describe('Hele euro’s'),
  tekst: line.describe('Waarvoor het bedrag is en wat erover onbekend is'),
});

/** One outcome of a ronde: an agreement, decision, intention, running trajectory or announcement. */
export const afspraakSchema = z.strictObject({
  titel: line,
  tekst: text.describe('Wat er is afgesproken, besloten of aangekondigd, in eigen gewone woorden'),
  toelichting: text.optional(),
  soort: z.enum(soorten),
  toetsbaarheid: z.enum(toetsbaarheden),
  ronde: id,
  bron: briefBronSchema,
  ookIn: z.array(briefBronSchema).optional().describe('Andere alinea’s met dezelfde uitkomst'),
  partijen: ids.min(1),
  provincies: idsOfAlle,
  gebieden: idsOfAlle,
  landsdelen: ids,
  regios: ids.optional(),
  themas: ids.min(1),
  programmas: ids,
  kamerstukken: ids.describe('Kamerstukken die bij deze uitkomst horen'),
  termijn: termijnSchema.optional(),
  bedrag: bedragSchema.optional(),
  verloop: z.array(verloopSchema).min(1),
  vervolgOp: ids.optional().describe('Eerdere afspraken die deze voortzet'),
  gesplitstUit: ids
    .optional()
    .describe('Eerdere afspraken waarvan deze een deel voortzet, naast een ander vervolg'),
  verwant: ids.optional(),
  opmerking: text
    .optional()
    .describe('Voorbehoud van de redactie: wat de bron niet zegt of open laat'),
});
export type Afspraak = z.infer<typeof afspraakSchema>;

function startsBeforeEnd(vanaf: string | undefined, uiterlijk: string | undefined): boolean {
  const start = vanaf === undefined ? undefined : readDatum(vanaf);
  const end = uiterlijk === undefined ? undefined : readDatum(uiterlijk);
  return !start || !end || start.first <= end.last;
}
