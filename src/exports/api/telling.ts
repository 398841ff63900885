import { z } from 'zod';
import { type Counted, countsFor, type Place, type Reason } from '#domain/place/counting.ts';
import { reasonKeys } from '#domain/place/counting-text.ts';
import type { CollectionName } from '#schema/collections.ts';
import { zekerheden } from '#schema/field/words.ts';
import { type Json, type JsonObject, known } from './json.ts';
import { type Referrer, referenceSchema } from './reference.ts';

/**
 * The places that have their telling in the data. Gemeenten have not: most of theirs is that of their provincie, and three hundred
 * copies of it would be most of all data.
 */
const places: readonly CollectionName[] = ['provincies', 'gebieden', 'landsdelen', 'regios'];

/** Whether a kind of record has a telling. */
export function isPlace(collection: CollectionName): boolean {
  return places.includes(collection);
}

/** The outcomes that count for a place, as its page gathers and counts them (docs/besluiten/34-tellen-voor-een-plek.md). */
export const tellingExportSchema = z
  .array(
    z.strictObject({
      afspraak: referenceSchema.describe('De uitkomst'),
      reden: z
        .enum([reasonKeys.named, reasonKeys.via, reasonKeys.everywhere])
        .describe('Zij noemt de plek, komt via een andere plek, of geldt overal; de naaste reden'),
      via: z
        .array(
          z.strictObject({
            plek: referenceSchema.describe('De plek die zij wel noemt'),
            zekerheid: z.enum(zekerheden).describe('Hoe zeker is waar die plek ligt'),
          }),
        )
        .optional()
        .describe('Via welke plekken zij komt'),
      overal: z
        .enum(['provincies', 'gebieden'])
        .optional()
        .describe('Of zij voor alle provincies geldt, of voor alle NOVEX-gebieden'),
      afgeleid: z.boolean().describe('Geen bron zegt dit met zoveel woorden'),
    }),
  )
  .describe(
    'Uitkomsten die voor de plek tellen, elk één keer: het getal op haar pagina is de lengte van deze lijst',
  );

/** The outcomes that count for a place: see `tellingExportSchema`. */
export function exportTelling(place: Place, refer: Referrer): Json[] {
  return countsFor(place).map((counted) => exportCounted(counted, refer));
}

function exportCounted({ afspraak, reason }: Counted, refer: Referrer): JsonObject {
  return known({
    afspraak: refer.to(afspraak),
    reden: reasonKeys[reason.kind],
    via: reason.kind === 'via' ? throughOf(reason, refer) : undefined,
    overal: reason.kind === 'everywhere' ? reason.of : undefined,
    afgeleid: reason.inferred,
  });
}

function throughOf({ through }: Extract<Reason, { kind: 'via' }>, refer: Referrer): Json[] {
  return through.map(({ place, zekerheid }) => ({ plek: refer.to(place), zekerheid }));
}
