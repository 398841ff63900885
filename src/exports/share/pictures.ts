import type { Register } from '#domain/register/register.ts';
import { type Picture, picturePath } from './picture.ts';

/** What pictures call the atlas as a whole. */
const motto = 'Wat Rijk en regio afspreken over de leefomgeving, en wat ervan komt';

/**
 * Every picture of this build: one for each provincie, gebied and thema, and one for each kind of page.
 * @param kinds key and label of each kind of page
 */
export function picturesOf(
  { provincies, gebieden, themas }: Pick<Register, 'provincies' | 'gebieden' | 'themas'>,
  kinds: readonly (readonly [key: string, label: string])[],
): Picture[] {
  const plain = { provincies: [], punt: undefined };
  return [
    {
      ...plain,
      path: picturePath(undefined, undefined),
      kicker: 'Open en met bronnen',
      title: motto,
    },
    ...kinds.map(([key, label]) => ({
      ...plain,
      path: picturePath(undefined, key),
      kicker: label,
      title: motto,
    })),
    ...provincies.map((node) => ({
      ...plain,
      path: picturePath(node, undefined),
      kicker: 'Provincie',
      title: node.label,
      provincies: [node.id],
    })),
    ...gebieden.map((node) => ({
      path: picturePath(node, undefined),
      kicker: 'NOVEX-gebied',
      title: node.label,
      provincies: [],
      punt: node.data.punt,
    })),
    ...themas.map((node) => ({
      ...plain,
      path: picturePath(node, undefined),
      kicker: 'Thema',
      title: node.label,
    })),
  ];
}
