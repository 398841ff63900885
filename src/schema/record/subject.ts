import { z } from 'zod';
import { bronSchema } from '../field/bron.ts';
import { choice } from '../field/choice.ts';
import { contactSchema } from '../field/contact.ts';
import { dag, datum } from '../field/datum.ts';
import { id, ids } from '../field/id.ts';
import { startsBeforeEnd } from '../field/read-datum.ts';
import { refusals } from '../field/refusals.ts';
import { siteSchema } from '../field/site.ts';
import { line, text } from '../field/text.ts';

/** Words that people type. They answer nothing: the search only offers the record that has them. */
const alledaags = z
  .array(line)
  .describe(
    'Alledaagse woorden waarmee mensen hiernaar zoeken en die de bronnen niet gebruiken; de zoekpagina stelt dan dit voor, en vindt er niets mee',
  );

/** One of the themas, a short closed list. */
export const themaSchema = z.strictObject({
  naam: line.describe('De naam zoals lezers haar kennen; geen ander in deze map heet zo'),
  uitleg: text.describe('Wat onder het thema valt, in gewoon Nederlands'),
  aliassen: z.array(line).describe('Andere namen waarop mensen zoeken'),
  woorden: z.array(line).describe('Woorden uit de inventaris die onder dit thema vallen'),
  alledaags: alledaags.optional(),
  volgorde: z.number().int().min(1).describe('Plaats in lijsten, vanaf 1'),
});
export type Thema = z.infer<typeof themaSchema>;

/** A programme, fund, scheme, policy document or summit that agreements refer to. */
export const programmaSchema = z.strictObject({
  naam: line.describe('De naam zoals lezers haar kennen; geen ander in deze map heet zo'),
  aliassen: z.array(line).describe('Andere namen waarop mensen zoeken'),
  soort: z
    .enum(['visie', 'programma', 'fonds', 'regeling', 'overleg', 'kader'])
    .describe('Wat het is'),
  uitleg: text.describe('Wat het is en doet, in gewoon Nederlands'),
  kamerstukken: ids.describe('Kamerstukken die erover gaan'),
  bronnen: z.array(bronSchema).min(1).describe('Waar dit te lezen is; ten minste één'),
  verloop: z
    .array(
      z.strictObject({
        datum: datum.optional().describe('Leeg als de bron geen datum geeft'),
        stap: choice('programmastap').describe('Hoe ver het is; een ontwerp is niet vastgesteld'),
        toelichting: text.describe('Wat er gebeurde, in eigen woorden'),
        bron: bronSchema.describe('Waar dit te lezen is'),
      }),
    )
    .min(1)
    .optional()
    .describe('Wat er met het programma zelf gebeurde; laat weg als er niets over gevonden is'),
  sites: z.array(siteSchema).describe('Pagina’s over het programma'),
  alledaags: alledaags.optional(),
});
export type Programma = z.infer<typeof programmaSchema>;

/** The kinds of partij. */
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
  naam: line.describe('De naam zoals lezers haar kennen; geen ander in deze map heet zo'),
  aliassen: z.array(line).describe('Andere namen waarop mensen zoeken'),
  zoekwoorden: z
    .array(line)
    .optional()
    .describe(
      'Waar mensen op zoeken en wat geen naam van deze partij is, zoals een voorganger; niet op de pagina te zien',
    ),
  soort: z.enum(partijSoorten).describe('Wat voor partij het is'),
  toelichting: text.describe('Wie of wat het is, in eigen woorden'),
  provincie: id.optional().describe('De provincie, als deze partij het bestuur ervan is'),
  regio: id.optional().describe('De regio, als deze partij er een is'),
  gemeente: id.optional().describe('De gemeente, als deze partij het bestuur ervan is'),
  onderdeelVan: id.optional().describe('De partij waar deze onder valt'),
  aangetreden: z
    .strictObject({
      datum: dag.describe('De dag waarop het kabinet aantrad; die dag eindigde het vorige'),
      bron: bronSchema.describe('Waar dit te lezen is'),
    })
    .optional()
    .describe('Alleen bij een kabinet: sinds wanneer het regeert of regeerde'),
  ambten: z
    .array(
      z.strictObject({
        functie: line.describe('Naam van het ambt'),
        periode: z
          .strictObject({
            tekst: line.describe('Wat de bronnen over de periode laten zien'),
            vanaf: datum.optional().describe('Eerste moment waarvan een bron het zegt'),
            tot: datum.optional().describe('Laatste moment waarvan een bron het zegt'),
          })
          .refine(({ vanaf, tot }) => startsBeforeEnd(vanaf, tot), {
            error: refusals.periodeBackwards,
            path: ['tot'],
          })
          .describe('Van wanneer tot wanneer'),
        inKabinet: id
          .optional()
          .describe(
            'Het kabinet van deze bewindspersoon; treedt het volgende aan, dan is het ambt voorbij',
          ),
        einde: z
          .strictObject({
            datum: datum.describe('De dag waarop het ambt eindigde'),
            bron: bronSchema.describe('Waar dit te lezen is'),
          })
          .optional()
          .describe('Het einde van het ambt, als een bron dat zelf noemt'),
        bron: bronSchema.describe('Waar dit te lezen is'),
      }),
    )
    .optional()
    .describe('Functies van een ambtsdrager, elk met periode en bron'),
  contact: contactSchema.optional().describe('Waar de partij vragen aanneemt, volgens haarzelf'),
  bronnen: z.array(bronSchema).describe('Waar dit te lezen is'),
  sites: z.array(siteSchema).describe('Pagina’s van de partij zelf'),
});
export type Partij = z.infer<typeof partijSchema>;

/** A word explained in plain Dutch. */
export const begripSchema = z.strictObject({
  naam: line.describe('De naam zoals lezers haar kennen; geen ander in deze map heet zo'),
  aliassen: z.array(line).describe('Andere namen waarop mensen zoeken'),
  uitleg: text.describe('In gewoon Nederlands, zonder andere vaktermen'),
  bekend: z
    .boolean()
    .optional()
    .describe(
      'Alleen bij een woord dat de meeste lezers kennen: het krijgt in andere teksten geen uitleg',
    ),
  zieOok: ids.describe('Andere begrippen'),
  programma: id.optional().describe('Het programma dat zo heet'),
  thema: id.optional().describe('Het thema waar het woord onder valt'),
  bronnen: z.array(bronSchema).describe('Waar dit te lezen is'),
  alledaags: alledaags.optional(),
});
export type Begrip = z.infer<typeof begripSchema>;
