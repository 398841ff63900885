import type { AfspraakNode } from '#domain/register/model.ts';
import type { Verloop } from '#schema/afspraak.ts';
import type { Soort } from '#schema/words.ts';
import { afspraak, gebeurtenis, ronde, webBron } from './builders.ts';
import { registerAfter, write } from './change.ts';

/** What happened to one outcome of the ronde that began on 6 November 2024. */
export interface Story {
  verloop: Partial<Verloop>[];
  soort?: Soort;
  /** The datum by which it is due; without one there is no termijn. */
  uiterlijk?: string;
  /** The days on which later rondes began, `YYYY-MM-DD`, each in a different year. */
  later?: string[];
  /** The datum of the first event of an outcome that continues this one, in the ronde that began on 10 June 2026. */
  vervolg?: string | undefined;
}

/** The linked afspraak of a story. */
export function tell(story: Story): AfspraakNode {
  const [node] = tellAll([story]);
  if (!node) throw new Error('geen afspraak');
  return node;
}

/** The linked afspraken of some stories, in order, in one register with the later rondes of all of them. */
export function tellAll(stories: readonly Story[]): AfspraakNode[] {
  const records = stories.map(({ verloop, soort, uiterlijk }, index) =>
    write(
      pathOf(index),
      afspraak(`Verhaal ${index}`, {
        verloop: verloop.map((event) => gebeurtenis(event)),
        ...(soort === undefined ? {} : { soort }),
        ...(uiterlijk === undefined ? {} : { termijn: { tekst: 'op tijd', uiterlijk } }),
      }),
    ),
  );
  const rondes = stories
    .flatMap(({ later = [] }) => later)
    .map((dag) =>
      write(`data/rondes/${dag.slice(0, 4)}.json`, ronde(Number(dag.slice(0, 4)), { data: [dag] })),
    );
  const vervolg = stories.flatMap(({ vervolg: datum }, index) =>
    datum === undefined
      ? []
      : [
          write('data/rondes/2026.json', ronde(2026, { data: ['2026-06-10'] })),
          write(
            `content/afspraken/2026/vervolg-${index}.json`,
            afspraak(`Vervolg ${index}`, {
              ronde: '2026',
              verloop: [gebeurtenis({ datum, bron: webBron })],
              vervolgOp: [`2024/verhaal-${index}`],
            }),
          ),
        ],
  );
  const { find } = registerAfter(...records, ...rondes, ...vervolg);
  return stories.flatMap((_, index) => find('afspraken', `2024/verhaal-${index}`) ?? []);
}

function pathOf(index: number): string {
  return `content/afspraken/2024/verhaal-${index}.json`;
}
