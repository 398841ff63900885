import { z } from 'zod';
import { dag } from '../field/datum.ts';
import { ids } from '../field/id.ts';
import { refusals } from '../field/refusals.ts';
import { line, text } from '../field/text.ts';
import { omvangen } from '../field/words.ts';

/** The records that a change touched, by the name of their collection. */
const raaktSchema = z
  .strictObject({
    afspraken: ids.optional().describe('Uitkomsten, als jaar/naam'),
    secties: ids.optional().describe('Onderdelen van een brief, als jaar/naam'),
    rondes: ids.optional().describe('Rondes'),
    provincies: ids.optional().describe('Provincies'),
    gebieden: ids.optional().describe('NOVEX-gebieden'),
    landsdelen: ids.optional().describe('Landsdelen'),
    regios: ids.optional().describe('Regio’s'),
    themas: ids.optional().describe('Thema’s'),
    programmas: ids.optional().describe('Programma’s'),
    partijen: ids.optional().describe('Partijen'),
    dossiers: ids.optional().describe('Dossiers'),
    kamerstukken: ids.optional().describe('Kamerstukken'),
    bijlagen: ids.optional().describe('Bijlagen, als Kamerstuk/naam'),
    begrippen: ids.optional().describe('Begrippen'),
    gemeenten: ids.optional().describe('Gemeenten'),
    bronsites: ids.optional().describe('Sites met bronnen'),
    navragen: ids.optional().describe('Navragen'),
  })
  .refine((raakt) => Object.values(raakt).some((list) => (list?.length ?? 0) > 0), {
    error: refusals.changesNothing,
  });

/**
 * A note for readers on what changed in the atlas itself: not what happened to an outcome, but what we write about it
 * (docs/besluiten/21-wijzigingen.md).
 */
export const wijzigingSchema = z.strictObject({
  datum: dag.describe('De dag van de verandering'),
  omvang: z.enum(omvangen).describe('Klein: een verbetering; groot: iets nieuws om te weten'),
  titel: line.describe('Wat er veranderde, in een paar woorden'),
  tekst: text.describe('Wat er veranderde en waarom, in gewone woorden'),
  raakt: raaktSchema.describe('De records die veranderden'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, {
      error: refusals.commit,
    })
    .optional()
    .describe('De commit met de wijziging, als zij al bestond toen deze tekst werd geschreven'),
});
export type Wijziging = z.infer<typeof wijzigingSchema>;
