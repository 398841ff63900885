import type { Finding } from '#domain/problem/problem.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { geldRules } from '#domain/register/rules/geld-rules.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import { inEuro } from '#domain/text/geld.ts';

type Report = (field: string, finding: Finding) => void;

/**
 * Reports money that cannot be so: paid before it was there, after its source, twice, or none of it the amount that the
 * outcome itself names.
 */
export function checkGeld(afspraak: AfspraakNode, resolve: Resolver): void {
  const lines = afspraak.data.geld ?? [];
  if (lines.length === 0) return;
  const file = fileOf('afspraken', afspraak.id);
  const report: Report = (field, finding) => resolve.report({ file, field, ...finding });
  reportPaidFirst(afspraak, report);
  reportAfterSource(afspraak, report);
  reportRepeated(afspraak, report);
  const euro = afspraak.data.bedrag?.euro;
  if (euro !== undefined && !lines.some((line) => inEuro(line) === euro)) {
    report('bedrag.euro', { value: String(euro), ...geldRules.otherBedrag() });
  }
}

/** What was paid was there before: in the earliest line that promises it or puts it in a budget. */
function reportPaidFirst({ data: { geld = [] } }: AfspraakNode, report: Report): void {
  const [first] = geld
    .flatMap((line, index) => (line.stap === 'betaald' ? [] : [{ ...line, index }]))
    .toSorted((a, b) => (boundsOf(a.datum).first < boundsOf(b.datum).first ? -1 : 1));
  if (!first) return;
  for (const [index, { stap, datum }] of geld.entries()) {
    if (stap !== 'betaald' || boundsOf(datum).last >= boundsOf(first.datum).first) continue;
    const finding = geldRules.paidFirst({
      stap: first.stap,
      datum: formatDatum(first.datum),
      index: first.index,
    });
    report(`geld.${index}.datum`, { value: datum, ...finding });
  }
}

function reportAfterSource({ data, geld }: AfspraakNode, report: Report): void {
  for (const { line, bron } of geld) {
    const source = daysOfSource(bron)?.last;
    if (source === undefined || boundsOf(line.datum).first <= source) continue;
    report(`geld.${(data.geld ?? []).indexOf(line)}.datum`, {
      value: line.datum,
      ...geldRules.afterSource({ source: formatDatum(source) }),
    });
  }
}

function reportRepeated({ data: { geld = [] } }: AfspraakNode, report: Report): void {
  const seen = new Map<string, number>();
  for (const [index, line] of geld.entries()) {
    const key = JSON.stringify(line);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else report(`geld.${index}`, geldRules.repeated({ index: earlier }));
  }
}
