import { mijlpalenParts, mijlpalenWhole } from '#domain/mijlpalen/parts.ts';
import { cutMijlpalen } from '#domain/mijlpalen/years.ts';
import { gatherAfspraken, isLong, longPages, rondeParts } from '#domain/overview/long-list.ts';
import { cellsPerRonde, themaMatrix } from '#domain/overview/matrix.ts';
import type { Register } from '#domain/register/model.ts';
import { reportedRondes } from '#domain/register/report-day.ts';
import { sinceEach } from '#domain/stand/since.ts';
import { sinceHeadings, sinceParts } from '#domain/stand/since-lists.ts';
import { splitGroups, standsAt } from '#domain/stand/stand-groups.ts';

/** A member as it reads in a test. */
export function nameOf(member: object): string {
  const { path, datum, what } = member as { path: string; datum?: string; what?: string };
  return [path, datum, what].filter((text) => text !== undefined).join(' ');
}

type Pages = Map<string, string[]>;

/** What is on every page under a page that is too long. */
export function cutAddresses(register: Register, asOf: string): Record<string, Pages> {
  const { afspraken, themas, provincies } = register;
  const named = (section: string, members: readonly object[]) =>
    members.map((member) => `${section}: ${nameOf(member)}`);
  const lists: Pages = new Map(
    longPages(register, asOf).flatMap((page) =>
      rondeParts(page).map((part) => [
        part.path,
        [
          ...named('own', [...part.afspraken, ...part.alineas]),
          ...named('common', [...part.common, ...part.commonAlineas]),
          ...named('via', part.via),
        ],
      ]),
    ),
  );
  const rondes = reportedRondes(register.rondes, asOf);
  const groups = standsAt(
    afspraken,
    rondes.map(({ reported }) => reported),
  );
  const stands: Pages = new Map(
    rondes.flatMap((ronde, index) => {
      const own = groups[index] ?? [];
      if (!isLong(gatherAfspraken(own.flatMap((group) => group.afspraken)))) return [];
      return [...splitGroups(own)].map(([uit, members]): [string, string[]] => [
        `${ronde.path}stand/${uit}/`,
        members.flatMap((group) => named(group.status, group.afspraken)),
      ]);
    }),
  );
  const since: Pages = new Map(
    [...sinceEach(rondes, afspraken)].flatMap(([ronde, all]) =>
      [...sinceParts(all)].map(([uit, part]) => [
        `${ronde.path}sinds-de-vorige/${uit}/`,
        sinceHeadings.flatMap(({ key }) =>
          named(
            key,
            part[key].map(({ afspraak }) => afspraak),
          ),
        ),
      ]),
    ),
  );
  const { rows, totals } = themaMatrix(afspraken, themas, provincies, asOf);
  const matrix: Pages = new Map(
    [
      { path: '/overzicht/alle-themas/', cells: totals },
      ...rows.map(({ thema, cells }) => ({ path: `/overzicht/themas/${thema.id}/`, cells })),
    ].flatMap(({ path, cells }) =>
      isLong(gatherAfspraken(cells.flatMap((cell) => cell.afspraken)))
        ? [...cellsPerRonde(cells, asOf)].map(([jaar, part]): [string, string[]] => [
            `${path}${jaar}/`,
            part.flatMap((cell) => named(cell.column.key, cell.afspraken)),
          ])
        : [],
    ),
  );
  const mijlpalen: Pages = new Map(
    [mijlpalenWhole(register, asOf), ...mijlpalenParts(register, asOf)].flatMap((whole) =>
      cutMijlpalen(whole).map(({ path, year, period, undated }) => [
        path,
        [
          ...(period ? [period] : year.periods).flatMap(({ key, items }) => named(key, items)),
          ...named(
            'undated',
            undated.map(({ afspraak }) => afspraak),
          ),
        ],
      ]),
    ),
  );
  return { lists, stands, since, matrix, mijlpalen };
}
