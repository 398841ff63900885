import { z } from 'zod';
import { line, text } from './text.ts';

/** The fields of an outcome that can hold something that no source says in so many words. */
export const inferableFields = [
  'provincies',
  'gebieden',
  'landsdelen',
  'regios',
  'partijen',
  'programmas',
  'themas',
  'termijn',
] as const;
export type InferableField = (typeof inferableFields)[number];

/** The tags of a paragraph that can be inferred. */
export const inferableTags = ['provincies', 'gebieden', 'landsdelen', 'regios', 'themas'] as const;
export type InferableTag = (typeof inferableTags)[number];

/** What of one field the editors inferred, and from what (docs/besluiten/33-afgeleid.md). */
export const afgeleidSchema = z.strictObject({
  veld: z.enum(inferableFields).describe('Het veld waar het in staat'),
  // Not a reference of its own: the field it repeats is one, and the check compares the two.
  ids: z
    .array(line)
    .min(1)
    .optional()
    .describe('Wat er in dat veld is afgeleid; laat weg als het hele veld is afgeleid'),
  waaruit: text.describe('Waar het uit is afgeleid, als vervolg op “afgeleid uit”'),
});
export type Afgeleid = z.infer<typeof afgeleidSchema>;
