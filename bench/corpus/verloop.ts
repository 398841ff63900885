import { isSettled as isOver } from '../../src/domain/meaning/status-family.ts';
import { readDatum } from '../../src/schema/field/read-datum.ts';
import type { Gebeurtenis, Soort, Status } from '../../src/schema/field/words.ts';
import type { Termijn, Verloop } from '../../src/schema/record/afspraak.ts';
import { webBron } from '../../tests/support/builders.ts';
import type { Dice } from './dice.ts';
import type { Prose, Subject } from './prose.ts';

type Step = readonly [Gebeurtenis, Status];
const steps: readonly [Step, ...Step[]] = [
  ['voortgang', 'loopt'],
  ['gestart', 'loopt'],
  ['gehaald', 'gereed'],
  ['uitgesteld', 'bijgesteld'],
  ['bijgesteld', 'bijgesteld'],
  ['deels-gehaald', 'deels-gereed'],
  ['vervallen', 'vervallen'],
  ['stand-opgenomen', 'onbekend'],
];

/** No event in the corpus is later than this day, `YYYY-MM-DD`. */
export const lastDay = '2026-06-30';

/** Adds up to three events, each dated after the one before and none once the outcome is settled. */
export function addEvents(
  verloop: Verloop[],
  soort: Soort,
  subject: Subject,
  dice: Dice,
  prose: Prose,
): void {
  for (let count = dice.below(4); count > 0 && !isSettled(verloop); count -= 1) {
    const datum = datumAfter(verloop.at(-1)?.datum ?? '2014', dice);
    if (datum === undefined) return;
    const [gebeurtenis, status] = stepOf(soort, dice.pickOften(steps));
    const toelichting = prose.event(subject);
    const url = `${webBron.url}/${datum.replaceAll('/', '-')}`;
    verloop.push({
      datum,
      gebeurtenis,
      status,
      toelichting,
      bron: { url, titel: `Bericht over ${subject.what}` },
      ...(gebeurtenis === 'uitgesteld' ? { termijn: yearAfter(datum) } : {}),
    });
  }
}

/** Whether the last event says that nothing more will happen. */
export function isSettled(verloop: readonly Verloop[]): boolean {
  const status = verloop.at(-1)?.status;
  return status !== undefined && isOver(status);
}

/** The step in the words of its soort: an announcement is kept, money is granted. */
function stepOf(soort: Soort, [gebeurtenis, status]: Step): Step {
  if (soort === 'aankondiging' && status === 'gereed') return [gebeurtenis, 'nagekomen'];
  if (soort === 'aankondiging' && status === 'deels-gereed')
    return [gebeurtenis, 'deels-nagekomen'];
  if (soort !== 'besluit' || gebeurtenis === 'vervallen' || status === 'bijgesteld')
    return [gebeurtenis, status];
  return gebeurtenis === 'gehaald' ? [gebeurtenis, 'beschikt'] : ['voortgang', 'toegezegd'];
}

/** A termijn whose last moment, or the interval it is in, begins one to nine years after the ronde. */
export function makeTermijn(jaar: number, dice: Dice): Termijn {
  const end = jaar + 1 + dice.below(9);
  const uiterlijk = datumIn(end, dice);
  const wishes = dice.chance(0.3) ? { vanaf: `${jaar}` } : {};
  return { tekst: `voor het einde van de periode rond ${end}`, ...wishes, uiterlijk };
}

function datumAfter(earlier: string, dice: Dice): string | undefined {
  const last = readDatum(earlier)?.last ?? earlier;
  const jaar = Number(last.slice(0, 4)) + dice.below(2);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const datum = datumIn(jaar + Math.floor(attempt / 2), dice);
    const bounds = readDatum(datum);
    if (bounds && bounds.first > last && bounds.last <= lastDay) return datum;
  }
  return undefined;
}

/** A datum that begins in a year, as precise as sources are: mostly a day or month, else a quarter, a year or an interval. */
function datumIn(jaar: number, dice: Dice): string {
  const maand = String(1 + dice.below(12)).padStart(2, '0');
  const kind = dice.below(20);
  if (kind < 10) return `${jaar}-${maand}-${String(1 + dice.below(28)).padStart(2, '0')}`;
  if (kind < 14) return `${jaar}-${maand}`;
  if (kind < 16) return `${jaar}-Q${1 + dice.below(4)}`;
  return kind < 18 ? `${jaar}` : `${jaar}/${jaar + 1 + dice.below(4)}`;
}

/** The new termijn of what was postponed: the year after the report of it. */
function yearAfter(datum: string): Termijn {
  const jaar = String(Number((readDatum(datum)?.last ?? datum).slice(0, 4)) + 1);
  return { tekst: `in ${jaar}`, uiterlijk: jaar };
}
