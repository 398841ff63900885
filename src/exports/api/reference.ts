import { z } from 'zod';
import type { Entry } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import type { Addresses } from '#exports/address/address.ts';
import { type CollectionName, collectionNames } from '#schema/collections.ts';
import { choice } from '#schema/field/choice.ts';
import type { Leesmaat } from '#schema/field/words.ts';
import { type JsonObject, known } from './json.ts';

/** A reference to another record, as every file of the data has it. */
export const referenceSchema = z
  .strictObject({
    verzameling: z.enum(collectionNames).describe('Wat voor record het is'),
    id: z.string().describe('Id binnen die verzameling'),
    titel: z.string().describe('Hoe de atlas het noemt'),
    adres: z.url().describe('Blijvend adres; met .json achter /api/v1 staan daar de gegevens'),
    gelezen: choice('leesmaat')
      .optional()
      .describe('Alleen bij een stuk of bijlage: hoe ver de atlas het heeft nagelezen'),
    afgeleid: z
      .literal(true)
      .optional()
      .describe('Geen bron zegt dit met zoveel woorden: de redactie heeft het afgeleid'),
    waaruit: z.string().optional().describe('Waar het uit is afgeleid, als dat is opgeschreven'),
    ingetrokken: z
      .literal(true)
      .optional()
      .describe('Het record is ingetrokken; op zijn adres staat waarom'),
  })
  .meta({ id: 'verwijzing', description: 'Verwijzing naar een ander record' });

/** An inference behind a reference, and from what it follows if that is on record. */
export interface Inference {
  waaruit: string | undefined;
}

/** Makes references to the records of one register. */
export interface Referrer {
  /** @param inference when the editors inferred that the two belong together */
  to(
    node: Pick<Entry<CollectionName>, 'collection' | 'id' | 'label' | 'data'>,
    inference?: Inference,
  ): JsonObject;
  /**
   * To the record with this id, or to the notice that it left when it was withdrawn.
   * @throws when there is neither, which the check of the content refuses
   */
  byId(collection: CollectionName, id: string, inference?: Inference): JsonObject;
}

export function referrerOf(register: Register, { permanent }: Addresses): Referrer {
  const to: Referrer['to'] = ({ collection, id, label, data }, inference) =>
    known({
      verzameling: collection,
      id,
      titel: label,
      adres: permanent(collection, id),
      gelezen: leesmaatOf(collection, data),
      afgeleid: inference && true,
      waaruit: inference?.waaruit,
    });
  const byId: Referrer['byId'] = (collection, id, inference) => {
    const node = register.find(collection, id);
    if (node) return to(node, inference);
    const notice = register.withdrawn.find((one) => one.collection === collection && one.id === id);
    if (!notice) throw new Error(`geen record ${collection}/${id}`);
    const adres = permanent(collection, id);
    return { verzameling: collection, id, titel: notice.data.titel, adres, ingetrokken: true };
  };
  return { to, byId };
}

/** How far a document was read; a Kamerstuk of which nobody wrote it down was not read. */
function leesmaatOf(
  collection: CollectionName,
  data: Entry<CollectionName>['data'],
): Leesmaat | undefined {
  if (collection !== 'kamerstukken' && collection !== 'bijlagen') return undefined;
  return ('gelezen' in data ? data.gelezen?.mate : undefined) ?? 'niet';
}
