import { soortInSentence } from '#domain/meaning/soort.ts';
import type { Finding } from '#domain/problem/problem.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { verloopRules } from '#domain/register/rules/verloop-rules.ts';
import { statussenOf } from '#domain/register/soort-rules.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import type { Verloop } from '#schema/record/afspraak.ts';
import {
  canMoveTermijn,
  eventsBefore,
  fits,
  inConflict,
  isFirstEvent,
  statusesAfter,
} from './event-rules.ts';

type Report = (field: string, finding: Finding) => void;

/**
 * Reports what cannot happen in the life of an outcome: events from before it was made or after their source, an event
 * with a status it cannot lead to
 * or that does not fit the soort, and two events of one day that cannot both be true (docs/besluiten/06-een-lezer.md).
 */
export function checkVerloop(afspraak: AfspraakNode, resolve: Resolver): void {
  const file = fileOf('afspraken', afspraak.id);
  const report: Report = (field, finding) => resolve.report({ file, field, ...finding });
  reportEarly(afspraak, report);
  reportAfterSource(afspraak, report);
  reportOtherWords(afspraak.data.termijn, 'termijn', report);
  for (const [index, event] of afspraak.data.verloop.entries()) {
    reportStatus(afspraak, event, `verloop.${index}.status`, report);
    reportTermijn(event, `verloop.${index}.termijn`, report);
    reportOtherWords(event.termijn, `verloop.${index}.termijn`, report);
  }
  reportSameDay(afspraak, report);
  reportRepeated(afspraak, report);
  reportGezocht(afspraak, report);
}

/** An outcome is made in its ronde. What was over before that is its prehistory and belongs to another record. */
function reportEarly({ data, ronde, verloop }: AfspraakNode, report: Report): void {
  if (!ronde) return;
  const start = formatDatum(ronde.start);
  for (const { event, until } of verloop) {
    if (until >= ronde.start) continue;
    const isSourceEarly = boundsOf(event.datum).last >= ronde.start;
    report(`verloop.${data.verloop.indexOf(event)}.datum`, {
      value: event.datum,
      ...(isSourceEarly
        ? verloopRules.sourceBeforeRonde({ source: formatDatum(until), start })
        : verloopRules.beforeRonde({ start })),
    });
  }
  const uiterlijk = data.termijn?.uiterlijk;
  if (uiterlijk === undefined || boundsOf(uiterlijk).last >= ronde.start) return;
  report('termijn.uiterlijk', { value: uiterlijk, ...verloopRules.termijnBeforeRonde({ start }) });
}

/** A source can announce what comes after it, but cannot report that it happened. */
function reportAfterSource({ data, verloop }: AfspraakNode, report: Report): void {
  for (const { event, bron } of verloop) {
    const last = daysOfSource(bron)?.last;
    if (last === undefined || boundsOf(event.datum).first <= last) continue;
    report(`verloop.${data.verloop.indexOf(event)}.datum`, {
      value: event.datum,
      ...verloopRules.afterSource({ source: formatDatum(last) }),
    });
  }
}

function reportStatus({ data }: AfspraakNode, event: Verloop, field: string, report: Report): void {
  const { gebeurtenis, status } = event;
  const { soort, bedrag } = data;
  const ofSoort = statussenOf(soort, bedrag !== undefined);
  const after = statusesAfter(gebeurtenis);
  const both = after.filter((one) => ofSoort.includes(one));
  if (!fits(event)) {
    report(field, {
      value: status,
      ...verloopRules.status({ gebeurtenis, status, others: eventsBefore(status) }),
      allowed: both.length > 0 ? both : after,
    });
  } else if (!ofSoort.includes(status)) {
    report(field, {
      value: status,
      ...verloopRules.statusOfSoort({ soort: soortInSentence[soort], money: bedrag !== undefined }),
      allowed: both.length > 0 ? both : ofSoort,
    });
  }
}

/** Not looked is not “not found”. */
const notFound = /\bniets? gevonden\b/i;

/**
 * A search is of a day on which there was something to look for, and what was not found was looked for
 * (docs/besluiten/07-stand-is-berekend.md).
 */
function reportGezocht({ data, verloop: [first] }: AfspraakNode, report: Report): void {
  if (data.gezocht === undefined && notFound.test(data.opmerking ?? '')) {
    report('opmerking', verloopRules.searchUnrecorded());
  }
  if (!first) return;
  const { first: start } = boundsOf(first.event.datum);
  for (const [index, { datum }] of (data.gezocht ?? []).entries()) {
    if (datum >= start) continue;
    report(`gezocht.${index}.datum`, {
      value: datum,
      ...verloopRules.searchedBefore({ start: formatDatum(first.event.datum) }),
    });
  }
}

function reportTermijn(event: Verloop, field: string, report: Report): void {
  if (!event.termijn) return;
  if (!canMoveTermijn(event)) {
    report(
      field,
      isFirstEvent(event.gebeurtenis)
        ? verloopRules.firstTermijn({ gebeurtenis: event.gebeurtenis })
        : verloopRules.termijnAfterEnd({ status: event.status }),
    );
  }
  const { uiterlijk } = event.termijn;
  if (uiterlijk === undefined || boundsOf(uiterlijk).last >= boundsOf(event.datum).first) return;
  report(`${field}.uiterlijk`, {
    value: uiterlijk,
    ...verloopRules.termijnOver({ moved: formatDatum(event.datum) }),
  });
}

/** The words of a termijn and its last day say the same: “eind 2027” does not end in 2025. Most words are no date, and say nothing here. */
function reportOtherWords(termijn: Verloop['termijn'], field: string, report: Report): void {
  const words = termijn && readWrittenDatum(termijn.tekst);
  if (!words || termijn.uiterlijk === undefined) return;
  const { first, last } = boundsOf(words.datum);
  const end = boundsOf(termijn.uiterlijk).last;
  if (end >= first && end <= last) return;
  const finding = verloopRules.termijnOtherWords({ tekst: termijn.tekst });
  report(`${field}.uiterlijk`, { value: termijn.uiterlijk, ...finding });
}

/** Two people who tell the same news are one event, which only its own field can tell apart. */
function reportRepeated({ data }: AfspraakNode, report: Report): void {
  // Nearly every datum is there once, and a whole event takes long to write out.
  const days = new Set(data.verloop.map(({ datum }) => datum));
  if (days.size === data.verloop.length) return;
  const seen = new Map<string, number>();
  for (const [index, event] of data.verloop.entries()) {
    const key = JSON.stringify(event);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else report(`verloop.${index}`, verloopRules.repeated({ index: earlier }));
  }
}

/** Few events share a day, so it is fine to compare every pair. */
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
        ...verloopRules.sameDay({
          index: rival[0],
          gebeurtenis: rival[1].gebeurtenis,
          status: rival[1].status,
          datum: formatDatum(event.datum),
        }),
      });
    }
  }
}
