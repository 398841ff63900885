import type { WijzigingNode } from '#domain/register/model.ts';
import type { Addresses } from '#exports/address/address.ts';
import { uuidOf } from '#exports/identity/uuid.ts';
import { changesPath, feedPath } from '#exports/selections/selection.ts';
import type { Feed } from './atom.ts';

/**
 * What we changed in the atlas itself, apart from what happened to outcomes (`newsFeed`).
 * @param wijzigingen oldest first
 */
export function changesFeed(
  wijzigingen: readonly WijzigingNode[],
  { absolute, permanent }: Addresses,
): Feed {
  return {
    id: `urn:uuid:${uuidOf(`feed ${changesPath}`)}`,
    title: 'Wijzigingen in de Afsprakenatlas Leefomgeving',
    subtitle:
      'Wat er in de atlas zelf veranderde. Wat er met een afspraak gebeurde, staat hier niet in.',
    address: absolute(changesPath),
    own: absolute(feedPath(changesPath)),
    entries: wijzigingen.toReversed().map(({ id, label, data }) => ({
      id: `urn:uuid:${uuidOf(`wijzigingen/${id}`)}`,
      title: label,
      address: permanent('wijzigingen', id),
      datum: data.datum,
      isDayKnown: true,
      text: data.tekst,
    })),
  };
}
