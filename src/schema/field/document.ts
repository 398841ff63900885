import { z } from 'zod';
import { bronSchema } from './bron.ts';
import { datum } from './datum.ts';
import { httpsUrl, line } from './text.ts';

// What letters and their annexes have in common.

/** A version of a document, where a source tells them apart. */
export const versieSchema = z.strictObject({
  naam: line.describe('Hoe de bron de versie noemt, zoals versie 2'),
  datum: datum.optional().describe('Wanneer deze versie verscheen, als de bron dat geeft'),
  adres: httpsUrl.optional().describe('Adres van deze versie'),
  bron: bronSchema.optional().describe('Waar dit te lezen is'),
});

/** Something that happened to a document, such as a debate about it. */
export const activiteitSchema = z.strictObject({
  naam: line.describe('Wat er met het stuk gebeurde, in eigen woorden'),
  datum: datum.optional().describe('Wanneer, als de bron dat geeft'),
  bron: bronSchema.describe('Waar dit te lezen is'),
});

/** The fields that a Kamerstuk and an annex share, apart from whether they were read. */
export const documentFields = {
  versies: z.array(versieSchema).optional().describe('Versies die een bron noemt, in volgorde'),
  activiteiten: z
    .array(activiteitSchema)
    .optional()
    .describe('Wat er daarna met het stuk gebeurde, voor zover een bron dat zegt'),
};
