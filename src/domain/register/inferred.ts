import type { CollectionName } from '#schema/collections.ts';
import type { Afgeleid, InferableField } from '#schema/field/afgeleid.ts';
import type { AfspraakNode, Entry } from './model.ts';

/** A record with a page that lists the outcomes that name it, perhaps by inference. */
export type Inferable = Pick<
  Entry<Exclude<InferableField, 'termijn'>>,
  'collection' | 'id' | 'label'
>;

type Inferring = { data: { afgeleid?: Afgeleid[] | undefined } };

/** Whether an outcome names this record, in the field of its kind, only because the editors inferred it. */
export function isInferred(
  { data }: Inferring,
  { collection, id }: Pick<Entry<CollectionName>, 'collection' | 'id'>,
): boolean {
  return (data.afgeleid ?? []).some(
    ({ veld, ids }) => veld === collection && (ids === undefined || ids.includes(id)),
  );
}

/** Whether the termijn of an outcome is inferred. */
export function hasInferredTermijn({ data }: Inferring): boolean {
  return (data.afgeleid ?? []).some(({ veld }) => veld === 'termijn');
}

/** The fields of an outcome in which anything is inferred, each once, in the order of its record. */
export function inferredFields({ data }: Inferring): InferableField[] {
  return [...new Set((data.afgeleid ?? []).map(({ veld }) => veld))];
}

/** What is inferred in one field: the names, empty when it is the whole field, and from what. */
export function inferredIn(
  afspraak: AfspraakNode,
  field: InferableField,
): { names: string[]; waaruit: string }[] {
  const nodes: readonly { id: string; label: string }[] =
    field === 'termijn' ? [] : afspraak[field];
  return (afspraak.data.afgeleid ?? [])
    .filter(({ veld }) => veld === field)
    .map(({ ids, waaruit }) => ({
      names: ids ? nodes.filter(({ id }) => ids.includes(id)).map(({ label }) => label) : [],
      waaruit,
    }));
}
