import type { Lists, Register } from '#domain/register/register.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import { type CollectionName, collectionNames } from '#schema/collections.ts';
import type { JsonObject } from './json.ts';
import type { Exporter } from './record.ts';

/** Makes the file of one record in some format; `data` is made only when the file is written. */
type MakeFile = (collection: CollectionName, id: string, data: () => JsonObject) => ExportFile;

/** A file for each record, and for each notice that one left behind: an address of the data never disappears either. */
export function forEachRecord(
  register: Pick<Register, CollectionName | 'moved' | 'withdrawn'>,
  exporter: Exporter,
  make: MakeFile,
): ExportFile[] {
  return [
    ...collectionNames.flatMap((collection) => filesOf(collection, register, exporter, make)),
    ...register.moved.map((notice) =>
      make(notice.collection, notice.id, () => exporter.moved(notice)),
    ),
    ...register.withdrawn.map((notice) =>
      make(notice.collection, notice.id, () => exporter.withdrawn(notice)),
    ),
  ];
}

function filesOf<C extends CollectionName>(
  collection: C,
  register: Lists,
  { record }: Exporter,
  make: MakeFile,
): ExportFile[] {
  return register[collection].map((node) =>
    make(collection, node.id, () => record(collection, node)),
  );
}
