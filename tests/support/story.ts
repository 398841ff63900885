import type { AfspraakNode } from '#domain/register/model.ts';
import type { Soort } from '#schema/field/words.ts';
import type { Verloop } from '#schema/record/afspraak.ts';
import { afspraak, gebeurtenis, kamerstuk, ronde, webBron } from './builders.ts';
import { type Change, registerAfter, write } from './change.ts';

/** What happened to one outcome of the ronde that began on 6 November 2024. */
export interface Story {
  verloop: Partial<Verloop>[];
  soort?: Soort;
  /** The datum by which it is due; without one there is no termijn. */
  uiterlijk?: string;
  /** The days on which later rondes began and their letters came out, `YYYY-MM-DD`, each in a different year. */
  later?: string[];
  /** Years of the later rondes whose letters were read whole. */
  read?: string[];
  /** Searches that found nothing, by day. */
  gezocht?: string[];
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
  const records = stories.map(({ verloop, soort, uiterlijk, gezocht }, index) =>
    write(
      pathOf(index),
      afspraak(`Verhaal ${index}`, {
        verloop: verloop.map((event) => gebeurtenis(event)),
        ...(soort === undefined ? {} : { soort }),
        ...(gezocht && { gezocht: gezocht.map((datum) => ({ datum, waar: 'Openbare pagina’s' })) }),
        ...(uiterlijk === undefined ? {} : { termijn: { tekst: 'op tijd', uiterlijk } }),
      }),
    ),
  );
  const rondes = stories.flatMap(({ later = [], read = [] }) =>
    later.flatMap((dag) => laterRonde(dag, read.includes(dag.slice(0, 4)))),
  );
  const vervolg = stories.flatMap(({ vervolg: datum }, index) =>
    datum === undefined
      ? []
      : [
          ...laterRonde('2026-06-10', false),
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

/** A ronde of one day, with the letter that came out on it. @param isRead the letter was read whole */
function laterRonde(dag: string, isRead: boolean): Change[] {
  const jaar = dag.slice(0, 4);
  return [
    write(`data/rondes/${jaar}.json`, ronde(Number(jaar), { data: [dag], brief: `34682-${jaar}` })),
    write(
      `data/kamerstukken/34682-${jaar}.json`,
      kamerstuk(jaar, { datum: dag, ...(isRead && { gelezen: { mate: 'geheel', op: dag } }) }),
    ),
  ];
}

function pathOf(index: number): string {
  return `content/afspraken/2024/verhaal-${index}.json`;
}
