import { z } from 'zod';
import { bronSchema } from '../field/bron.ts';
import { dag } from '../field/datum.ts';
import { id, ids } from '../field/id.ts';
import { refusals } from '../field/refusals.ts';
import { line, text } from '../field/text.ts';
import { navraagwegen, vragers } from '../field/words.ts';

/** What came back. What it said is here only with the place where everybody can read it. */
const antwoordSchema = z
  .strictObject({
    datum: dag.describe('De dag waarop het antwoord kwam'),
    tekst: text
      .optional()
      .describe('Wat het antwoord zegt, in eigen woorden; alleen als iedereen het kan nalezen'),
    bron: bronSchema.optional().describe('Waar het antwoord te lezen is'),
  })
  .refine(({ tekst, bron }) => tekst === undefined || bron !== undefined, {
    error: refusals.answerWithoutBron,
    path: ['bron'],
  });

/**
 * A question that somebody put to a partij about outcomes, and what came back (docs/besluiten/44-navraag.md). Who asked is
 * only ever a kind: the atlas names no private persons.
 */
export const navraagSchema = z.strictObject({
  titel: line.describe('Wat er is gevraagd, in één korte zin'),
  afspraken: ids.min(1).describe('De uitkomsten waar de vraag over gaat; ten minste één'),
  datum: dag.describe('De dag waarop de vraag is gesteld'),
  partij: id.describe('Aan welke partij'),
  weg: z.enum(navraagwegen).describe('Hoe de vraag is gesteld'),
  vrager: z
    .enum(vragers)
    .optional()
    .describe('Wat voor iemand het vroeg, en nooit wie')
    .meta({ asked: true }),
  toelichting: text
    .optional()
    .describe('Waarom aan deze partij, als zij geen partij bij de uitkomst is; of wat erbij hoort'),
  bron: bronSchema.optional().describe('Waar de vraag te lezen is, als zij openbaar is'),
  antwoord: antwoordSchema
    .optional()
    .describe('Wat er terugkwam; laat weg zolang er geen antwoord is'),
});
export type Navraag = z.infer<typeof navraagSchema>;
