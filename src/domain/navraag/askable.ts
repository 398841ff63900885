import type { Cut } from '#domain/overview/cut/cut.ts';
import { cutList } from '#domain/overview/cut/cut-list.ts';
import { type ListSection, ownSection } from '#domain/overview/cut/growing-pages.ts';
import { type RondePart, withOwnParts } from '#domain/overview/cut/part-page.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { standOf } from '#domain/stand/stand.ts';
import { reasonFor } from './question.ts';

/** The page with how to ask, and with every question and answer. */
export const navragenPath = '/navragen/';

/** Whether the atlas has a question ready about an outcome on a day: nothing is known since its last news, or nobody read its document. */
export function isAskable(afspraak: AfspraakNode, asOf: string): boolean {
  return reasonFor(afspraak, standOf(afspraak, asOf)) !== undefined;
}

/** The outcomes with a ready question on a day, `YYYY-MM-DD`, in the order of the register. */
export function askableOf(
  { afspraken }: Pick<Register, 'afspraken'>,
  asOf: string,
): AfspraakNode[] {
  return afspraken.filter((afspraak) => isAskable(afspraak, asOf));
}

/** The parts of the list of these outcomes, when it is too long for its page. */
export function cutAskable(afspraken: readonly AfspraakNode[]): Cut<ListSection> | undefined {
  return cutList(navragenPath, [ownSection(afspraken)]);
}

/** A page for each part of that list, as things are on a day, `YYYY-MM-DD`. */
export function askableParts(register: Register, asOf: string): RondePart<ListSection>[] {
  const own = cutAskable(askableOf(register, asOf));
  if (!own) return [];
  const whole = { label: 'Vraag het na', path: navragenPath };
  return own.parts.flatMap((part) =>
    withOwnParts({
      jaar: part.key,
      title: `Vragen die klaarstaan, ronde ${part.key}`,
      heading: 'Vragen die klaarstaan',
      kicker: part.label,
      description: `Uitkomsten van ronde ${part.key} waarover op de pagina een vraag klaarstaat.`,
      trail: [whole, part],
      whole,
      cut: own,
      part,
    }),
  );
}
