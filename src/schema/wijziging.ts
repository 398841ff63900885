import { z } from 'astro/zod';
import { dag } from './datum.ts';
import { ids } from './id.ts';
import { line, text } from './text.ts';
import { omvangen } from './words.ts';

/** The records that a change touched, by the name of their collection. */
const raaktSchema = z
  .strictObject({
    afspraken: ids.optional(),
    secties: ids.optional(),
    rondes: ids.optional(),
    provincies: ids.optional(),
    gebieden: ids.optional(),
    landsdelen: ids.optional(),
    regios: ids.optional(),
    themas: ids.optional(),
    programmas: ids.optional(),
    partijen: ids.optional(),
    dossiers: ids.optional(),
    kamerstukken: ids.optional(),
    begrippen: ids.optional(),
    gemeenten: ids.optional(),
  })
  .refine((raakt) => Object.values(raakt).some((list) => (list?.length ?? 0) > 0), {
    error: 'noemt geen enkel record; zet er ten minste één in',
  });

/** A note for readers on what changed in the atlas itself: not what happened to an outcome, but what we write of it. */
export const wijzigingSchema = z.strictObject({
  datum: dag,
  omvang: z.enum(omvangen),
  titel: line,
  tekst: text.describe('Wat er veranderde en waarom, in gewone woorden'),
  raakt: raaktSchema.describe('De records die veranderden'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, {
      error: 'is niet het hele nummer van een commit: 40 tekens 0–9 en a–f',
    })
    .optional()
    .describe('De commit met de wijziging, als zij al bestond toen deze tekst werd geschreven'),
});
export type Wijziging = z.infer<typeof wijzigingSchema>;
