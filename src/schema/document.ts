import { z } from 'zod';
import { bronSchema } from './bron.ts';
import { dag, datum } from './datum.ts';
import { refusals } from './refusals.ts';
import { httpsUrl, line, text } from './text.ts';

// What letters and their annexes have in common.

/** How much of a document somebody read for the atlas. Silence of a document says nothing until it is `geheel`. */
export const leesmaten = ['niet', 'deels', 'geheel'] as const;
export type Leesmaat = (typeof leesmaten)[number];

/** Whether somebody read the document for the atlas, and when. */
export const gelezenSchema = z
  .strictObject({
    mate: z.enum(leesmaten).describe('Hoeveel van het stuk voor de atlas is gelezen'),
    op: dag.optional().describe('De dag waarop dat het laatst gebeurde; leeg als niemand het las'),
    toelichting: text.optional().describe('Wat er wel en niet is gelezen, of waarom niet'),
  })
  .refine(({ mate, op }) => mate === 'niet' || op !== undefined, {
    error: refusals.readWithoutDay,
    path: ['op'],
  });
export type Gelezen = z.infer<typeof gelezenSchema>;

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
