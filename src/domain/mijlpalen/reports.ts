import { gebeurtenisLabel } from '#domain/meaning/steps.ts';
import type { KamerstukNode } from '#domain/register/model.ts';
import { paperOf } from '#domain/register/plaats.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import { type Mijlpaal, sortBy } from './mijlpaal.ts';
import { groupByPeriod, type Year } from './period.ts';

/** Events that say where an outcome was written down: they happen to the paper, not to the outcome. */
const recording: ReadonlySet<string> = new Set([
  gebeurtenisLabel.vastgelegd,
  gebeurtenisLabel.meegestuurd,
]);

/**
 * What one paper says at one moment of several outcomes or places becomes one mijlpaal: the paper came out, and recorded
 * so many outcomes; so many arrangements made the same step. Everything else stays as it is.
 *
 * @returns in order of time; the members of a merged mijlpaal keep their order
 */
export function mergeReports(mijlpalen: readonly Mijlpaal[]): Mijlpaal[] {
  const groups = Map.groupBy(mijlpalen, keyOf);
  const merged = [...groups].flatMap(([key, members]) => {
    const [first] = members;
    const paper = paperOf(first?.bron);
    return key === undefined || !first || !paper || members.length === 1
      ? members
      : [
          {
            ...first,
            ...wordsOf(first, paper, members.length),
            status: undefined,
            tekst: undefined,
            members,
          },
        ];
  });
  return sortBy(merged, (mijlpaal) => mijlpaal);
}

/** These mijlpalen by year, as pages list them. */
export function yearsOf(mijlpalen: readonly Mijlpaal[]): Year<Mijlpaal>[] {
  return groupByPeriod(mergeReports(mijlpalen));
}

function keyOf({ kind, what, datum, bron }: Mijlpaal): string | undefined {
  const paper = paperOf(bron);
  const isReport = kind === 'stap' || (kind === 'gebeurtenis' && recording.has(what));
  return isReport && paper ? `${datum} ${kind} ${what} ${paper.path}` : undefined;
}

function wordsOf(first: Mijlpaal, paper: KamerstukNode, count: number) {
  const { kind, what } = first;
  const { briefVan } = paper;
  const label = briefVan ? `Brief over ronde ${briefVan.id}, ${paper.label}` : paper.label;
  const of = kind === 'stap' ? `${count} keer` : `${count} uitkomsten`;
  const word = first.name.split('#')[1] ?? '';
  const name = `kamerstukken/${paper.id}#${word}`;
  return { name, label, path: paper.path, what: `${of} ${uncapitalize(what)}` };
}
