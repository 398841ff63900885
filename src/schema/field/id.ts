import { z } from 'zod';
import { refusals } from './refusals.ts';

/**
 * Path = id = address: ASCII kebab-case, with folders where a kind has them (`2024/zoetwater-noord`). Why:
 * docs/besluiten/12-adressen.md.
 */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** The folder in the id of a record that has one: `2024` in `2024/water`. For any other record, its whole id. */
export function folderIn(recordId: string): string {
  return recordId.split('/')[0] ?? '';
}

/** The name after the folder: `water` in `2024/water`; `undefined` for a record without folder. */
export function nameIn(recordId: string): string | undefined {
  return recordId.split('/')[1];
}

/** The id of another record; whether that record exists is checked in `src/domain/link/link.ts`. */
export const id = z.string().regex(idPattern, { error: refusals.notAnId }).meta({ format: 'id' });

/** A list of ids without repeats. */
export const ids = z.array(id).refine((list) => new Set(list).size === list.length, {
  error: refusals.repeatedId,
});

/** What replaces a list of ids where a source speaks of every provincie or every gebied. */
export const alle = 'alle';

/** Ids, or the single word `alle`. */
export const idsOfAlle = z.union([z.literal(alle), ids]);
