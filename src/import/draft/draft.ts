import type { CollectionName } from '#schema/collections.ts';

/** A record as it could be, with `TODO` where a person has to write. It is no record before somebody accepts it. */
export interface Draft {
  collection: CollectionName;
  id: string;
  data: Record<string, unknown>;
  /** The body of a section. */
  body?: string;
}
