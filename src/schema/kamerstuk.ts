import { z } from 'astro/zod';
import { bronSchema } from './bron.ts';
import { datum } from './datum.ts';
import { id, ids } from './id.ts';
import { httpsUrl, line, officialTitle, text } from './text.ts';

/** A dossier of the Staten-Generaal: a number, sometimes with an addition (36600 A). */
export const dossierSchema = z.strictObject({
  nummer: z.string().regex(/^\d{5}$/, { error: 'is vijf cijfers, zonder spatie' }),
  toevoeging: z
    .string()
    .regex(/^[A-Z]+$/, { error: 'is een of meer hoofdletters, zoals A of XVIII' })
    .optional(),
  titel: officialTitle.optional().describe('Leeg zolang de titel niet in een bron is gezien'),
  toelichting: text,
  bronnen: z.array(bronSchema),
});
export type Dossier = z.infer<typeof dossierSchema>;

/** What a Kamerstuk is certain of: seen in a source, or known by its number alone. */
export const kamerstukZekerheden = ['gezien', 'alleen-nummer'] as const;

/** One parliamentary paper, or a document of the Tweede Kamer without a number in a dossier. */
export const kamerstukSchema = z
  .strictObject({
    dossiers: ids.describe('Dossiers waar het stuk onder valt; het eerste bepaalt het adres'),
    nr: z
      .string()
      .regex(/^(?:\d+|[A-Z]+)$/, { error: 'is een getal of hoofdletters, zoals 205 of AC' })
      .optional(),
    kamer: z.enum(['TK', 'EK']),
    titel: officialTitle.optional().describe('Leeg zolang de titel niet in een bron is gezien'),
    soort: z.enum(['brief', 'motie', 'verslag', 'bijlage', 'nota', 'onbekend']),
    datum: datum.optional(),
    vergaderjaar: z
      .string()
      .regex(/^\d{4}-\d{4}$/, { error: 'is twee jaren, zoals 2024-2025' })
      .optional(),
    indieners: z.array(z.strictObject({ partij: id, rol: line.optional() })),
    documentnummer: z
      .string()
      .regex(/^\d{4}D\d{5}$/, { error: 'is een jaar, een D en vijf cijfers, zoals 2024D43452' })
      .optional(),
    zaak: z
      .string()
      .regex(/^\d{4}Z\d{5}$/, { error: 'is een jaar, een Z en vijf cijfers, zoals 2024Z18173' })
      .optional(),
    officieleId: z
      .string()
      .regex(/^kst-[0-9A-Za-z-]+$/, { error: 'begint met kst-, zoals kst-34682-205' })
      .optional()
      .describe(
        'Id bij officielebekendmakingen.nl; niet altijd af te leiden uit dossier en nummer',
      ),
    adressen: z.array(z.strictObject({ titel: line, url: httpsUrl })),
    ookBekendAls: z.array(line),
    bijlagen: z.array(
      z.strictObject({ titel: line, kamerstuk: id.optional(), opmerking: text.optional() }),
    ),
    toelichting: text.describe(
      'Waar het stuk over gaat of waarom het hier staat, in eigen woorden',
    ),
    zekerheid: z.enum(kamerstukZekerheden),
    bronnen: z.array(bronSchema),
  })
  .refine(
    ({ dossiers, nr, documentnummer }) =>
      (dossiers.length > 0 && nr !== undefined) || documentnummer !== undefined,
    {
      error: 'heeft een dossier met nummer nodig, of een documentnummer',
      path: ['nr'],
    },
  );
export type Kamerstuk = z.infer<typeof kamerstukSchema>;
