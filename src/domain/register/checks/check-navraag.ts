import type { NavraagNode, PartijNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { identityRules } from '#domain/register/rules/identity-rules.ts';
import { navraagRules } from '#domain/register/rules/navraag-rules.ts';
import { formatDatum } from '#domain/text/datum.ts';

/** Reports what cannot be of a question that was put to a partij: its days, and whom it was put to. */
export function checkNavraag(
  { id, data, afspraken, partij }: NavraagNode,
  resolve: Resolver,
): void {
  const file = fileOf('navragen', id);
  const { datum, antwoord } = data;
  if (!id.startsWith(`${datum}-`)) {
    resolve.report({ file, field: 'datum', value: datum, ...identityRules.fileOfDay({ datum }) });
  }
  if (antwoord && antwoord.datum < datum) {
    const finding = navraagRules.answerFirst({ asked: formatDatum(datum) });
    resolve.report({ file, field: 'antwoord.datum', value: antwoord.datum, ...finding });
  }
  const later = afspraken.find(({ ronde }) => ronde !== undefined && ronde.start > datum);
  if (later?.ronde) {
    const { id: ronde, start } = later.ronde;
    const finding = navraagRules.beforeOutcome({ ronde, start: formatDatum(start) });
    resolve.report({ file, field: 'datum', value: datum, ...finding });
  }
  const stranger = afspraken.find((afspraak) => partij && !isConcerned(partij, afspraak.partijen));
  if (!partij || !stranger || data.toelichting !== undefined) return;
  const finding = navraagRules.notConcerned({ afspraak: stranger.id });
  resolve.report({ file, field: 'partij', value: partij.id, ...finding });
}

/** Whether a partij is one of these, or a part of one, or one of them is a part of it. */
function isConcerned(partij: PartijNode, partijen: readonly PartijNode[]): boolean {
  return partijen.some((one) => wholesOf(one).includes(partij) || wholesOf(partij).includes(one));
}

/** A partij with what it is a part of; a partij that is a part of itself is reported elsewhere. */
function wholesOf(partij: PartijNode): PartijNode[] {
  const wholes: PartijNode[] = [];
  for (let one: PartijNode | undefined = partij; one && !wholes.includes(one);) {
    wholes.push(one);
    one = one.onderdeelVan;
  }
  return wholes;
}

/** Reports a question about an outcome that another record has too: the same day, way and partij. */
export function reportRepeatedNavragen(
  navragen: readonly NavraagNode[],
  { report }: Resolver,
): void {
  const seen = new Map<string, string>();
  for (const { id, data } of navragen) {
    const file = fileOf('navragen', id);
    for (const [index, afspraak] of data.afspraken.entries()) {
      const key = [data.datum, data.partij, data.weg, afspraak].join(' ');
      const other = seen.get(key);
      seen.set(key, other ?? file);
      if (other === undefined) continue;
      const finding = navraagRules.repeated({ other });
      report({ file, field: `afspraken.${index}`, value: afspraak, ...finding });
    }
  }
}
