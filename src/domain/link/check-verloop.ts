import type { Verloop } from '#schema/afspraak.ts';
import type { Gebeurtenis, Status } from '#schema/words.ts';
import { boundsOf, formatDatum } from '../datum.ts';
import type { AfspraakNode } from '../model.ts';
import { fileOf, type Resolver } from './resolver.ts';

/** Events that say by their name where the outcome stands after them; the others leave that to the source. */
const standAfter: ReadonlyMap<Gebeurtenis, Status> = new Map([
  ['gestart', 'loopt'],
  ['gehaald', 'gereed'],
  ['deels-gehaald', 'deels-gereed'],
  ['vervallen', 'vervallen'],
]);

/** Of one day, only one of each row can be true where the statuses differ: how it ended, and how a source found it. */
const rivals: readonly ReadonlySet<Gebeurtenis>[] = [
  new Set(['gehaald', 'deels-gehaald', 'stand-opgenomen']),
  new Set(['voortgang', 'stand-opgenomen']),
];

/** Reports what cannot be in the life of an outcome: things before it was made, an event with another status than its own, a day with two. */
export function checkVerloop(afspraak: AfspraakNode, resolve: Resolver): void {
  reportEarly(afspraak, resolve);
  reportMismatches(afspraak, resolve);
  reportConflicts(afspraak, resolve);
}

/** An outcome is made in its ronde: what was over before that is its prehistory, and belongs to another record. */
function reportEarly({ id, data, ronde }: AfspraakNode, resolve: Resolver): void {
  if (!ronde) return;
  const file = fileOf('afspraken', id);
  const when = `de ronde (die begon op ${formatDatum(ronde.start)})`;
  for (const [index, { datum }] of data.verloop.entries()) {
    if (boundsOf(datum).last >= ronde.start) continue;
    const message = `ligt vóór ${when}; een uitkomst begint in haar ronde`;
    resolve.report({ file, field: `verloop.${index}.datum`, value: datum, message });
  }
  const uiterlijk = data.termijn?.uiterlijk;
  if (uiterlijk === undefined || boundsOf(uiterlijk).last >= ronde.start) return;
  const message = `was al voorbij vóór ${when}`;
  resolve.report({ file, field: 'termijn.uiterlijk', value: uiterlijk, message });
}

function reportMismatches({ id, data }: AfspraakNode, resolve: Resolver): void {
  for (const [index, event] of data.verloop.entries()) {
    if (fits(event)) continue;
    resolve.report({
      file: fileOf('afspraken', id),
      field: `verloop.${index}.status`,
      value: event.status,
      message: `past niet bij de gebeurtenis “${event.gebeurtenis}”; daarna is de stand “${standAfter.get(event.gebeurtenis)}”`,
    });
  }
}

/** Whether the status is one that the event can leave. */
export function fits({ gebeurtenis, status }: Pick<Verloop, 'gebeurtenis' | 'status'>): boolean {
  return (standAfter.get(gebeurtenis) ?? status) === status;
}

/** Each group is as small as what an editor writes on one day, so every pair in it may be looked at. */
function reportConflicts({ id, data }: AfspraakNode, resolve: Resolver): void {
  const days = Map.groupBy(data.verloop.entries(), ([, { datum }]) => datum);
  for (const [datum, events] of days) {
    for (const [place, [index, event]] of events.entries()) {
      const other = events.slice(0, place).find(([, earlier]) => inConflict(earlier, event));
      if (!other) continue;
      resolve.report({
        file: fileOf('afspraken', id),
        field: `verloop.${index}.status`,
        value: event.status,
        message: `kan niet naast verloop.${other[0]} (“${other[1].gebeurtenis}”, status “${other[1].status}”) op dezelfde datum, ${formatDatum(datum)}; kies één van beide of geef ze elk hun eigen datum`,
      });
    }
  }
}

/**
 * Whether two events of one day cannot both be true. Steps of one day, such as agreed and begun, may differ in status; an
 * outcome that lapsed has no other status left on that day.
 */
export function inConflict(
  a: Pick<Verloop, 'gebeurtenis' | 'status'>,
  b: Pick<Verloop, 'gebeurtenis' | 'status'>,
): boolean {
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
