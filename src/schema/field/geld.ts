import { z } from 'zod';
import { bronSchema } from './bron.ts';
import { choice } from './choice.ts';
import { datum } from './datum.ts';
import { refusals } from './refusals.ts';
import { line, text } from './text.ts';

/** The units in which sources give money. */
export const geldeenheden = ['euro', 'duizend euro', 'miljoen euro', 'miljard euro'] as const;
export type Geldeenheid = (typeof geldeenheden)[number];

/** One amount that a source names with an outcome, in its own unit, and how far that money is. */
export const geldSchema = z.strictObject({
  stap: choice('geldstap').describe(
    'Hoe ver het geld is; wat is toegezegd, staat nog niet in een begroting',
  ),
  datum: datum.describe('Wanneer dat was, zo precies als de bron'),
  getal: z
    .number()
    .positive()
    .max(1_000_000_000_000)
    .refine((value) => /^\d+(?:\.\d{1,3})?$/.test(String(value)), { error: refusals.geldGetal })
    .describe('Het getal zoals de bron het geeft: 2.5 bij 2,5 miljard euro'),
  eenheid: z.enum(geldeenheden).describe('De eenheid zoals de bron haar geeft'),
  ongeveer: z.boolean().optional().describe('Alleen als de bron “ongeveer” of “bijna” zegt'),
  per: line.optional().describe('Waar het bedrag voor één van is, zoals “betaalbare woning”'),
  waarvoor: line.describe('Waarvoor het geld is, in eigen woorden'),
  prijspeil: z
    .string()
    .regex(/^\d{4}$/, { error: refusals.prijspeil })
    .optional()
    .describe('Het jaar van de prijzen, als de bron dat noemt'),
  btw: z.enum(['met', 'zonder']).optional().describe('Met of zonder btw, als de bron dat zegt'),
  afgeleid: text
    .optional()
    .describe(
      'Waar uit is afgeleid dat het geld bij deze uitkomst hoort, als de bron dat niet zegt; na “afgeleid uit”',
    ),
  bron: bronSchema.describe('Waar dit te lezen is'),
});
export type Geld = z.infer<typeof geldSchema>;
