import { z } from 'zod';
import { bronSchema, plaatsNummer } from '../field/bron.ts';
import { datum } from '../field/datum.ts';
import { documentFields } from '../field/document.ts';
import { gelezenSchema } from '../field/gelezen.ts';
import { id } from '../field/id.ts';
import { siteSchema } from '../field/site.ts';
import { line, officialTitle, text } from '../field/text.ts';
import { documentNumber } from './kamerstuk.ts';

/** What an annex is. What the words mean to readers is in `src/domain/meaning/bijlage.ts`. */
export const bijlageSoorten = [
  'afsprakenlijst',
  'arrangement',
  'procesafspraak',
  'verdiepingsdocument',
  'afweegkader',
  'beslisnota',
  'overig',
] as const;
export type BijlageSoort = (typeof bijlageSoorten)[number];

const kop = line.optional().describe('Het kopje in het stuk, als het er een heeft');
const inOwnWords = text.optional().describe('Wat er staat, in eigen woorden');

/** A numbered point of an annex. */
const puntSchema = z.strictObject({
  punt: plaatsNummer.describe('Nummer van het punt, zoals het er staat: N-3'),
  kop,
  tekst: inOwnWords,
});

/** An article of an annex, or one lid of it; the article itself need not have a text. */
const artikelSchema = z.strictObject({
  artikel: plaatsNummer.describe('Nummer van het artikel'),
  lid: plaatsNummer.optional().describe('Nummer van het lid, als dit één lid is'),
  kop,
  tekst: inOwnWords,
});

/** A place in an annex that outcomes and sources can point at. */
export const onderdeelSchema = z.union([puntSchema, artikelSchema]);
export type Onderdeel = z.infer<typeof onderdeelSchema>;

/** An annex of a paper: what was sent along with it. */
export const bijlageSchema = z.strictObject({
  kamerstuk: id.describe('Het Kamerstuk waar de bijlage bij hoort, gelijk aan de map'),
  titel: officialTitle.describe('Titel van de bijlage, zoals de bron haar noemt'),
  soort: z.enum(bijlageSoorten).describe('Wat voor bijlage het is; overig als geen woord past'),
  stuk: id.optional().describe('Het Kamerstuk dat deze bijlage zelf ook is, als dat er is'),
  documentnummer: documentNumber
    .optional()
    .describe('Documentnummer van de bijlage bij de Tweede Kamer, zoals 2026D00875'),
  datum: datum.optional().describe('Datum die op de bijlage staat'),
  adressen: z.array(siteSchema).describe('Pagina’s waar de bijlage staat'),
  gelezen: gelezenSchema.describe('Of de bijlage voor de atlas is gelezen'),
  ...documentFields,
  onderdelen: z
    .array(onderdeelSchema)
    .optional()
    .describe('De punten of artikelen, in de volgorde van het stuk; een uitkomst wijst ernaar'),
  toelichting: text.optional().describe('Wat de bijlage is, in eigen woorden'),
  opmerking: text
    .optional()
    .describe('Voorbehoud van de redactie: wat over de bijlage onbekend is'),
  bronnen: z.array(bronSchema).min(1).describe('Waar deze gegevens te lezen zijn; ten minste één'),
});
export type Bijlage = z.infer<typeof bijlageSchema>;
