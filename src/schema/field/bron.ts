import { z } from 'zod';
import { datum } from './datum.ts';
import { id } from './id.ts';
import { refusals } from './refusals.ts';
import { httpsUrl, line, text } from './text.ts';

/** The kinds of place in a document that a statement can rest on, the smallest first; `geheel` is the whole document. */
export const plaatsSoorten = ['alinea', 'punt', 'artikel', 'lid', 'geheel'] as const;
export type PlaatsSoort = (typeof plaatsSoorten)[number];

/** The number of a point, article or lid as the document prints it: `N-3`, `12a`, `2.1`. */
export const plaatsNummer = z
  .string()
  .max(20)
  .regex(/^[0-9A-Za-z]+(?:[-.][0-9A-Za-z]+)*$/, { error: refusals.plaatsNummer });

const bijlage = id.describe('Bijlage, als Kamerstuk/naam: 34682-228/afsprakenlijst');

/** A paragraph of a letter that the atlas holds: Kamerstuk, section and paragraph number. */
export const briefBronSchema = z.strictObject({
  kamerstuk: id.describe('Kamerstuk van de brief, zoals 34682-205'),
  sectie: id.describe('Onderdeel van de brief, zoals water'),
  alinea: z.number().int().min(1).describe('Nummer van de alinea binnen het onderdeel'),
});

/** A numbered point of an annex, such as a list of agreements. */
export const puntBronSchema = z.strictObject({
  bijlage,
  punt: plaatsNummer.describe('Nummer van het punt, zoals het er staat: N-3'),
});

/** An article of an annex, such as an arrangement, or one lid of it. */
export const artikelBronSchema = z.strictObject({
  bijlage,
  artikel: plaatsNummer.describe('Nummer van het artikel'),
  lid: plaatsNummer.optional().describe('Nummer van het lid, als de bron één lid is'),
});

/** An annex as a whole: for what only its title says, or for what is nowhere in particular. */
export const bijlageBronSchema = z.strictObject({ bijlage });

/** A Kamerstuk that is a source as a whole, or at the place named. */
export const kamerstukBronSchema = z.strictObject({
  kamerstuk: id.describe('Kamerstuk, zoals 34682-205'),
  plaats: line.optional().describe('Waar in het stuk, bijvoorbeeld “bijlage, onderdeel Noord”'),
});

/** A page on the web. */
export const webBronSchema = z.strictObject({
  url: httpsUrl.describe('Adres van de pagina, met https://'),
  titel: line.describe('Wie het schrijft en waarover, in eigen woorden'),
  datum: datum.optional().describe('Datum van de pagina, als die er staat'),
  archief: httpsUrl
    .optional()
    .describe('Adres van een bewaard exemplaar, voor als de pagina verdwijnt'),
});

/** A source that names a place inside a document, for which it needs more than one field. */
export const placeBronSchema = z.union([briefBronSchema, puntBronSchema, artikelBronSchema]);

/** Where a statement comes from. A statement without one does not enter the atlas. */
export const bronSchema = z.union([
  briefBronSchema,
  puntBronSchema,
  artikelBronSchema,
  bijlageBronSchema,
  kamerstukBronSchema,
  webBronSchema,
]);

export type BriefBron = z.infer<typeof briefBronSchema>;
export type PuntBron = z.infer<typeof puntBronSchema>;
export type ArtikelBron = z.infer<typeof artikelBronSchema>;
export type BijlageBron = z.infer<typeof bijlageBronSchema>;
export type KamerstukBron = z.infer<typeof kamerstukBronSchema>;
export type WebBron = z.infer<typeof webBronSchema>;
export type Bron = z.infer<typeof bronSchema>;

/** A statement with the sources it rests on. */
export const sourcedTextSchema = z.strictObject({
  tekst: text.describe('Het feit, in eigen woorden'),
  bronnen: z.array(bronSchema).min(1).describe('Waar dit te lezen is; ten minste één'),
});
export type SourcedText = z.infer<typeof sourcedTextSchema>;
