import { type CollectionName, collections } from '#schema/collections.ts';

/** Path of a record's file from the top of the repository. */
export function fileOf(collection: CollectionName, id: string): string {
  const { base, extension } = collections[collection];
  return `${base}/${id}.${extension}`;
}
