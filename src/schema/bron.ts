import { z } from 'zod';
import { datum } from './datum.ts';
import { id } from './id.ts';
import { httpsUrl, line, text } from './text.ts';

/** A paragraph of a letter that the atlas holds: Kamerstuk, section and paragraph number. */
export const briefBronSchema = z.strictObject({
  kamerstuk: id.describe('Kamerstuk van de brief, zoals 34682-205'),
  sectie: id.describe('Onderdeel van de brief, zoals water'),
  alinea: z.number().int().min(1).describe('Nummer van de alinea binnen het onderdeel'),
});

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
});

/** Where a statement comes from. A statement without one does not enter the atlas. */
export const bronSchema = z.union([briefBronSchema, kamerstukBronSchema, webBronSchema]);

export type BriefBron = z.infer<typeof briefBronSchema>;
export type KamerstukBron = z.infer<typeof kamerstukBronSchema>;
export type WebBron = z.infer<typeof webBronSchema>;
export type Bron = z.infer<typeof bronSchema>;

/** A statement with the sources it rests on. */
export const sourcedTextSchema = z.strictObject({
  tekst: text.describe('Het feit, in eigen woorden'),
  bronnen: z.array(bronSchema).min(1).describe('Waar dit te lezen is; ten minste één'),
});
export type SourcedText = z.infer<typeof sourcedTextSchema>;
