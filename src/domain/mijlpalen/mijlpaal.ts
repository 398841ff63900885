import { geldstapMeaning } from '#domain/meaning/geld.ts';
import { familyOf } from '#domain/meaning/status-family.ts';
import { gebeurtenisLabel } from '#domain/meaning/steps.ts';
import type { AfspraakNode, LinkedBron, RondeNode } from '#domain/register/model.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { type Stand, standOf } from '#domain/stand/stand.ts';
import { termijnenOf } from '#domain/stand/termijn.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { formatGeld } from '#domain/text/geld.ts';
import { compareText } from '#domain/text/order.ts';
import type { Status } from '#schema/field/words.ts';

/** One moment in time that a source gives: a termijn, an event, a ronde, or a step of an instrument. */
export interface Mijlpaal {
  /** As precise as the source gives it: see `readDatum`. */
  datum: string;
  /** First and last day of the datum, `YYYY-MM-DD`. */
  first: string;
  last: string;
  kind: 'termijn' | 'gebeurtenis' | 'ronde' | 'stap';
  /**
   * A name that stays the same in later builds, from what records say and never from words on pages:
   * `afspraken/2024/zoetwater#2025-06-12-gestart`.
   */
  name: string;
  /** What happened or is due, in a few words: “Gestart”, “Termijn”. */
  what: string;
  /** The page it is about. */
  label: string;
  path: string;
  /** The status after an event. */
  status: Status | undefined;
  /** Of a termijn: what became of the outcome it was set for, or that it moved. */
  outcome: 'klaar' | 'vervallen' | 'voortgezet' | 'verschoven' | 'verstreken' | 'open' | undefined;
  /**
   * Whether it is over on the day that was asked for: the event counts, or the termijn moved or ended before that day.
   */
  past: boolean;
  bron: LinkedBron | undefined;
  /** The day on which its source reported it, `YYYY-MM-DD`; of what is due, the day on which that was set. */
  reported: string;
  /** What its record says of it, in our own words; of a termijn, the words of its source. */
  tekst: string | undefined;
  /** What was merged into this one, when it stands for a paper: see `mergeReports`. */
  members: readonly Mijlpaal[];
}

/** The termijnen and events of these outcomes, in order of time, as seen on a day, `YYYY-MM-DD`. */
export function mijlpalenOf(afspraken: readonly AfspraakNode[], asOf: string): Mijlpaal[] {
  return sortBy(
    afspraken.flatMap((afspraak) => mijlpalenOfAfspraak(afspraak, asOf)),
    (mijlpaal) => mijlpaal,
  );
}

/** The events and termijnen of one outcome, and when its money was budgeted and paid. */
export function mijlpalenOfAfspraak(afspraak: AfspraakNode, asOf: string): Mijlpaal[] {
  return [
    ...eventsOf(afspraak, asOf),
    ...termijnenAsMijlpalen(afspraak, asOf),
    ...geldAsMijlpalen(afspraak, asOf),
  ];
}

/** Outcomes whose termijn has words but no last day, so that it has no place in time. */
export function withoutDatum(
  afspraken: readonly AfspraakNode[],
  asOf: string,
): { afspraak: AfspraakNode; tekst: string }[] {
  return afspraken.flatMap((afspraak) => {
    const termijn = standOf(afspraak, asOf).termijn?.termijn;
    return termijn && termijn.uiterlijk === undefined ? [{ afspraak, tekst: termijn.tekst }] : [];
  });
}

/** The overleggen of these rondes: one moment for each datum of a ronde. */
export function mijlpalenOfRondes(rondes: readonly RondeNode[], asOf: string): Mijlpaal[] {
  return rondes.flatMap(({ id, data, label, path, bronnen }) =>
    data.data.map((datum) =>
      moment(
        {
          datum,
          kind: 'ronde',
          name: nameOf(`rondes/${id}`, datum, 'overleg'),
          what: 'Overleg',
          label,
          path,
          bron: bronnen[0],
        },
        asOf,
      ),
    ),
  );
}

const byName = new Intl.Collator('nl');

/** In order of time; what falls together is sorted by name. */
export function sortBy<T>(items: readonly T[], read: (item: T) => Mijlpaal): T[] {
  return items.toSorted((one, other) => {
    const a = read(one);
    const b = read(other);
    return (
      compareText(a.last, b.last) ||
      compareText(a.first, b.first) ||
      compareText(a.datum, b.datum) ||
      byName.compare(a.label, b.label)
    );
  });
}

