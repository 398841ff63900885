import type { CollectionName } from '#schema/collections.ts';

/** What a picture says that is shown with a shared link. It has no number and no day: it never gets old. */
export interface Picture {
  /** Path from the root of the site: `/beeld/provincies/utrecht.png`. */
  path: string;
  /** What it is, above the title. */
  kicker: string;
  title: string;
  /** Ids of the provincies that stand out on the map. */
  provincies: readonly string[];
  /** Where a gebied is, in units of the map. */
  punt: { x: number; y: number } | undefined;
}

/** Width and height in pixels, as the sites that show such pictures ask for. */
export const pictureSize = { width: 1200, height: 630 };

/** The kinds of record of which each has a picture of its own. */
const own: readonly CollectionName[] = ['provincies', 'gebieden', 'themas'];

/**
 * The path of the picture for a page.
 * @param record what the page shows, if it shows one
 * @param kind the kind of page, if it is of one
 */
export function picturePath(
  record: { collection: CollectionName; id: string } | undefined,
  kind: string | undefined,
): string {
  if (record && own.includes(record.collection))
    return `/beeld/${record.collection}/${record.id}.png`;
  return `/beeld/${kind ?? 'atlas'}.png`;
}
