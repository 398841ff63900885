import { byRonde, outcomes } from '#domain/overview/cut/by-ronde.ts';
import { byThema } from '#domain/overview/cut/by-thema.ts';
import { type Cut, type Cutting, cut } from '#domain/overview/cut/cut.ts';
import { type PartPage, withOwnParts } from '#domain/overview/cut/part-page.ts';
import type { Register } from '#domain/register/register.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import { type GeldRow, geldRows } from './lines.ts';

/** Path of the page with all money. */
export const geldPath = '/geld/';
export const geldTitle = 'Geld op één regel';

/** The rows of the page: one section, so that a part shows its table as the page does. */
export interface GeldSection {
  rows: readonly GeldRow[];
}

/** Amounts and sources make them longer than outcomes. */
const most = 60;

const cutting: Cutting<GeldSection, GeldRow> = {
  noun: outcomes,
  most,
  mostInPart: most,
  membersOf: ({ rows }) => rows,
  withMembers: (_, rows) => ({ rows }),
  levels: [byRonde(({ afspraak }) => afspraak.data.ronde), byThema(({ afspraak }) => afspraak)],
};

/** Cuts the page with all money by ronde, then by thema; `undefined` when one page can hold it. */
export function cutGeld(rows: readonly GeldRow[]): Cut<GeldSection> | undefined {
  return cut(geldPath, [{ rows }], cutting);
}

/** A page for each part, when there is too much money for one. */
export function geldParts({ afspraken }: Pick<Register, 'afspraken'>): PartPage<GeldSection>[] {
  const own = cutGeld(geldRows(afspraken));
  if (!own) return [];
  const whole = { label: geldTitle, path: geldPath };
  return own.parts.flatMap((part) =>
    withOwnParts({
      title: `${geldTitle}: ${uncapitalize(part.label)}`,
      heading: part.label,
      kicker: geldTitle,
      description: `Het geld bij de uitkomsten van ${uncapitalize(part.label)}: toegezegd, begroot en betaald, met de bron.`,
      trail: [whole, part],
      whole,
      cut: own,
      part,
    }),
  );
}
