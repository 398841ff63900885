import type { Place } from '#domain/place/counting.ts';
import type { AfspraakNode, Entry, SectieNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { MovedNode, NodeOf, Register, WithdrawnNode } from '#domain/register/register.ts';
import type { Addresses } from '#exports/address/address.ts';
import type { CollectionName } from '#schema/collections.ts';
import { exportAlineas } from './alineas.ts';
import { expandRecord, type InferenceOf } from './expand.ts';
import { type Json, type JsonObject, known } from './json.ts';
import { isInferredLink, linked, linkFields } from './links.ts';
import { referrerOf } from './reference.ts';
import { schemaPath } from './schema-path.ts';
import { exportStand } from './stand.ts';
import { exportTelling } from './telling.ts';

/** What the data of one edition is made from. */
export interface Edition {
  register: Register;
  addresses: Addresses;
  /** The day that “now” means, `YYYY-MM-DD`. */
  peildatum: string;
}

/** Makes the data of each record of one edition. */
export interface Exporter {
  record<C extends CollectionName>(collection: C, node: NodeOf[C]): JsonObject;
  moved(notice: MovedNode): JsonObject;
  withdrawn(notice: WithdrawnNode): JsonObject;
}

/** The parts of a record that only one kind has. */
interface OwnParts {
  inferenceOf?: InferenceOf;
  /** Added to `gegevens`. */
  gegevens?: JsonObject;
  stand?: JsonObject;
  telling?: readonly Json[];
}

/**
 * The data of a record in parts: `gegevens` is what the editors wrote, with sources; everything else the atlas computes from
 * all records (docs/besluiten/39-open-gegevens.md).
 */
export function exporterOf({ register, addresses, peildatum }: Edition): Exporter {
  const refer = referrerOf(register, addresses);
  const expansion = { register, addresses, refer };
  const ofPlace = (place: Place): OwnParts => ({ telling: exportTelling(place, refer) });
  const own: { [C in CollectionName]?: (node: NodeOf[C]) => OwnParts } = {
    provincies: ofPlace,
    gebieden: ofPlace,
    landsdelen: ofPlace,
    regios: ofPlace,
    afspraken: (node: AfspraakNode) => ({
      inferenceOf: inferenceIn(node),
      stand: exportStand(node, peildatum, refer),
    }),
    secties: (node: SectieNode) => ({
      gegevens: { alineas: exportAlineas(node, refer, addresses) },
    }),
  };

  const record: Exporter['record'] = (collection, node) => {
    const { id, label, data, backlinks, wijzigingen } = node;
    const parts = own[collection]?.(node);
    return known({
      ...head(schemaPath(collection), node, label),
      gegevens: {
        ...expandRecord({ collection, id, data }, expansion, parts?.inferenceOf),
        ...parts?.gegevens,
      },
      stand: parts?.stand,
      telling: parts?.telling,
      verbonden: linksOf(collection, node),
      genoemdDoor: backlinks.map((backlink) => ({
        soort: backlink.kind,
        titel: backlink.label,
        adres: addresses.absolute(backlink.path),
        hoe: backlink.how,
      })),
      wijzigingen: wijzigingen.map((one) => refer.to(one)),
    });
  };

  const moved: Exporter['moved'] = ({ collection, id, data }) => ({
    ...head(schemaPath('verhuisd'), { collection, id }, data.titel),
    verhuisd: {
      naar: data.verhuisdNaar.map((target) => refer.byId(collection, target)),
      reden: data.reden,
    },
  });

  const withdrawn: Exporter['withdrawn'] = ({ collection, id, data }) => {
    const { zie, ...notice } = data.ingetrokken;
    return {
      ...head(schemaPath('ingetrokken'), { collection, id }, data.titel),
      ingetrokken: known({
        ...notice,
        zie: zie === undefined ? undefined : refer.byId(collection, zie),
      }),
    };
  };

  return { record, moved, withdrawn };

  /** What every file of a record begins with. */
  function head(
    schema: string,
    { collection, id }: Pick<Entry<CollectionName>, 'collection' | 'id'>,
    titel: string,
  ): JsonObject {
    return {
      $schema: addresses.absolute(schema),
      verzameling: collection,
      id,
      titel,
      adres: addresses.permanent(collection, id),
      bestand: fileOf(collection, id),
    };
  }

  function linksOf<C extends CollectionName>(collection: C, node: NodeOf[C]): JsonObject {
    return Object.fromEntries(
      linkFields[collection].map((field) => [
        field.name,
        linked(field, node, register).map((entry) =>
          refer.to(entry, isInferredLink(entry, node) ? { waaruit: undefined } : undefined),
        ),
      ]),
    );
  }
}

/** Which values in the fields of an outcome the editors inferred, and from what. */
function inferenceIn({ data }: AfspraakNode): InferenceOf {
  return (field, id) =>
    data.afgeleid?.find(({ veld, ids }) => veld === field && (ids?.includes(id) ?? true));
}
