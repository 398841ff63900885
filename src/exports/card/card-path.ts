import { pathOf } from '#domain/link/nodes.ts';
import type { Addresses } from '#exports/address/address.ts';
import { escapeXml } from '#exports/feeds/atom.ts';
import type { CollectionName } from '#schema/collections.ts';

/** The folder of what other sites may show in a frame. */
export const cardFolder = '/kaartje/';

/** The path of the card of an outcome or a provincie: `/kaartje/provincies/utrecht.html`. */
export function cardPath(collection: CollectionName, id: string): string {
  return `${cardFolder}${pathOf(collection, id).slice(1, -1)}.html`;
}

/** The path of the badge with the stand of an outcome. */
export function badgePath(id: string): string {
  return `${cardFolder}${pathOf('afspraken', id).slice(1, -1)}.svg`;
}

/** A piece of HTML for the site of somebody else. */
export interface Snippet {
  name: string;
  text: string;
}

/** What to copy to show a record on another site; nothing for a kind that has no card. */
export function snippetsFor(
  { collection, id, label }: { collection: CollectionName; id: string; label: string },
  { absolute, permanent }: Addresses,
): Snippet[] {
  if (collection !== 'afspraken' && collection !== 'provincies') return [];
  const title = escapeXml(`${label}, Afsprakenatlas Leefomgeving`);
  const card = escapeXml(absolute(cardPath(collection, id)));
  const frame = `<iframe src="${card}" title="${title}" width="100%" height="220" loading="lazy"></iframe>`;
  const image = `<img src="${escapeXml(absolute(badgePath(id)))}" alt="${escapeXml(`Stand van: ${label}`)}" height="22">`;
  return [
    { name: 'Kaartje op uw site', text: frame },
    ...(collection === 'afspraken'
      ? [
          {
            name: 'Stand op uw site',
            text: `<a href="${escapeXml(permanent(collection, id))}">${image}</a>`,
          },
        ]
      : []),
  ];
}
