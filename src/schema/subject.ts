import { z } from 'astro/zod';
import { bronSchema } from './bron.ts';
import { datum } from './datum.ts';
import { id, ids } from './id.ts';
import { httpsUrl, line, text } from './text.ts';

const siteSchema = z.strictObject({ titel: line, url: httpsUrl });

/** One of the themes, a short closed list. */
export const themaSchema = z.strictObject({
  naam: line,
  uitleg: text,
  aliassen: z.array(line),
  woorden: z.array(line).describe('Woorden uit de inventaris die onder dit thema vallen'),
  volgorde: z.number().int().min(1),
});
export type Thema = z.infer<typeof themaSchema>;

/** A programme, fund, scheme, policy document or summit that agreements refer to. */
export const programmaSchema = z.strictObject({
  naam: line,
  aliassen: z.array(line),
  soort: z.enum(['visie', 'programma', 'fonds', 'regeling', 'overleg', 'kader']),
  uitleg: text,
  kamerstukken: ids,
  bronnen: z.array(bronSchema).min(1),
  sites: z.array(siteSchema),
});
export type Programma = z.infer<typeof programmaSchema>;

/** What a partij is. */
export const partijSoorten = [
  'rijk',
  'ministerie',
  'provincie',
  'regio',
  'overheden',
  'parlement',
  'ambtsdrager',
  'samenleving',
] as const;

/** A party to an agreement or an office holder named by a source. */
export const partijSchema = z.strictObject({
  naam: line,
  aliassen: z.array(line),
  zoekwoorden: z
    .array(line)
    .optional()
    .describe('Waar mensen op zoeken en wat geen naam van deze partij is, zoals een voorganger; niet op de pagina te zien'),
  soort: z.enum(partijSoorten),
  toelichting: text,
  provincie: id.optional(),
  regio: id.optional(),
  onderdeelVan: id.optional(),
  ambten: z
    .array(
      z.strictObject({
        functie: line,
        periode: z.strictObject({
          tekst: line.describe('Wat de bronnen over de periode laten zien'),
          vanaf: datum.optional(),
          tot: datum.optional(),
        }),
        bron: bronSchema,
      }),
    )
    .optional()
    .describe('Functies van een ambtsdrager, elk met periode en bron'),
  bronnen: z.array(bronSchema),
  sites: z.array(siteSchema),
});
export type Partij = z.infer<typeof partijSchema>;

/** A word explained in plain Dutch. */
export const begripSchema = z.strictObject({
  naam: line,
  aliassen: z.array(line),
  uitleg: text.describe('In gewoon Nederlands, zonder andere vaktermen'),
  zieOok: ids.describe('Andere begrippen'),
  programma: id.optional(),
  thema: id.optional(),
  bronnen: z.array(bronSchema),
});
export type Begrip = z.infer<typeof begripSchema>;
