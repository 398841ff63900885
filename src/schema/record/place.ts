import { z } from 'zod';
import { bronSchema, sourcedTextSchema, webBronSchema } from '../field/bron.ts';
import { choice } from '../field/choice.ts';
import { datum } from '../field/datum.ts';
import { id, ids } from '../field/id.ts';
import { mapSize } from '../field/map-size.ts';
import { refusals } from '../field/refusals.ts';
import { siteSchema } from '../field/site.ts';
import { line, text } from '../field/text.ts';
import type { instrumenten } from '../field/words.ts';

const codeSchema = z.strictObject({
  code: line.describe('De code zelf'),
  zekerheid: choice('zekerheid').describe('Hoe zeker de code is'),
  bron: webBronSchema.optional().describe('Pagina waar de code te lezen is'),
});

/** One dated step of an instrument of a gebied or of the arrangement of a provincie. */
export const instrumentstapSchema = z.strictObject({
  datum: datum.optional().describe('Leeg als de bron geen datum geeft'),
  stap: choice('stap').describe('Hoe ver het is; aangeboden is niet vastgesteld'),
  toelichting: text.describe('Wat er gebeurde, in eigen woorden'),
  bron: bronSchema.describe('Waar dit te lezen is'),
});

const instrumentVerloopSchema = z.array(instrumentstapSchema);
export type InstrumentVerloop = z.infer<typeof instrumentVerloopSchema>;

/** One of the twelve provincies. */
export const provincieSchema = z.strictObject({
  naam: line.describe('De naam zoals lezers haar kennen'),
  officieleNaam: line.describe('De naam voluit'),
  aliassen: z.array(line).describe('Andere namen waarop mensen zoeken'),
  codes: z
    .strictObject({
      cbs: codeSchema.describe('Code van het CBS'),
      iso: codeSchema.describe('Code volgens ISO 3166-2'),
      tooi: codeSchema.describe('Code volgens TOOI'),
    })
    .describe('Hoe anderen de provincie aanduiden'),
  sites: z.array(siteSchema).min(1).describe('Pagina’s van de provincie zelf'),
  arrangement: instrumentVerloopSchema
    .optional()
    .describe('Verloop van het ruimtelijk arrangement van Rijk en provincie'),
  toelichting: text.optional().describe('Wat een lezer over de naam of de gegevens moet weten'),
});
export type Provincie = z.infer<typeof provincieSchema>;

/**
 * One landsdeel, the part of the country for which a bestuurlijk overleg is held; each ronde records which provincies
 * belong to it.
 */
export const landsdeelSchema = z.strictObject({
  naam: line.describe('De naam zoals lezers haar kennen'),
  aliassen: z.array(line).describe('Andere namen waarop mensen zoeken'),
  volgorde: z.number().int().min(1).describe('Plaats in lijsten, vanaf 1'),
  toelichting: text.describe('Wat het landsdeel is, in gewone woorden'),
});
export type Landsdeel = z.infer<typeof landsdeelSchema>;

/** One region that makes a verstedelijkingsstrategie with the Rijk. */
export const regioSchema = z.strictObject({
  naam: line.describe('De naam zoals lezers haar kennen'),
  aliassen: z.array(line).describe('Andere namen waarop mensen zoeken'),
  provincies: ids.min(1).describe('Provincies waar de regio in ligt; ten minste één'),
  provinciesZekerheid: choice('zekerheid').describe('Hoe zeker die provincies zijn'),
  steden: z.array(line).describe('Steden die een bron bij de regio noemt'),
  toelichting: text.describe('Wat de regio is, in gewone woorden'),
  feiten: z.array(sourcedTextSchema).describe('Feiten over de regio, elk met bron'),
  sites: z.array(siteSchema).describe('Pagina’s over de regio'),
});
export type Regio = z.infer<typeof regioSchema>;

/** One gemeente, as in the list of 2026 (docs/gemeenten.md). The atlas knows its provincie, not its borders. */
export const gemeenteSchema = z.strictObject({
  naam: line.describe('De naam zoals in de lijst van gemeenten'),
  code: z
    .string()
    .regex(/^GM\d{4}$/, { error: refusals.gemeenteCode })
    .describe('Code van het CBS: GM en vier cijfers'),
  provincie: id.describe('Provincie waar de gemeente in ligt'),
  aliassen: z.array(line).describe('Andere schrijfwijzen, en namen van opgeheven gemeenten'),
});
export type Gemeente = z.infer<typeof gemeenteSchema>;

/** One of the sixteen NOVEX-gebieden. */
export const gebiedSchema = z.strictObject({
  naam: line.describe('De naam zoals lezers haar kennen'),
  officieleNaam: line.describe('De naam in de officiële lijst'),
  nummer: z.number().int().min(1).max(99).describe('Nummer in de officiële lijst'),
  aliassen: z.array(line).describe('Andere namen waarop mensen zoeken'),
  provincies: z
    .array(
      z.strictObject({
        provincie: id.describe('Provincie waar het gebied in ligt'),
        zekerheid: choice('zekerheid').describe('Hoe zeker dat is'),
        bron: bronSchema.optional().describe('Waar dit te lezen is'),
      }),
    )
    .min(1)
    .describe('Provincies waar het gebied in ligt; ten minste één'),
  clusters: z
    .array(
      z.strictObject({
        cluster: choice('cluster').describe('Soort gebied, zoals de brief van 2024 dat indeelt'),
        bron: bronSchema.describe('Waar dit te lezen is'),
      }),
    )
    .describe('Alleen als een bron het gebied indeelt'),
  opgave: sourcedTextSchema.describe('Wat er in het gebied moet gebeuren'),
  instrumenten: z
    .strictObject({
      ontwikkelperspectief: instrumentVerloopSchema.describe(
        'Stappen van het ontwikkelperspectief',
      ),
      uitvoeringsagenda: instrumentVerloopSchema.describe('Stappen van de uitvoeringsagenda'),
      investeringsagenda: instrumentVerloopSchema.describe(
        'Stappen van de regionale investeringsagenda',
      ),
    } satisfies Record<(typeof instrumenten)[number], typeof instrumentVerloopSchema>)
    .describe('Het verloop van de drie instrumenten; een lege lijst als er niets bekend is'),
  feiten: z.array(sourcedTextSchema).describe('Andere feiten met hun bron'),
  punt: z
    .strictObject({
      x: z
        .number()
        .min(0)
        .max(mapSize.width)
        .describe(`Van links (0) naar rechts (${mapSize.width})`),
      y: z
        .number()
        .min(0)
        .max(mapSize.height)
        .describe(`Van boven (0) naar beneden (${mapSize.height})`),
    })
    .describe('Ligging bij benadering op de kaart van de atlas, geen begrenzing'),
  sites: z.array(siteSchema).describe('Pagina’s over het gebied'),
  opmerking: text.optional().describe('Wat de bronnen niet zeggen of open laten'),
});
export type Gebied = z.infer<typeof gebiedSchema>;
