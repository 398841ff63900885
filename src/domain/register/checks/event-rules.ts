import { familyOf, isSettled } from '#domain/meaning/status-family.ts';
import { type Gebeurtenis, gebeurtenissen, type Status, statussen } from '#schema/field/words.ts';
import type { Verloop } from '#schema/record/afspraak.ts';

type Event = Pick<Verloop, 'gebeurtenis' | 'status'>;

/**
 * The statuses that each event can lead to. An event whose name settles the status has one. A recorded stand
 * (`stand-opgenomen`) has whatever status its source gives. The others lead to what their source says, except a status
 * that contradicts them or has an event of its own, such as `vervallen`.
 */
const statusAfter: Record<Gebeurtenis, readonly Status[]> = {
  meegestuurd: ['meegestuurd'],
  vastgelegd: statussen.filter(isReported).filter((status) => status !== 'meegestuurd'),
  gesloten: ['afgesproken'],
  gestart: ['loopt'],
  voortgang: statussen.filter(isReported),
  uitgesteld: statussen.filter((status) => !isSettled(status)),
  bijgesteld: statussen.filter((status) => !isSettled(status) || status === 'genomen'),
  gehaald: statussen.filter((status) => familyOf[status] === 'klaar'),
  'deels-gehaald': statussen.filter((status) => familyOf[status] === 'deels'),
  vervallen: ['vervallen'],
  'stand-opgenomen': statussen,
};

/** What a report can say; `bijgesteld` and `vervallen` have an event of their own. */
function isReported(status: Status): boolean {
  return familyOf[status] !== 'anders' && familyOf[status] !== 'vervallen';
}

/** The statuses that an event can lead to, in the order of the word list. */
export function statusesAfter(gebeurtenis: Gebeurtenis): readonly Status[] {
  return statusAfter[gebeurtenis];
}

/** Whether the event can lead to the status. */
export function fits({ gebeurtenis, status }: Event): boolean {
  return statusAfter[gebeurtenis].includes(status);
}

/**
 * How something ended, and how a source found it: of each set only one event can be true on one day, if their statuses
 * differ.
 */
const rivals: readonly ReadonlySet<Gebeurtenis>[] = [
  new Set(['gehaald', 'deels-gehaald', 'stand-opgenomen']),
  new Set(['gehaald', 'uitgesteld']),
  new Set(['gehaald', 'bijgesteld']),
  new Set(['gehaald', 'voortgang']),
  new Set(['voortgang', 'stand-opgenomen']),
];

/**
 * Whether two events of one day cannot both be true. Steps such as agreed and begun may differ in status; an outcome
 * that lapsed can have no other status on that day.
 */
export function inConflict(a: Event, b: Event): boolean {
  if (a.status === b.status) return false;
  const { gebeurtenis: one } = a;
  const { gebeurtenis: other } = b;
  return (
    one === other ||
    one === 'vervallen' ||
    other === 'vervallen' ||
    rivals.some((events) => events.has(one) && events.has(other))
  );
}

/** The events that can lead to a status. */
export function eventsBefore(status: Status): Gebeurtenis[] {
  return gebeurtenissen.filter((gebeurtenis) => fits({ gebeurtenis, status }));
}

/** Whether an outcome can begin with this event. */
export function isFirstEvent(gebeurtenis: Gebeurtenis): boolean {
  return (
    gebeurtenis === 'meegestuurd' || gebeurtenis === 'vastgelegd' || gebeurtenis === 'gesloten'
  );
}

/**
 * Whether an event can move a termijn. When an outcome is made, its first termijn is a field of its own; one that is
 * over has no termijn.
 */
export function canMoveTermijn({ gebeurtenis, status }: Event): boolean {
  return !isFirstEvent(gebeurtenis) && !isSettled(status);
}
