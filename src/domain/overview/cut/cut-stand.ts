import type { AfspraakNode, RondeNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { reportedRondes } from '#domain/register/report-day.ts';
import { type StandGroup, standsAt } from '#domain/stand/stand-groups.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { byRonde, outcomes, rondeTrail } from './by-ronde.ts';
import { byThema } from './by-thema.ts';
import { type Cut, type Cutting, cut } from './cut.ts';
import { type RondePart, withOwnParts } from './part-page.ts';

const cutting: Cutting<StandGroup, AfspraakNode> = {
  noun: outcomes,
  membersOf: ({ afspraken }) => afspraken,
  withMembers: ({ soort, status }, afspraken) => ({ soort, status, afspraken }),
  levels: [byRonde(({ data }) => data.ronde), byThema((afspraak) => afspraak)],
};

/** A page with the stand at a ronde: its groups, and its parts when they are too many for one page. */
export interface StandPage {
  ronde: RondeNode;
  /** The day on which the stand counts, `YYYY-MM-DD`. */
  day: string;
  title: string;
  path: string;
  groups: readonly StandGroup[];
  cut: Cut<StandGroup> | undefined;
}

/** A page for every ronde whose outcomes were out on a day, `YYYY-MM-DD`. */
export function standPages({ afspraken, rondes }: Register, asOf: string): StandPage[] {
  const reported = reportedRondes(rondes, asOf);
  const stands = standsAt(
    afspraken,
    reported.map((ronde) => ronde.reported),
  );
  return reported.map((ronde, index) => {
    const path = `${ronde.address}stand/`;
    const groups = stands[index] ?? [];
    const title = `De stand bij ronde ${ronde.id}`;
    return { ronde, day: ronde.reported, title, path, groups, cut: cut(path, groups, cutting) };
  });
}

/** A page for each part of every stand that is too long, with the outcomes of one ronde. */
export function standParts(
  register: Register,
  asOf: string,
): (RondePart<StandGroup> & { day: string })[] {
  return standPages(register, asOf).flatMap(({ ronde, day, title, path, cut: own }) => {
    if (!own) return [];
    return own.parts.flatMap((part) => {
      const ofPart = `De stand bij ronde ${ronde.id} van uitkomsten uit ronde ${part.key}`;
      return withOwnParts({
        jaar: part.key,
        day,
        title: ofPart,
        heading: ofPart,
        description: `Hoe het op ${formatDatum(day)} stond met elke uitkomst van ronde ${part.key}.`,
        trail: [
          ...rondeTrail(ronde),
          { label: title, path },
          { label: `Uit ronde ${part.key}`, path: part.path },
        ],
        whole: { label: title, path },
        cut: own,
        part,
      });
    });
  });
}
