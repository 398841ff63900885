import { atlasOn } from '#domain/day/day-text.ts';
import { bySoort, type DayRow } from '#domain/day/on-day.ts';
import { soortPlural } from '#domain/meaning/soort.ts';
import { familyOf } from '#domain/meaning/status-family.ts';
import type { StandLine } from '#domain/stand/stand-line.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { capitalize, formatCount } from '#domain/text/plural.ts';
import { make } from '#search/page/dom.ts';

/**
 * What was the case on a day, as nodes: how many outcomes, what could be read of them then, and all of them. Each number
 * leads to a list as long.
 * @param begun the day of the first note of the atlas, `YYYY-MM-DD`
 */
export function answerNodes(rows: readonly DayRow[], day: string, begun: string): HTMLElement[] {
  const different = rows.filter(({ atTheTime }) => atTheTime !== undefined);
  const undated = rows.filter((row) => row.undated);
  const rewritten = day < begun ? [] : rows.filter(({ notes }) => notes.length > 0);
  return [
    sentence(linked('uitkomsten', rows), ' met de stand van die dag, zoals de atlas die nu kent.'),
    sentence(atlasOn(day, begun)),
    ...(different.length === 0
      ? [
          sentence(
            undated.length === 0
              ? 'Wat er nu over die dag bekend is, was toen ook te lezen.'
              : 'Voor zover bronnen een datum hebben, was wat er nu over die dag bekend is toen ook te lezen.',
          ),
        ]
      : [sentence('Van ', linked('toen', different), ' was toen iets anders te lezen dan nu.')]),
    ...(undated.length === 0
      ? []
      : [
          sentence(
            'Bij ',
            linked('zonder-datum', undated),
            ' heeft een bron geen datum. Wanneer die uitkwam, weet de atlas niet; hier telt de dag waar zij over gaat.',
          ),
        ]),
    ...(rewritten.length === 0
      ? []
      : [
          sentence(
            'Van ',
            linked('later-veranderd', rewritten),
            ' veranderde de atlas later iets.',
          ),
        ]),
    ...(different.length === 0
      ? []
      : [section('toen', 'Toen te lezen en nu bekend', list(different.map(beside)))]),
    section('uitkomsten', 'De uitkomsten op die dag', ...listsOf(rows)),
    ...(undated.length === 0
      ? []
      : [section('zonder-datum', 'Met een bron zonder datum', list(undated.map(titled)))]),
    ...(rewritten.length === 0
      ? []
      : [section('later-veranderd', 'Wat de atlas later veranderde', list(rewritten.map(noted)))]),
  ];
}

function sentence(...parts: (Node | string)[]): HTMLElement {
  return make('p', { className: 'text' }, ...parts);
}

/** How many there are, as a link to their list. */
function linked(id: string, rows: readonly DayRow[]): HTMLElement {
  return make('a', { href: `#${id}` }, formatCount(rows.length, 'uitkomst', 'uitkomsten'));
}

function section(id: string, title: string, ...children: HTMLElement[]): HTMLElement {
  const heading = make('h3', { id, className: 'nl-heading nl-heading--level-3' }, title);
  return make('section', { className: 'section' }, heading, ...children);
}

function listsOf(rows: readonly DayRow[]): HTMLElement[] {
  return bySoort(rows).flatMap(({ soort, rows: own }) => [
    make(
      'h4',
      { className: 'nl-heading nl-heading--level-4' },
      `${capitalize(soortPlural[soort])}: ${own.length}`,
    ),
    list(
      own.map((row) => [
        titled(row),
        make('p', {}, standNode(row.now)),
        make('p', {}, `Ronde ${row.outcome.ronde}`),
      ]),
    ),
  ]);
}

function list(items: readonly (Node | readonly Node[])[]): HTMLElement {
  const lines = items.map((nodes) => make('li', {}, ...[nodes].flat()));
  return make('ul', { className: 'afspraken plain-list' }, ...lines);
}

function titled({ outcome }: DayRow): HTMLElement {
  return make('a', { href: outcome.href }, outcome.titel);
}

function noted(row: DayRow): HTMLElement[] {
  return [
    titled(row),
    ...row.notes.map(({ datum, titel, href }) =>
      make('p', {}, make('a', { href }, titel), ` (${formatDatum(datum)})`),
    ),
  ];
}

/** An outcome with what could be read of it then, beside what is known now. */
function beside(row: DayRow): HTMLElement[] {
  const { atTheTime } = row;
  const then =
    atTheTime === undefined || atTheTime === 'nothing'
      ? new Text('nog in geen bron')
      : standNode(atTheTime);
  return [
    titled(row),
    make('p', {}, 'Toen te lezen: ', then),
    make('p', {}, 'Nu bekend: ', standNode({ ...row.now, since: '' })),
  ];
}

/** As `StandLine.astro` shows it. */
function standNode({ status, label, moment, since }: StandLine): HTMLElement {
  const badge = make('span', { className: `nl-data-badge badge ${familyOf[status]}` }, label);
  const rest = [moment, since].filter(Boolean).join(' · ');
  return make('span', { className: 'stand' }, badge, ` ${rest}`);
}
