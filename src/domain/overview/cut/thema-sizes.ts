import { remembered } from '#domain/reads/remembered.ts';
import type { ThemaNode } from '#domain/register/model.ts';
import type { Cut } from './cut.ts';
import type { ListSection } from './growing-pages.ts';

/** How many outcomes have this as their first thema, or none. */
type ThemaSizes = ReadonlyMap<ThemaNode | undefined, number>;

/**
 * How many outcomes of each kind of list have which first thema, in all parts of a page together. Each part says it beside its own
 * numbers, and the longer a page is, the more parts it has; so it is counted once for all of them.
 */
export const themaSizes = remembered(
  ({ parts }: Cut<ListSection>): ReadonlyMap<ListSection['of'], ThemaSizes> => {
    const lists = Map.groupBy(
      parts.flatMap(({ sections }) => sections),
      ({ of }) => of,
    );
    return new Map([...lists].map(([of, sections]) => [of, sizesOf(sections)]));
  },
);

function sizesOf(sections: readonly ListSection[]): ThemaSizes {
  const sizes = new Map<ThemaNode | undefined, number>();
  for (const { afspraken } of sections) {
    for (const { themas } of afspraken) sizes.set(themas[0], (sizes.get(themas[0]) ?? 0) + 1);
  }
  return sizes;
}
