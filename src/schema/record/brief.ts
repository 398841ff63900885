import { z } from 'zod';
import { id } from '../field/id.ts';
import { line } from '../field/text.ts';

/** Front matter of one section of a letter; the paragraphs are in the body. */
export const sectieSchema = z.strictObject({
  titel: line.describe('De kop in de brief; een onderdeel zonder kop krijgt een naam van ons'),
  volgorde: z.number().int().min(1).describe('Plaats in de brief, vanaf 1'),
  niveau: z.number().int().min(2).max(4).describe('Niveau van de kop in de brief'),
  nr: line.optional().describe('Nummer van de kop, als de brief dat geeft'),
  onder: id.optional().describe('Het onderdeel waar dit onder valt'),
  kop: line.optional().describe('Hogere kop zonder eigen tekst die hier begint'),
  zonderKop: z.boolean().optional().describe('De brief geeft dit onderdeel geen kop'),
});
export type Sectie = z.infer<typeof sectieSchema>;
