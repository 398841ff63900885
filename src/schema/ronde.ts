import { z } from 'astro/zod';
import { bronSchema } from './bron.ts';
import { datum } from './datum.ts';
import { id, ids } from './id.ts';
import { line, text } from './text.ts';
import { zekerheden } from './words.ts';

const landsdeelIndelingSchema = z.strictObject({
  landsdeel: id,
  provincies: ids.min(1),
  zekerheid: z.enum(zekerheden),
  toelichting: text.optional(),
});

/** Who stood for the government in a ronde. Office holders that a source names are parties; the name of a cabinet is not guessed. */
const kabinetSchema = z.strictObject({
  tekst: text,
  partijen: ids.describe('Bewindspersonen die de brief ondertekenden of stuurden'),
  bronnen: z.array(bronSchema).min(1),
});

/** One yearly round of the Bestuurlijke Overleggen Leefomgeving. The division in landsdelen is a fact of the round. */
export const rondeSchema = z.strictObject({
  jaar: z.number().int().min(2000).max(2200),
  titel: line,
  samenvatting: text,
  data: z.array(datum).min(1).describe('Dagen waarop is overlegd, zo precies als de bron ze geeft'),
  datumToelichting: text.optional(),
  brief: id.optional().describe('Kamerstuk met de uitkomsten'),
  kabinet: kabinetSchema.optional().describe('Wie namens het kabinet de afspraken maakte'),
  indeling: z.array(landsdeelIndelingSchema),
  indelingToelichting: text,
  deelnemers: z.array(
    z.strictObject({ partij: id, rol: line, landsdeel: id.optional(), bron: bronSchema }),
  ),
  dekking: z.strictObject({
    mate: z.enum(['uitgewerkt', 'deels', 'alleen-vermeld']),
    aanwezig: z.array(z.strictObject({ wat: line, bron: bronSchema.optional() })),
    ontbreekt: z.array(z.strictObject({ wat: line, waarom: text })),
  }),
  bronnen: z.array(bronSchema).min(1),
});
export type Ronde = z.infer<typeof rondeSchema>;
