import { nearestOf } from '#domain/problem/nearest.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import type { PartijNode, RondeNode } from './model.ts';
import type { Tables } from './register.ts';
import { fileOf, type Resolver } from './resolver.ts';

/** Reports what cannot be true of a ronde: days of another year, a day twice, a letter before it, and who is no bewindspersoon in its name. */
export function checkRondes(tables: Tables, resolve: Resolver): void {
  const bewindspersonen = [...tables.partijen.values()].filter(isBewindspersoon);
  for (const ronde of tables.rondes.values()) {
    // A wrong year is reported by itself: which days belong to it is not known then.
    const isDated = ronde.id === String(ronde.data.jaar) && !reportOtherYears(ronde, resolve);
    if (isDated) reportEarlyBrief(ronde, resolve);
    reportTwice(ronde, resolve);
    reportOthers(ronde, bewindspersonen, resolve);
  }
}

/** @returns whether there is a day of another year */
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
      message: `valt niet in ${id}, het jaar van de ronde; toegestaan zijn dagen van 1 januari ${id} tot en met 31 december ${id}`,
    });
  }
  return others.length > 0;
}

/** Days given as such may not overlap; that a day lies in a month or year beside it may be all that the sources say. */
function reportTwice({ id, data: { data } }: RondeNode, resolve: Resolver): void {
  for (const [index, datum] of data.entries()) {
    const at = data.slice(0, index).findIndex((earlier) => isSame(earlier, datum));
    if (at < 0) continue;
    resolve.report({
      file: fileOf('rondes', id),
      field: `data.${index}`,
      value: datum,
      message: `staat al in data.${at} (“${data[at]}”); elke overlegdag staat er één keer`,
    });
  }
}

function isSame(a: string, b: string): boolean {
  if (!isDays(a) || !isDays(b)) return a === b;
  return boundsOf(a).first <= boundsOf(b).last && boundsOf(b).first <= boundsOf(a).last;
}

/** Whether it is as precise as a day: `2024-11-06` or `2024-11-06/2024-11-07`. */
function isDays(datum: string): boolean {
  return datum.split('/').every((moment) => boundsOf(moment).precision === 'dag');
}

/** The letter reports what came of the overleggen, so it is not over before they begin. */
function reportEarlyBrief({ id, start, brief }: RondeNode, resolve: Resolver): void {
  const datum = brief?.data.datum;
  if (!brief || datum === undefined || boundsOf(datum).last >= start) return;
  resolve.report({
    file: fileOf('rondes', id),
    field: 'brief',
    value: brief.id,
    message: `is van ${formatDatum(datum)}, vóór het eerste overleg (${formatDatum(start)}); een brief met de uitkomsten is van die dag of later`,
    mend: `Kies een andere brief, of verbeter de dagen in “data” of de datum in ${fileOf('kamerstukken', brief.id)}.`,
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
      message:
        'is geen bewindspersoon; toegestaan is een partij van de soort “ambtsdrager” onder een ministerie of het Rijk',
      nearest: nearestOf(
        partij.id,
        bewindspersonen.map((one) => one.id),
      ),
    });
  }
}

/** A minister or staatssecretaris; a member of parliament is an ambtsdrager too, but under a Kamer. Who is under nothing may be one. */
function isBewindspersoon({ data, onderdeelVan }: PartijNode): boolean {
  const above = onderdeelVan?.data.soort;
  return (
    data.soort === 'ambtsdrager' &&
    (above === undefined || above === 'ministerie' || above === 'rijk')
  );
}