/** What a moment cannot do without, and what else is known of it. */
type Given = Pick<Mijlpaal, 'datum' | 'kind' | 'name' | 'what' | 'label' | 'path' | 'bron'> &
  Partial<Mijlpaal>;

/** A moment with the days that its datum covers; what is not given is not so. @param asOf a day, `YYYY-MM-DD` */
export function moment(given: Given, asOf: string): Mijlpaal {
  const { first, last } = boundsOf(given.datum);
  return {
    first,
    last,
    status: undefined,
    outcome: undefined,
    past: last <= asOf,
    reported: last,
    tekst: undefined,
    members: [],
    ...given,
  };
}

/** The permanent name of a moment, unless the record has the same word twice at one datum: see `unique`. */
export function nameOf(subject: string, datum: string, word: string): string {
  return `${subject}#${datum.replace('/', '--')}-${word}`;
}

/** Numbers the second and later of what has one name. */
export function unique(mijlpalen: readonly Mijlpaal[]): Mijlpaal[] {
  const seen = new Map<string, number>();
  return mijlpalen.map((mijlpaal) => {
    const count = (seen.get(mijlpaal.name) ?? 0) + 1;
    seen.set(mijlpaal.name, count);
    return count === 1 ? mijlpaal : { ...mijlpaal, name: `${mijlpaal.name}-${count}` };
  });
}

function eventsOf({ id, label, path, verloop }: AfspraakNode, asOf: string): Mijlpaal[] {
  const events = verloop.map(({ event, until, reported, bron }) =>
    moment(
      {
        datum: event.datum,
        kind: 'gebeurtenis',
        name: nameOf(`afspraken/${id}`, event.datum, event.gebeurtenis),
        what: gebeurtenisLabel[event.gebeurtenis],
        label,
        path,
        status: event.status,
        past: until <= asOf,
        reported,
        tekst: event.toelichting,
        bron,
      },
      asOf,
    ),
  );
  return unique(events);
}

function termijnenAsMijlpalen(afspraak: AfspraakNode, asOf: string): Mijlpaal[] {
  const { label, path, verloop } = afspraak;
  const termijnen = termijnenOf(afspraak, asOf);
  return termijnen.flatMap(({ termijn, bron, movedBy }, index) => {
    const datum = termijn.uiterlijk;
    if (datum === undefined) return [];
    const isMoved = index < termijnen.length - 1;
    const outcome = isMoved ? 'verschoven' : outcomeOf(standOf(afspraak, asOf));
    const past = isMoved || boundsOf(datum).last < asOf;
    // The name has no datum: a termijn that moves stays the same termijn, and only the first has no number.
    const name = `afspraken/${afspraak.id}#termijn${index === 0 ? '' : `-${index + 1}`}`;
    const reported = (movedBy ?? verloop[0])?.reported ?? boundsOf(datum).last;
    const tekst = termijn.tekst;
    const given = { datum, name, label, path, outcome, past, reported, tekst, bron };
    return [moment({ ...given, kind: 'termijn', what: 'Termijn' }, asOf)];
  });
}

function outcomeOf({ status, overdue, continuedIn }: Stand): Mijlpaal['outcome'] {
  const family = familyOf[status];
  if (family === 'klaar' || family === 'vervallen') return family;
  if (continuedIn) return 'voortgezet';
  return overdue ? 'verstreken' : 'open';
}

/** What was promised is an event of its outcome already; that it is in a budget or paid is news of its own. */
function geldAsMijlpalen({ id, label, path, geld }: AfspraakNode, asOf: string): Mijlpaal[] {
  const moments = geld.flatMap(({ line, bron }) => {
    if (line.stap === 'toegezegd') return [];
    const { datum, stap } = line;
    const tekst = `${line.waarvoor}.`;
    const { last } = boundsOf(datum);
    const source = daysOfSource(bron)?.first ?? last;
    const reported = source > last ? source : last;
    const what = `${geldstapMeaning[stap].label}: ${formatGeld(line)}`;
    const name = nameOf(`afspraken/${id}/geld`, datum, stap);
    const given = { datum, name, what, label, path, reported, tekst, bron };
    return [moment({ ...given, kind: 'stap' }, asOf)];
  });
  return unique(moments);
}
