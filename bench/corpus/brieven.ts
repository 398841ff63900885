import { type BriefBron, briefBronSchema } from '../../src/schema/field/bron.ts';
import type { Files } from '../../tests/support/atlas.ts';
import { alinea, sectie } from '../../tests/support/builders.ts';
import type { Made } from './afspraken.ts';
import { nameOf } from './base.ts';
import type { Prose } from './prose.ts';
import type { CorpusRonde } from './rondes.ts';

/**
 * The sections of one letter: an opening, and one per thema with the paragraphs that its afspraken cite.
 * @param made the afspraken of the ronde
 */
export function briefFiles({ jaar }: CorpusRonde, made: readonly Made[], prose: Prose): Files {
  const folder = `content/brieven/${jaar}`;
  const files: Files = {
    [`${folder}/aanhef.mdx`]: sectie(
      { titel: 'Aanhef', volgorde: 1, niveau: 2 },
      `${alinea(1, `In juni ${jaar} hebben Rijk en regio overlegd[^1].`)}[^1]: Zie Kamerstuk 34 682, nr. ${jaar}.\n`,
    ),
  };
  const sections = Map.groupBy(made, ({ data }) => placeOf(data).sectie);
  for (const [index, [thema, members]] of [...sections].entries()) {
    const alineas = Map.groupBy(members, ({ data }) => placeOf(data).alinea);
    const body = [...alineas].map(([nr, group]) => alinea(nr, textOf(group, prose), tagsOf(group)));
    const front = { titel: nameOf(thema), volgorde: index + 2, niveau: 3, onder: 'aanhef' };
    files[`${folder}/${thema}.mdx`] = sectie(front, body.join(''));
  }
  return files;
}

/** In the corpus every outcome is in a paragraph of the letter. */
function placeOf({ bron }: Made['data']): BriefBron {
  return briefBronSchema.parse(bron);
}

function textOf(group: readonly Made[], prose: Prose): string {
  return group.map(({ subject }) => prose.agreement(subject, 'Rijk en regio')).join(' ');
}

function tagsOf(group: readonly Made[]): string {
  return (['provincies', 'gebieden', 'landsdelen', 'themas'] as const)
    .map(
      (tag) =>
        [
          tag,
          new Set(group.flatMap(({ data }) => (data[tag] === 'alle' ? [] : data[tag]))),
        ] as const,
    )
    .filter(([, ids]) => ids.size > 0)
    .map(([tag, ids]) => `${tag}="${[...ids].join(' ')}"`)
    .join(' ');
}
