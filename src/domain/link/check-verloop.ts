import type { Verloop } from '#schema/afspraak.ts';
import type { Gebeurtenis } from '#schema/words.ts';
import { boundsOf, formatDatum } from '../datum.ts';
import type { AfspraakNode } from '../model.ts';
import { fileOf, type Resolver } from './resolver.ts';

/** Events after which the day has one status: two of them with different ones cannot both be true. */
const deciding: ReadonlySet<Gebeurtenis> = new Set([
  'gehaald',
  'deels-gehaald',
  'vervallen',
  'stand-opgenomen',
]);

/** Reports what cannot be in the life of an outcome: things before it was made, and a day with two statuses. */
export function checkVerloop(afspraak: AfspraakNode, resolve: Resolver): void {
  reportEarly(afspraak, resolve);
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

/** On one day: the same event, or two that both decide, with different statuses. Steps of one day, such as agreed and begun, may differ. */
export function inConflict(
  a: Pick<Verloop, 'gebeurtenis' | 'status'>,
  b: Pick<Verloop, 'gebeurtenis' | 'status'>,
): boolean {
  if (a.status === b.status) return false;
  return (
    a.gebeurtenis === b.gebeurtenis || (deciding.has(a.gebeurtenis) && deciding.has(b.gebeurtenis))
  );
}
