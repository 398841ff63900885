import { soortPlural } from '#domain/meaning/soort.ts';
import { statusMeaning } from '#domain/meaning/status.ts';
import type { AfspraakNode, ThemaNode } from '#domain/register/model.ts';
import { compareText } from '#domain/text/order.ts';
import { capitalize } from '#domain/text/plural.ts';
import { listBySoort, listByStatus } from './grouping.ts';

/** Some outcomes of a list that have one value in common; `key` is their anchor on the page. */
export interface ListLine {
  key: string;
  label: string;
  afspraken: readonly AfspraakNode[];
}

/** A list by soort; empty when all are of one soort, because then there is nothing to choose. */
export function linesBySoort(afspraken: readonly AfspraakNode[]): ListLine[] {
  return whenSeveral(
    listBySoort(afspraken).map(({ soort, afspraken: members }) => ({
      key: soort,
      label: capitalize(soortPlural[soort]),
      afspraken: members,
    })),
  );
}

/** A list by status on a day, `YYYY-MM-DD`, without the statuses of which there is nothing. */
export function linesByStatus(afspraken: readonly AfspraakNode[], asOf: string): ListLine[] {
  return listByStatus(afspraken, asOf)
    .filter((group) => group.afspraken.length > 0)
    .map(({ status, afspraken: members }) => ({
      key: status,
      label: statusMeaning[status].label,
      afspraken: members,
    }));
}

/** A list by ronde, the newest first; empty when all are of one ronde. */
export function linesByRonde(afspraken: readonly AfspraakNode[]): ListLine[] {
  const rondes = [...Map.groupBy(afspraken, ({ data }) => data.ronde)];
  return whenSeveral(
    rondes
      .toSorted(([a], [b]) => compareText(b, a))
      .map(([ronde, members]) => ({
        key: `ronde-${ronde}`,
        label: `Ronde ${ronde}`,
        afspraken: members,
      })),
  );
}

/**
 * A list by thema, in the order of the thema’s that it meets; an outcome is under each of its own. Empty when there is one
 * thema or none.
 */
export function linesByThema(afspraken: readonly AfspraakNode[]): ListLine[] {
  const perThema = new Map<ThemaNode, AfspraakNode[]>();
  for (const afspraak of afspraken)
    for (const thema of afspraak.themas)
      perThema.set(thema, [...(perThema.get(thema) ?? []), afspraak]);
  return whenSeveral(
    [...perThema].map(([{ id, label }, members]) => ({
      key: `thema-${id}`,
      label,
      afspraken: members,
    })),
  );
}

function whenSeveral(lines: readonly ListLine[]): ListLine[] {
  const filled = lines.filter(({ afspraken }) => afspraken.length > 0);
  return filled.length > 1 ? filled : [];
}
