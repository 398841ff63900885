import type { Files } from '../../tests/support/atlas.ts';
import { navraag } from '../../tests/support/builders.ts';
import type { Made } from './afspraken.ts';
import type { CorpusRonde } from './rondes.ts';

/** One in this many outcomes was asked about. */
const every = 25;

/** Questions about the outcomes of one ronde, in the autumn after its letter; two in three were answered. */
export function navraagFiles({ jaar, brief }: CorpusRonde, made: readonly Made[]): Files {
  const asked = made.filter((_, index) => index % every === 0);
  return Object.fromEntries(
    asked.map(({ id, data }, index) => {
      const datum = `${jaar}-09-${String(1 + (index % 28)).padStart(2, '0')}`;
      const name = id.slice(id.indexOf('/') + 1);
      return [
        `data/navragen/${datum}-${name}.json`,
        navraag(`Hoe staat het met ${data.titel}`.slice(0, 150).trim(), {
          datum,
          afspraken: [id],
          partij: data.partijen[0] ?? 'rijk',
          ...(index % 3 !== 0 && {
            antwoord: {
              datum: `${jaar}-10-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`,
              tekst: 'Er wordt aan gewerkt.',
              bron: { kamerstuk: brief },
            },
          }),
        }),
      ];
    }),
  );
}
