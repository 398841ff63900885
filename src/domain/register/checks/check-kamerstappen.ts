import {
  excludesOther,
  isKamersoort,
  phaseOf,
  stappenOfSoort,
} from '#domain/kamerstuk/kamerstappen.ts';
import { kamersoortMeaning } from '#domain/meaning/kamer.ts';
import type { Finding } from '#domain/problem/problem.ts';
import type { KamerstukNode, LinkedBron } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { kamerRules } from '#domain/register/rules/kamer-rules.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import type { Kamersoort, Kamerstap } from '#schema/field/words.ts';

/** A step as its record has it, with its source. */
interface Stap {
  stap: Kamerstap;
  datum?: string | undefined;
  bron: LinkedBron | undefined;
}

type Report = (field: string, finding: Finding) => void;

/**
 * Reports what cannot happen to a motie, toezegging or Kamervraag: a step of another soort, one before what goes before
 * it, before the paper or after its source, and two that exclude each other.
 * @param stappen in the order of the record
 */
export function checkKamerstappen(
  { id, data }: KamerstukNode,
  stappen: readonly Stap[],
  resolve: Resolver,
): void {
  const report: Report = (field, finding) =>
    resolve.report({ file: fileOf('kamerstukken', id), field, ...finding });
  const { soort } = data;
  if (stappen.length === 0) return;
  if (!isKamersoort(soort)) {
    report('verloop', kamerRules.soort({ soort }));
    return;
  }
  for (const [index, stap] of stappen.entries()) {
    reportSoort(soort, stap, `verloop.${index}.stap`, report);
    reportDay(data.datum, stap, `verloop.${index}.datum`, report);
    reportEarlier(stappen, index, stap, report);
    reportExcluded(stappen.slice(0, index), stap, `verloop.${index}.stap`, report);
  }
  reportRepeated(data.verloop ?? [], report);
}

function reportSoort(soort: Kamersoort, { stap }: Stap, field: string, report: Report): void {
  const allowed = stappenOfSoort(soort);
  if (allowed.includes(stap)) return;
  report(field, {
    value: stap,
    ...kamerRules.stapOfSoort({ soort: kamersoortMeaning[soort].noun }),
    allowed: [...allowed],
  });
}

/** A step is not of before the paper, nor of after the source that reports it. */
function reportDay(
  paper: string | undefined,
  { datum, bron }: Stap,
  field: string,
  report: Report,
): void {
  if (datum === undefined) return;
  const { first, last } = boundsOf(datum);
  if (paper !== undefined && last < boundsOf(paper).first) {
    report(field, { value: datum, ...kamerRules.beforePaper({ datum: formatDatum(paper) }) });
  }
  const source = daysOfSource(bron)?.last;
  if (source !== undefined && first > source) {
    report(field, { value: datum, ...kamerRules.afterSource({ source: formatDatum(source) }) });
  }
}

/** The first step, in the order of the record, that goes before this one and yet has a later day. */
function reportEarlier(
  stappen: readonly Stap[],
  index: number,
  { stap, datum }: Stap,
  report: Report,
): void {
  if (datum === undefined) return;
  const at = stappen.findIndex(
    (other) =>
      other.datum !== undefined &&
      phaseOf(other.stap) < phaseOf(stap) &&
      boundsOf(other.datum).first > boundsOf(datum).last,
  );
  const before = stappen[at];
  if (before?.datum === undefined) return;
  const finding = kamerRules.order({
    earlier: before.stap,
    datum: formatDatum(before.datum),
    index: at,
  });
  report(`verloop.${index}.datum`, { value: datum, ...finding });
}

function reportExcluded(
  earlier: readonly Stap[],
  { stap }: Stap,
  field: string,
  report: Report,
): void {
  const index = earlier.findIndex((other) => excludesOther(other.stap, stap));
  const other = earlier[index]?.stap;
  if (other !== undefined) {
    report(field, { value: stap, ...kamerRules.excluded({ other, index }) });
  }
}

function reportRepeated(
  stappen: readonly { stap: Kamerstap; datum?: string | undefined }[],
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const [index, { stap, datum = '' }] of stappen.entries()) {
    const key = `${stap} ${datum}`;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else report(`verloop.${index}`, kamerRules.repeated({ index: earlier }));
  }
}
