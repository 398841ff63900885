import { slipOf } from '#domain/problem/nearest.ts';
import type { PartijNode, RondeNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { rondeRules } from '#domain/register/rules/ronde-rules.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';

/**
 * Reports what cannot be true of a ronde: a day of another year, a day listed twice, a letter from before the first
 * day, a claim to hold more of it than the atlas does, and someone who is not a bewindspersoon speaking for the kabinet (docs/besluiten/06-een-lezer.md).
 */
export function checkRondes(tables: Tables, resolve: Resolver): void {
  const bewindspersonen = [...tables.partijen.values()].filter(isBewindspersoon);
  for (const ronde of tables.rondes.values()) {
    // A wrong year is reported alone: until it is right, nobody knows which days belong to the ronde.
    const isDated = ronde.id === String(ronde.data.jaar) && !reportOtherYears(ronde, resolve);
    if (isDated) reportEarlyBrief(ronde, resolve);
    reportTwice(ronde, resolve);
    reportDekking(ronde, resolve);
    reportOthers(ronde, bewindspersonen, resolve);
  }
}

/** @returns whether any day is in another year */
function reportOtherYears({ id, data }: RondeNode, resolve: Resolver): boolean {
  const others = [...data.data.entries()].filter(([, datum]) => {
    const { first, last } = boundsOf(datum);
    return !first.startsWith(`${id}-`) || !last.startsWith(`${id}-`);
  });
  for (const [index, datum] of others) {
    resolve.report({
      file: fileOf('rondes', id),
      field: `data.${index}`,
      value: datum,
      ...rondeRules.otherYear({ jaar: id }),
    });
  }
  return others.length > 0;
}

/** Exact days may not overlap. A day may be listed beside its own month or year: that may be all the sources say. */
function reportTwice({ id, data: { data } }: RondeNode, resolve: Resolver): void {
  for (const [index, datum] of data.entries()) {
    const at = data.slice(0, index).findIndex((earlier) => isSame(earlier, datum));
    if (at < 0) continue;
    resolve.report({
      file: fileOf('rondes', id),
      field: `data.${index}`,
      value: datum,
      ...rondeRules.repeatedDay({ index: at, datum: data[at] }),
    });
  }
}

function isSame(a: string, b: string): boolean {
  if (!isDays(a) || !isDays(b)) return a === b;
  return boundsOf(a).first <= boundsOf(b).last && boundsOf(b).first <= boundsOf(a).last;
}

/** Whether a datum is as precise as a day: `2024-11-06` or `2024-11-06/2024-11-07`. */
function isDays(datum: string): boolean {
  return datum.split('/').every((moment) => boundsOf(moment).precision === 'dag');
}

/** A ronde says of itself how far the atlas has it; a ronde that is hardly there may not claim more. */
function reportDekking({ id, data: { dekking }, secties }: RondeNode, resolve: Resolver): void {
  const { mate, aanwezig, ontbreekt } = dekking;
  const file = fileOf('rondes', id);
  const isUnsure = resolve.hasBroken('secties', `${id}/`);
  if (mate === 'uitgewerkt' && secties.length === 0 && !isUnsure) {
    resolve.report({ file, field: 'dekking.mate', value: mate, ...rondeRules.workedOut() });
  }
  if (mate !== 'alleen-vermeld' && aanwezig.length === 0) {
    resolve.report({ file, field: 'dekking.aanwezig', ...rondeRules.nothingThere({ mate }) });
  }
  if (mate !== 'uitgewerkt' && ontbreekt.length === 0) {
    resolve.report({ file, field: 'dekking.ontbreekt', ...rondeRules.nothingMissing({ mate }) });
  }
}

/** The letter reports the results of the overleggen, so it cannot be older than the first of them. */
function reportEarlyBrief({ id, start, brief }: RondeNode, resolve: Resolver): void {
  const datum = brief?.data.datum;
  if (!brief || datum === undefined || boundsOf(datum).last >= start) return;
  resolve.report({
    file: fileOf('rondes', id),
    field: 'brief',
    value: brief.id,
    ...rondeRules.earlyBrief({
      datum: formatDatum(datum),
      start: formatDatum(start),
      brief: fileOf('kamerstukken', brief.id),
    }),
  });
}

function reportOthers(
  { id, data, kabinet }: RondeNode,
  bewindspersonen: readonly PartijNode[],
  resolve: Resolver,
): void {
  for (const partij of kabinet?.partijen ?? []) {
    if (isBewindspersoon(partij)) continue;
    resolve.report({
      file: fileOf('rondes', id),
      field: `kabinet.partijen.${data.kabinet?.partijen.indexOf(partij.id)}`,
      value: partij.id,
      ...rondeRules.notBewindspersoon(),
      nearest: slipOf(
        partij.id,
        bewindspersonen.map((one) => one.id),
      ),
    });
  }
}

/**
 * A minister or staatssecretaris. A member of parliament is an ambtsdrager too, but under a Kamer. An ambtsdrager that
 * is part of nothing may be either, and passes.
 */
function isBewindspersoon({ data, onderdeelVan }: PartijNode): boolean {
  const above = onderdeelVan?.data.soort;
  return (
    data.soort === 'ambtsdrager' &&
    (above === undefined || above === 'ministerie' || above === 'rijk')
  );
}
