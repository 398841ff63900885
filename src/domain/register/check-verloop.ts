import type { Problem } from '#domain/problem/problem.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import type { Verloop } from '#schema/afspraak.ts';
import { canMoveTermijn, eventsBefore, fits, inConflict, statusesAfter } from './event-rules.ts';
import type { AfspraakNode } from './model.ts';
import { fileOf, type Resolver } from './resolver.ts';
import { daysOfSource } from './source-day.ts';

type Report = (field: string, problem: Omit<Problem, 'file' | 'field'>) => void;

/**
 * Reports what cannot be in the life of an outcome: things before it was made or after their source, an event with a status
 * that it cannot leave, and a day with two that cannot both be true.
 */
export function checkVerloop(afspraak: AfspraakNode, resolve: Resolver): void {
  const file = fileOf('afspraken', afspraak.id);
  const report: Report = (field, problem) => resolve.report({ file, field, ...problem });
  reportEarly(afspraak, report);
  reportAfterSource(afspraak, report);
  for (const [index, event] of afspraak.data.verloop.entries()) {
    reportStatus(event, `verloop.${index}.status`, report);
    reportTermijn(event, `verloop.${index}.termijn`, report);
  }
  reportSameDay(afspraak, report);
}

/** An outcome is made in its ronde: what was over before that is its prehistory, and belongs to another record. */
function reportEarly({ data, ronde, verloop }: AfspraakNode, report: Report): void {
  if (!ronde) return;
  const when = `de ronde (die begon op ${formatDatum(ronde.start)})`;
  for (const { event, until } of verloop) {
    if (until >= ronde.start) continue;
    const isSourceEarly = boundsOf(event.datum).last >= ronde.start;
    report(`verloop.${data.verloop.indexOf(event)}.datum`, {
      value: event.datum,
      message: isSourceEarly
        ? `heeft een bron (van ${formatDatum(until)}) van vóór ${when}; een uitkomst begint in haar ronde`
        : `ligt vóór ${when}; een uitkomst begint in haar ronde`,
    });
  }
  const uiterlijk = data.termijn?.uiterlijk;
  if (uiterlijk === undefined || boundsOf(uiterlijk).last >= ronde.start) return;
  report('termijn.uiterlijk', { value: uiterlijk, message: `was al voorbij vóór ${when}` });
}

/** A source can announce what comes after it, but not report that it happened. */
function reportAfterSource({ data, verloop }: AfspraakNode, report: Report): void {
  for (const { event, bron } of verloop) {
    const told = daysOfSource(bron)?.last;
    if (told === undefined || boundsOf(event.datum).first <= told) continue;
    report(`verloop.${data.verloop.indexOf(event)}.datum`, {
      value: event.datum,
      message: `ligt na de bron (van ${formatDatum(told)}), die er dus niet over kan berichten`,
      mend: 'Noem de bron die het meldt; wat een bron alleen aankondigt, hoort in “termijn”.',
    });
  }
}

function reportStatus(event: Verloop, field: string, report: Report): void {
  if (fits(event)) return;
  const message = `past niet bij de gebeurtenis “${event.gebeurtenis}”`;
  const others = eventsBefore(event.status).join(', ');
  report(field, {
    value: event.status,
    message,
    allowed: statusesAfter(event.gebeurtenis),
    mend: `Is “${event.status}” wel de stand, kies dan een gebeurtenis die erbij past: ${others}.`,
  });
}

function reportTermijn(event: Verloop, field: string, report: Report): void {
  if (!event.termijn) return;
  if (!canMoveTermijn(event)) {
    report(field, {
      message:
        event.gebeurtenis === 'vastgelegd'
          ? 'past niet bij de gebeurtenis “vastgelegd”; de eerste termijn staat in het veld “termijn” van de uitkomst'
          : `past niet bij de stand “${event.status}”: wat voorbij is, heeft geen nieuwe termijn`,
    });
  }
  const { uiterlijk } = event.termijn;
  if (uiterlijk === undefined || boundsOf(uiterlijk).last >= boundsOf(event.datum).first) return;
  report(`${field}.uiterlijk`, {
    value: uiterlijk,
    message: `was al voorbij toen de termijn verschoof (${formatDatum(event.datum)})`,
  });
}

/** Each group is as small as what an editor writes on one day, so every pair in it may be looked at. */
function reportSameDay({ data }: AfspraakNode, report: Report): void {
  const days = Map.groupBy(data.verloop.entries(), ([, { datum }]) => {
    const { first, last } = boundsOf(datum);
    return `${first}/${last}`;
  });
  for (const events of days.values()) {
    for (const [place, [index, event]] of events.entries()) {
      const rival = events.slice(0, place).find(([, earlier]) => inConflict(earlier, event));
      if (!rival) continue;
      report(`verloop.${index}.status`, {
        value: event.status,
        message: `kan niet naast verloop.${rival[0]} (“${rival[1].gebeurtenis}”, status “${rival[1].status}”) op dezelfde datum, ${formatDatum(event.datum)}; kies één van beide of geef ze elk hun eigen datum`,
      });
    }
  }
}
