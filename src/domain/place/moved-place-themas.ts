import type { MovedNode, Register } from '#domain/register/register.ts';
import { allPlaceThemas, type PlaceThema, placeThemaPath } from './place-thema.ts';
import { placeThemaTitle } from './place-thema-text.ts';

/** An old address of a page about one thema in one place, with the pages that it became. */
export interface MovedPlaceThema {
  path: string;
  /** The thema or the place that moved. */
  record: MovedNode;
  targets: { label: string; path: string }[];
}

/**
 * What the pages about a thema in a place leave behind when the thema or the place moves: an address never disappears
 * (docs/besluiten/12-adressen.md).
 */
export function movedPlaceThemas(
  register: Pick<Register, 'themas' | 'provincies' | 'gebieden' | 'moved'>,
): MovedPlaceThema[] {
  const pages = allPlaceThemas(register);
  return register.moved.flatMap((record) => {
    const isTarget = ({ path }: { path: string }) =>
      record.targets.some((target) => target.path === path);
    const oldPathOf = ({ place, thema }: PlaceThema) => {
      if (record.collection === 'themas' && isTarget(thema)) return placeThemaPath(place, record);
      const isPlace = record.collection === 'provincies' || record.collection === 'gebieden';
      return isPlace && isTarget(place) ? placeThemaPath(record, thema) : undefined;
    };
    return [...Map.groupBy(pages, oldPathOf)].flatMap(([path, found]) =>
      path === undefined
        ? []
        : [
            {
              path,
              record,
              targets: found.map((page) => ({ label: placeThemaTitle(page), path: page.path })),
            },
          ],
    );
  });
}
