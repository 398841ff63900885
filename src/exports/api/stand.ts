import { z } from 'zod';
import { statusMeaning } from '#domain/meaning/status.ts';
import { familyOf } from '#domain/meaning/status-family.ts';
import { hasInferredTermijn } from '#domain/register/inferred.ts';
import type { AfspraakNode, LinkedVerloop } from '#domain/register/model.ts';
import { pressOnly } from '#domain/stand/press-only.ts';
import { standOf } from '#domain/stand/stand.ts';
import { unreadOf } from '#domain/stand/unread.ts';
import { choice } from '#schema/field/choice.ts';
import { families, silences } from '#schema/field/words.ts';
import { type Json, type JsonObject, known } from './json.ts';
import { type Referrer, referenceSchema } from './reference.ts';

const eventSchema = z.strictObject({
  nr: z.int().describe('Plaats in gegevens.verloop, vanaf 0'),
  datum: z.string().describe('Datum van de gebeurtenis, zo precies als de bron'),
  teltVanaf: z.iso
    .date()
    .describe(
      'De dag vanaf wanneer zij telt: de laatste van haar datum, of die van haar bron als die eerder is',
    ),
});

/** How an outcome stands, as the atlas computes it from its verloop. */
export const standExportSchema = z
  .strictObject({
    status: choice('status').describe('De laatste stand die een bron gaf'),
    titel: z.string().describe('Hoe de pagina die stand noemt'),
    familie: z.enum(families).describe('Waar de stand bij hoort; klaar en vervallen zijn voorbij'),
    sinds: eventSchema.optional().describe('De gebeurtenis die deze stand gaf'),
    laatste: eventSchema
      .optional()
      .describe('De laatste gebeurtenis die telt, ook als zij de stand niet zegt'),
    misschienBegonnen: z
      .array(eventSchema)
      .describe(
        'Wat misschien al begon: een bron noemt alleen een maand, kwartaal of jaar dat nog loopt',
      ),
    termijn: z
      .strictObject({
        tekst: z.string().describe('De termijn die nu geldt, zoals de bron haar noemt'),
        vanaf: z.string().optional().describe('Eerste moment'),
        uiterlijk: z.string().optional().describe('Laatste moment'),
        verschoven: z.boolean().describe('Een gebeurtenis verving de eerste termijn'),
        loopt: z
          .boolean()
          .describe('De uitkomst is nog niet klaar en de termijn is nog niet voorbij'),
        verstreken: z.boolean().describe('De termijn is voorbij en sindsdien is er niets vernomen'),
        afgeleid: z.boolean().describe('De redactie heeft de eerste termijn afgeleid'),
      })
      .optional()
      .describe('De termijn die nu geldt'),
    stilte: z
      .strictObject({
        soort: z.enum(silences).describe('Waarom niet bekend is hoe het nu staat; deze telt'),
        ook: z.array(z.enum(silences)).describe('Wat ook geldt'),
        nietNagelezen: z
          .array(
            z.strictObject({
              ronde: referenceSchema.describe('Een latere ronde'),
              aantal: z.int().describe('Hoeveel van haar stukken niet geheel zijn nagelezen'),
            }),
          )
          .describe(
            'Latere rondes met stukken die niet geheel zijn nagelezen; welke, staat bij de ronde',
          ),
        nagelezen: z
          .array(referenceSchema)
          .describe('Latere rondes die geheel zijn nagelezen en er niets over zeggen'),
        gezocht: z
          .string()
          .optional()
          .describe('De laatste dag waarop is gezocht zonder iets te vinden'),
      })
      .optional()
      .describe('Wat sinds het laatste bericht niet bekend is; het verandert de stand niet'),
    voortgezetIn: referenceSchema
      .optional()
      .describe('De latere uitkomst waarop te zien is hoe het verder gaat'),
    alleenPers: z.boolean().describe('De stand rust alleen op de pers'),
  })
  .meta({ id: 'stand', description: 'Hoe de uitkomst ervoor staat, berekend uit haar verloop' });

/** The stand of an outcome on a day, `YYYY-MM-DD`. It holds nothing of that day itself, so it changes only when the stand does. */
export function exportStand(afspraak: AfspraakNode, asOf: string, refer: Referrer): JsonObject {
  const stand = standOf(afspraak, asOf);
  const { status, silence, termijn, continuedIn } = stand;
  const eventOf = (linked: LinkedVerloop | undefined): Json | undefined =>
    linked && {
      nr: afspraak.data.verloop.indexOf(linked.event),
      datum: linked.event.datum,
      teltVanaf: linked.until,
    };
  return known({
    status,
    titel: statusMeaning[status].label,
    familie: familyOf[status],
    sinds: eventOf(stand.since),
    laatste: eventOf(stand.last),
    misschienBegonnen: stand.pending.flatMap((linked) => eventOf(linked) ?? []),
    termijn:
      termijn &&
      known({
        tekst: termijn.termijn.tekst,
        vanaf: termijn.termijn.vanaf,
        uiterlijk: termijn.termijn.uiterlijk,
        verschoven: termijn.movedBy !== undefined,
        loopt: stand.coming,
        verstreken: stand.overdue,
        afgeleid: termijn.movedBy === undefined && hasInferredTermijn(afspraak),
      }),
    stilte:
      silence &&
      known({
        soort: silence.kind,
        ook: silence.others,
        nietNagelezen: silence.unread.map((ronde) => ({
          ronde: refer.to(ronde),
          aantal: unreadOf(ronde).length,
        })),
        nagelezen: silence.read.map((ronde) => refer.to(ronde)),
        gezocht: silence.searched?.datum,
      }),
    voortgezetIn: continuedIn && refer.to(continuedIn),
    alleenPers: pressOnly(afspraak, stand) !== undefined,
  });
}
