import { z } from 'zod';
import { afgeleidSchema } from '../field/afgeleid.ts';
import { bronSchema } from '../field/bron.ts';
import { choice } from '../field/choice.ts';
import { dag, datum } from '../field/datum.ts';
import { geldSchema } from '../field/geld.ts';
import { id, ids, idsOfAlle } from '../field/id.ts';
import { startsBeforeEnd } from '../field/read-datum.ts';
import { refusals } from '../field/refusals.ts';
import { line, text } from '../field/text.ts';
import { werkwoordSchema } from '../field/werkwoord.ts';

/** When it should be done: the words of the source, and where possible the days they cover. */
export const termijnSchema = z
  .strictObject({
    tekst: line.describe('De termijn zoals de bron die noemt'),
    vanaf: datum.optional().describe('Eerste moment, als de bron dat geeft'),
    uiterlijk: datum
      .optional()
      .describe('Laatste moment waarop het klaar zou zijn')
      .meta({ asked: true }),
  })
  .refine(({ vanaf, uiterlijk }) => startsBeforeEnd(vanaf, uiterlijk), {
    error: refusals.termijnBackwards,
    path: ['uiterlijk'],
  });
export type Termijn = z.infer<typeof termijnSchema>;

/** One event in the life of an outcome; `status` is the one after the event. */
export const verloopSchema = z.strictObject({
  datum: datum.describe('Wanneer het gebeurde, zo precies als de bron'),
  gebeurtenis: choice('gebeurtenis').describe('Wat er gebeurde, in één vast woord'),
  status: choice('status').describe('De stand ná deze gebeurtenis'),
  termijn: termijnSchema
    .optional()
    .describe('De nieuwe termijn, als die hiermee verschoof; de eerste blijft staan')
    .meta({ asked: true }),
  toelichting: text.describe('Wat er gebeurde, in eigen woorden'),
  afgeleid: text
    .optional()
    .describe('Waar de datum uit is afgeleid, als de bron haar niet noemt; na “afgeleid uit”'),
  bron: bronSchema.describe('Waar dit te lezen is'),
});
export type Verloop = z.infer<typeof verloopSchema>;

/** Money that a source names, in whole euros. */
export const bedragSchema = z.strictObject({
  euro: z.number().int().positive().describe('Hele euro’s'),
  tekst: line.describe('Waarvoor het bedrag is en wat erover onbekend is'),
});

/** How an outcome became known that is in no document of its own ronde. */
export const bekendGewordenSchema = z.strictObject({
  datum: datum.describe('Wanneer het bekend werd, zo precies als de bron'),
  toelichting: text.describe('Waar en hoe dat gebeurde, in eigen woorden'),
});

/** A search for news that found none. */
export const gezochtSchema = z.strictObject({
  datum: dag.describe('De dag waarop is gezocht'),
  waar: line.describe('Waar is gezocht, zoals “openbare pagina’s tot en met maart 2026”'),
  opmerking: text.optional().describe('Wat daarbij opviel'),
});
export type Gezocht = z.infer<typeof gezochtSchema>;

/** One outcome of a ronde: an agreement, decision, intention, running trajectory or announcement. */
export const afspraakSchema = z.strictObject({
  titel: line.describe('Naam van de uitkomst; geen andere uitkomst heet zo'),
  tekst: text.describe('Wat er is afgesproken, besloten of aangekondigd, in eigen gewone woorden'),
  toelichting: text.optional().describe('Achtergrond die helpt om het te begrijpen'),
  soort: choice('soort').describe(
    'Wat voor uitkomst het is; alleen een afspraak is tussen partijen afgesproken',
  ),
  toetsbaarheid: choice('toetsbaarheid')
    .optional()
    .describe(
      'In hoeverre achteraf is na te gaan of het is gebeurd; mag alleen ontbreken zolang het stuk niet is gelezen',
    )
    .meta({ asked: true }),
  werkwoord: werkwoordSchema
    .optional()
    .describe('Met welk werkwoord het stuk het zegt; alleen als iemand het stuk las'),
  ronde: id.describe('Het jaar van de overleggen, gelijk aan de map'),
  bron: bronSchema.describe('De plaats in de brief of een bijlage van deze ronde waar dit staat'),
  bekendGeworden: bekendGewordenSchema
    .optional()
    .describe(
      'Waar en wanneer dit bekend werd, als het niet in de brief of een bijlage van deze ronde staat',
    ),
  ookIn: z
    .array(bronSchema)
    .optional()
    .describe('Andere plaatsen met dezelfde uitkomst')
    .meta({ asked: true }),
  partijen: ids.min(1).describe('Wie de uitkomst aangaat; ten minste één'),
  verantwoordelijk: ids
    .min(1)
    .optional()
    .describe('Wie van de partijen moet leveren; alleen als de bron het zegt'),
  provincies: idsOfAlle.describe('Een lijst, of alle als de bron over elke provincie spreekt'),
  gebieden: idsOfAlle.describe(
    'NOVEX-gebieden: een lijst, of alle als de bron over elk gebied spreekt',
  ),
  landsdelen: ids.describe('Landsdelen waar de uitkomst over gaat'),
  regios: ids
    .optional()
    .describe('Regio’s met een verstedelijkingsstrategie waar de uitkomst over gaat')
    .meta({ asked: true }),
  themas: ids
    .min(1)
    .optional()
    .describe(
      'Ten minste één; onder het eerste staat de uitkomst in de lijsten; mag alleen ontbreken zolang het stuk niet is gelezen',
    )
    .meta({ asked: true }),
  programmas: ids.describe('Programma’s, fondsen en regelingen die de bron erbij noemt'),
  kamerstukken: ids.describe('Kamerstukken die bij deze uitkomst horen'),
  afgeleid: z
    .array(afgeleidSchema)
    .min(1)
    .optional()
    .describe('Wat geen bron met zoveel woorden zegt, en waar het uit is afgeleid'),
  termijn: termijnSchema.optional().describe('Wanneer het klaar zou zijn').meta({ asked: true }),
  bedrag: bedragSchema.optional().describe('Het geld dat de bron noemt'),
  geld: z
    .array(geldSchema)
    .min(1)
    .optional()
    .describe(
      'Elk bedrag dat een bron bij deze uitkomst noemt: toegezegd, begroot of betaald; laat weg wat geen bron zegt',
    ),
  verloop: z
    .array(verloopSchema)
    .min(1)
    .describe('Wat er met de uitkomst gebeurde; ten minste één gebeurtenis'),
  gezocht: z
    .array(gezochtSchema)
    .optional()
    .describe(
      'Wanneer en waar is gezocht zonder iets te vinden; niet gezocht is niet niets gevonden',
    ),
  vervolgOp: ids
    .optional()
    .describe('Afspraken van eerdere rondes die deze voortzet')
    .meta({ asked: true }),
  gesplitstUit: ids
    .optional()
    .describe(
      'Afspraken van eerdere rondes waarvan deze een deel voortzet, naast een ander vervolg',
    ),
  verwant: ids
    .optional()
    .describe('Andere uitkomsten die erbij horen; aan één kant opschrijven is genoeg'),
  opmerking: text
    .optional()
    .describe('Voorbehoud van de redactie: wat de bron niet zegt of open laat')
    .meta({ asked: true }),
});
export type Afspraak = z.infer<typeof afspraakSchema>;
