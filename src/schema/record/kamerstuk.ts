import { z } from 'zod';
import { bronSchema } from '../field/bron.ts';
import { choice } from '../field/choice.ts';
import { datum } from '../field/datum.ts';
import { documentFields } from '../field/document.ts';
import { gelezenSchema } from '../field/gelezen.ts';
import { id, ids } from '../field/id.ts';
import { refusals } from '../field/refusals.ts';
import { siteSchema } from '../field/site.ts';
import { line, officialTitle, text } from '../field/text.ts';
import { kamersoorten } from '../field/words.ts';

/** A dossier of the Staten-Generaal: a number, sometimes with an addition (36600 A). */
export const dossierSchema = z.strictObject({
  nummer: z
    .string()
    .regex(/^\d{5}$/, { error: refusals.dossierNumber })
    .describe('Nummer van het dossier: vijf cijfers'),
  toevoeging: z
    .string()
    .regex(/^[A-Z]+$/, { error: refusals.dossierAddition })
    .optional()
    .describe('Letter achter het nummer, zoals A bij het Infrastructuurfonds'),
  titel: officialTitle.optional().describe('Leeg zolang de titel niet in een bron is gezien'),
  toelichting: text.describe('Waar het dossier over gaat, in eigen woorden'),
  bronnen: z.array(bronSchema).describe('Waar dit te lezen is'),
});
export type Dossier = z.infer<typeof dossierSchema>;

/** The number that the Tweede Kamer gives a document: `2024D43452`. */
export const documentNumber = z.string().regex(/^\d{4}D\d{5}$/, { error: refusals.documentNumber });

/** Whether the second year of a session year comes right after the first. */
function isFollowing(years: string): boolean {
  const [first, second] = years.split('-');
  return Number(second) === Number(first) + 1;
}

/** How certain a Kamerstuk is: seen in a source, or known by its number alone. */
export const kamerstukZekerheden = ['gezien', 'alleen-nummer'] as const;

/** What happened to a motie, toezegging or Kamervraag. */
export const kamerverloopSchema = z.strictObject({
  datum: datum
    .optional()
    .describe('Wanneer, zo precies als de bron; leeg als de bron geen datum geeft')
    .meta({ asked: true }),
  stap: choice('kamerstap').describe('Wat er gebeurde, in één vast woord'),
  toelichting: text.describe('Wat er gebeurde, in eigen woorden'),
  bron: bronSchema.describe('Waar dit te lezen is'),
});

/** One parliamentary paper, or a document of the Tweede Kamer without a number in a dossier. */
export const kamerstukSchema = z
  .strictObject({
    dossiers: ids.describe('Dossiers waar het stuk onder valt; het eerste bepaalt het adres'),
    nr: z
      .string()
      .regex(/^(?:\d+|[A-Z]+)$/, { error: refusals.paperNumber })
      .optional()
      .describe('Nummer binnen het dossier; de Eerste Kamer gebruikt letters')
      .meta({ asked: true }),
    kamer: z.enum(['TK', 'EK']).describe('Tweede Kamer (TK) of Eerste Kamer (EK)'),
    titel: officialTitle
      .optional()
      .describe('Leeg zolang de titel niet in een bron is gezien')
      .meta({ asked: true }),
    soort: z
      .enum(['brief', ...kamersoorten, 'verslag', 'bijlage', 'nota', 'onbekend'])
      .describe('Wat voor stuk het is; onbekend zolang niemand het zag'),
    datum: datum.optional().describe('Datum van het stuk').meta({ asked: true }),
    vergaderjaar: z
      .string()
      .regex(/^\d{4}-\d{4}$/, { error: refusals.vergaderjaar, abort: true })
      .refine((years) => isFollowing(years), { error: refusals.vergaderjaar })
      .optional()
      .describe('Vergaderjaar van de Kamer, zoals 2024-2025')
      .meta({ asked: true }),
    indieners: z
      .array(
        z.strictObject({
          partij: id.describe('Wie het stuk stuurde of indiende'),
          rol: line.optional().describe('In welke functie, als dat niet vanzelf spreekt'),
        }),
      )
      .describe('Wie het stuk stuurde of indiende'),
    documentnummer: documentNumber
      .optional()
      .describe('Documentnummer bij de Tweede Kamer, zoals 2024D43452')
      .meta({ asked: true }),
    toezeggingsnummer: z
      .string()
      .regex(/^TZ\d{6}-\d{1,4}$/, { error: refusals.toezeggingNumber })
      .optional()
      .describe('Nummer van een toezegging bij de Tweede Kamer, zoals TZ202501-123')
      .meta({ asked: true }),
    zaak: z
      .string()
      .regex(/^\d{4}Z\d{5}$/, { error: refusals.zaakNumber })
      .optional()
      .describe('Zaaknummer bij de Tweede Kamer, zoals 2024Z18173'),
    officieleId: z
      .string()
      .regex(/^kst-[0-9A-Za-z-]+$/, { error: refusals.officialId })
      .optional()
      .describe(
        'Id bij officielebekendmakingen.nl; niet altijd af te leiden uit dossier en nummer',
      ),
    adressen: z.array(siteSchema).describe('Pagina’s waar het stuk staat'),
    ookBekendAls: z.array(line).describe('Andere namen en nummers waaronder het stuk bekend is'),
    ...documentFields,
    toelichting: text.describe(
      'Waar het stuk over gaat of waarom het hier staat, in eigen woorden',
    ),
    verloop: z
      .array(kamerverloopSchema)
      .min(1)
      .optional()
      .describe(
        'Wat er met een motie, toezegging of Kamervraag gebeurde; laat weg wat geen bron zegt',
      )
      .meta({ asked: true }),
    gelezen: gelezenSchema
      .optional()
      .describe('Of de atlas dit stuk heeft nagelezen; zonder dit veld is het niet nagelezen'),
    zekerheid: z
      .enum(kamerstukZekerheden)
      .describe('Gezien in een bron, of alleen bekend van zijn nummer'),
    bronnen: z.array(bronSchema).describe('Waar deze gegevens te lezen zijn').meta({ asked: true }),
  })
  .refine(
    ({ dossiers, nr, documentnummer, toezeggingsnummer }) =>
      (dossiers.length > 0 && nr !== undefined) ||
      documentnummer !== undefined ||
      toezeggingsnummer !== undefined,
    {
      error: refusals.paperWithoutNumber,
      path: ['nr'],
    },
  );
export type Kamerstuk = z.infer<typeof kamerstukSchema>;
