import { mijlpalenCutting } from '../src/domain/mijlpalen/cut-mijlpalen.ts';
import { mijlpalenParts, mijlpalenWhole } from '../src/domain/mijlpalen/parts.ts';
import { yearsOf } from '../src/domain/mijlpalen/reports.ts';
import { dealOut } from '../src/domain/overview/cut/cut.ts';
import { listCutting } from '../src/domain/overview/cut/cut-list.ts';
import { growingPages } from '../src/domain/overview/cut/growing-pages.ts';
import { earlierOf, laterOf } from '../src/domain/register/continuation.ts';
import type { Register } from '../src/domain/register/register.ts';
import { reportDay } from '../src/domain/register/report-day.ts';
import { ancestorsOf, descendantsOf } from '../src/domain/stand/chain.ts';
import { compareAfspraken } from '../src/domain/stand/compare.ts';
import { lifetimeOf, stepsOf } from '../src/domain/stand/lifetime.ts';
import { newsByBrief } from '../src/domain/stand/news-by-brief.ts';
import { sinceEach } from '../src/domain/stand/since.ts';
import { standOf } from '../src/domain/stand/stand.ts';
import { standsAt } from '../src/domain/stand/stand-groups.ts';
import { sourcedStand } from '../src/domain/stand/stand-text.ts';

/**
 * The work that the pages about time ask of a linked register, by the Dutch name of the stage.
 * @param peildatum the day the site counts from, `YYYY-MM-DD`
 */
export function timeStages(peildatum: string): Record<string, (register: Register) => unknown> {
  return {
    'stand en uitleg': ({ afspraken }) =>
      afspraken.map((afspraak) => [
        stepsOf(afspraak),
        sourcedStand(afspraak, standOf(afspraak, peildatum)),
        lifetimeOf(afspraak, peildatum),
      ]),
    'ketens vergelijken': ({ afspraken }) =>
      afspraken.map((afspraak) => [
        ancestorsOf(afspraak),
        descendantsOf(afspraak),
        earlierOf(afspraak).map((earlier) => compareAfspraken(earlier, afspraak)),
        laterOf(afspraak).map((later) => compareAfspraken(afspraak, later)),
      ]),
    'sinds de vorige ronde': ({ afspraken, rondes: all }) => [
      newsByBrief(afspraken),
      sinceEach(all, afspraken),
    ],
    'de stand bij elke ronde': ({ afspraken, rondes: all }) =>
      standsAt(afspraken, all.map(reportDay)),
    // In a large atlas nearly every page is too long, in a small one few are, and work of another kind cannot be compared. So
    // every page is dealt out here over all its levels, as if it were too long.
    mijlpalen: (register) =>
      [mijlpalenWhole(register, peildatum), ...mijlpalenParts(register, peildatum)].map((whole) => {
        const years = yearsOf(whole.mijlpalen);
        const periods = years.flatMap((year) => year.periods);
        return [dealOut(whole.path, periods, { ...mijlpalenCutting, mostInPart: 0 }), years];
      }),
    'lijsten per ronde': (register) =>
      growingPages(register, peildatum).reduce(
        (sum, { path, sections }) =>
          sum + dealOut(path, sections, { ...listCutting, mostInPart: 0 }).parts.length,
        0,
      ),
  };
}
