import { mijlpalenPartPages } from '#domain/mijlpalen/cut-mijlpalen.ts';
import { bronsiteParts } from '#domain/overview/cut/cut-bronsite.ts';
import { listParts } from '#domain/overview/cut/cut-list.ts';
import { matrixParts } from '#domain/overview/cut/cut-matrix.ts';
import { sinceParts } from '#domain/overview/cut/cut-since.ts';
import { standParts } from '#domain/overview/cut/cut-stand.ts';
import type { PartPage } from '#domain/overview/cut/part-page.ts';
import type { Register } from '#domain/register/register.ts';

/** A member as it reads in a test. */
export function nameOf(member: object): string {
  const { path, datum, what } = member as { path: string; datum?: string; what?: string };
  return [path, datum, what].filter((text) => text !== undefined).join(' ');
}

type Pages = Map<string, string[]>;

/** Every page under a page that is too long, by what kind of page that is. */
export function partPages(register: Register, asOf: string) {
  return {
    lists: listParts(register, asOf),
    stands: standParts(register, asOf),
    since: sinceParts(register, asOf),
    matrix: matrixParts(register, asOf),
    bronsites: bronsiteParts(register),
    mijlpalen: mijlpalenPartPages(register, asOf),
  };
}

/** What is on each of those pages. */
export function cutAddresses(register: Register, asOf: string) {
  const pages = partPages(register, asOf);
  return {
    lists: shown(pages.lists, ({ part }) =>
      part.sections.flatMap(({ of, afspraken, alineas }) => named(of, [...afspraken, ...alineas])),
    ),
    stands: shown(pages.stands, ({ part }) =>
      part.sections.flatMap(({ status, afspraken }) => named(status, afspraken)),
    ),
    since: shown(pages.since, ({ part }) =>
      part.sections.flatMap(({ key, developments }) =>
        named(
          key,
          developments.map(({ afspraak }) => afspraak),
        ),
      ),
    ),
    matrix: shown(pages.matrix, ({ part }) =>
      part.sections.flatMap(({ column, afspraken }) => named(column.key, afspraken)),
    ),
    bronsites: shown(pages.bronsites, ({ part }) =>
      part.sections.flatMap(({ collection, members }) => named(collection, members)),
    ),
    mijlpalen: shown(pages.mijlpalen, ({ part, undated }) => [
      ...part.sections.flatMap(({ key, items }) => named(key, items)),
      ...named(
        'undated',
        undated.map(({ afspraak }) => afspraak),
      ),
    ]),
  };
}

function shown<Page extends PartPage<unknown>>(
  pages: readonly Page[],
  read: (page: Page) => string[],
): Pages {
  const paths = new Set(pages.map(({ part }) => part.path));
  if (paths.size < pages.length) throw new Error('twee pagina’s met één adres');
  return new Map(pages.map((page) => [page.part.path, read(page)]));
}

function named(section: string, members: readonly object[]): string[] {
  return members.map((member) => `${section}: ${nameOf(member)}`);
}
