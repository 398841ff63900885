import type { RondeNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { reportedRondes } from '#domain/register/report-day.ts';
import { type Development, type SinceLast, sinceEach } from '#domain/stand/since.ts';
import {
  mostDevelopments,
  mostInPart,
  mostTogether,
  type SinceSection,
  sinceSections,
} from '#domain/stand/since-lists.ts';
import { byRonde, outcomes, rondeTrail } from './by-ronde.ts';
import { byThema } from './by-thema.ts';
import { type Cut, type Cutting, cut } from './cut.ts';
import { type RondePart, withOwnParts } from './part-page.ts';

const cutting: Cutting<SinceSection, Development> = {
  noun: outcomes,
  membersOf: ({ developments }) => developments,
  withMembers: (section, developments) => ({ ...section, developments }),
  levels: [byRonde(({ afspraak }) => afspraak.data.ronde), byThema(({ afspraak }) => afspraak)],
  mostInPart,
};

/** A page with what changed since the previous ronde: its lists, and its parts when one of them is too long. */
export interface SincePage {
  ronde: RondeNode;
  since: SinceLast;
  path: string;
  sections: readonly SinceSection[];
  cut: Cut<SinceSection> | undefined;
}

/** A page for every ronde that has an earlier one and whose outcomes were out on a day, `YYYY-MM-DD`. */
export function sincePages({ afspraken, rondes }: Register, asOf: string): SincePage[] {
  return [...sinceEach(reportedRondes(rondes, asOf), afspraken)].map(([ronde, since]) => {
    const path = `${ronde.address}sinds-de-vorige/`;
    const sections = sinceSections(since);
    // The outcomes of the ronde itself are on the page too, as long as they are few.
    const beside = since.added.length > mostDevelopments ? 0 : since.added.length;
    const most = mostTogether - beside;
    return { ronde, since, path, sections, cut: cut(path, sections, { ...cutting, most }) };
  });
}

/** A page for each part of every such page that is too long, with the outcomes of one ronde. */
export function sinceParts(
  register: Register,
  asOf: string,
): (RondePart<SinceSection> & { ronde: RondeNode; since: SinceLast })[] {
  return sincePages(register, asOf).flatMap(({ ronde, since, path, cut: own }) => {
    if (!own) return [];
    return own.parts.flatMap((part) => {
      const { previous } = since;
      const title = `Uitkomsten van ${part.key}, van ronde ${previous.id} naar ${ronde.id}`;
      const whole = { label: 'Sinds de vorige ronde', path };
      return withOwnParts({
        jaar: part.key,
        ronde,
        since,
        title,
        apart: `naar ${ronde.id}, ${part.key}`,
        heading: `Sinds de vorige ronde: uitkomsten van ${part.key} tussen ${previous.id} en ${ronde.id}`,
        description: `Wat er tussen de rondes van ${previous.id} en ${ronde.id} werd van de uitkomsten van ronde ${part.key}.`,
        trail: [...rondeTrail(ronde), whole, { label: `Uit ronde ${part.key}`, path: part.path }],
        whole,
        cut: own,
        part,
      });
    });
  });
}
