import { z } from 'zod';
import { bronSchema } from '../field/bron.ts';
import { choice } from '../field/choice.ts';
import { datum } from '../field/datum.ts';
import { id, ids } from '../field/id.ts';
import { line, text } from '../field/text.ts';

const landsdeelIndelingSchema = z.strictObject({
  landsdeel: id.describe('Het landsdeel'),
  provincies: ids.min(1).describe('Provincies die er in deze ronde onder vallen'),
  zekerheid: choice('zekerheid').describe('Hoe zeker die indeling is'),
  toelichting: text.optional().describe('Waar de indeling op rust'),
});

/**
 * Who spoke for the kabinet in a ronde. Office holders that a source names are partijen; the name of a cabinet is not
 * guessed.
 */
const kabinetSchema = z.strictObject({
  tekst: text.describe('Wie het kabinet vertegenwoordigde, in eigen woorden'),
  partijen: ids.describe('Bewindspersonen die de brief ondertekenden of stuurden'),
  bronnen: z.array(bronSchema).min(1).describe('Waar dit te lezen is; ten minste één'),
});

/**
 * One yearly round of the Bestuurlijke Overleggen Leefomgeving. Which provincies formed which landsdeel is a fact of
 * the ronde.
 */
export const rondeSchema = z.strictObject({
  jaar: z.number().int().min(2000).max(2200).describe('Het jaar, gelijk aan de bestandsnaam'),
  titel: line.describe('Naam van de overleggen'),
  samenvatting: text.describe('Waar het over ging en wat eruit kwam, in een paar zinnen'),
  data: z.array(datum).min(1).describe('Dagen waarop is overlegd, zo precies als de bron ze geeft'),
  datumToelichting: text.optional().describe('Wat een bron niet over de dagen zegt'),
  brief: id.optional().describe('Kamerstuk met de uitkomsten'),
  kabinet: kabinetSchema.optional().describe('Wie namens het kabinet de afspraken maakte'),
  indeling: z
    .array(landsdeelIndelingSchema)
    .describe('Welke provincies onder welk landsdeel vielen; mag leeg zijn'),
  indelingToelichting: text.describe('Waar de indeling op rust, of waarom zij ontbreekt'),
  deelnemers: z
    .array(
      z.strictObject({
        partij: id.describe('Wie deelnam'),
        rol: line.describe('In welke rol'),
        landsdeel: id.optional().describe('Bij het overleg van welk landsdeel'),
        bron: bronSchema.describe('Waar dit te lezen is'),
      }),
    )
    .describe('Wie volgens een bron deelnam'),
  dekking: z
    .strictObject({
      mate: z
        .enum(['uitgewerkt', 'deels', 'alleen-vermeld'])
        .describe('Hoe ver de atlas deze ronde volgt'),
      aanwezig: z
        .array(
          z.strictObject({
            wat: line.describe('Wat de atlas heeft'),
            bron: bronSchema.optional().describe('Waar dat te lezen is'),
          }),
        )
        .describe('Wat er van deze ronde in de atlas staat'),
      ontbreekt: z
        .array(
          z.strictObject({
            wat: line.describe('Wat ontbreekt'),
            waarom: text.describe('Waarom het ontbreekt'),
          }),
        )
        .describe('Wat er van deze ronde niet in de atlas staat'),
    })
    .describe('Wat de atlas van deze ronde heeft en wat niet'),
  bronnen: z.array(bronSchema).min(1).describe('Waar dit te lezen is; ten minste één'),
});
export type Ronde = z.infer<typeof rondeSchema>;
