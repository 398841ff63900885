import { readByName } from '#domain/reads/reads.ts';
import { remembered } from '#domain/reads/remembered.ts';
import type { AlineaNode, GebiedNode, ProvincieNode, ThemaNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { type Counted, countsFor } from './counting.ts';
import { type Passage, passagesFor } from './passages.ts';

/** The places that have a page for each thema of which there is something to say. */
export type ThemedPlace = ProvincieNode | GebiedNode;

/** Address of the page about one thema in one place, without the base path: `/provincies/overijssel/water/`. */
export function placeThemaPath(place: { path: string }, thema: { id: string }): string {
  return `${place.path}${thema.id}/`;
}

/** What the atlas has about one thema in one place. */
export interface PlaceThema {
  place: ThemedPlace;
  thema: ThemaNode;
  path: string;
  /** The outcomes of the thema that count for the place, the nearest reasons first. */
  counted: readonly Counted[];
  /** The paragraphs of letters about the thema that speak of the place. */
  passages: readonly Passage[];
  /** The paragraphs about the thema that speak of every such place at once. */
  commonAlineas: readonly AlineaNode[];
  /** The gebieden of a provincie, or the provincies of a gebied, with something about this thema. */
  nearby: readonly Pick<PlaceThema, 'place' | 'path' | 'counted'>[];
}

/**
 * The thema’s of a place of which there is something to say, in their own order: an outcome counts for the place, or a
 * letter speaks of the thema in it. What a letter only says of every place at once makes no page.
 */
export function placeThemas(
  place: ThemedPlace,
  { themas }: { themas: readonly ThemaNode[] },
): PlaceThema[] {
  const around: readonly ThemedPlace[] =
    place.collection === 'provincies'
      ? place.gebieden.map(({ to }) => to)
      : place.provincies.map(({ to }) => to);
  return themas.flatMap((thema) => {
    const own = contentOf(place, thema);
    if (!isSomething(own)) return [];
    const commonAlineas = place.commonAlineas.filter((alinea) => alinea.themas.includes(thema));
    const nearby = around.flatMap((other) => {
      const content = contentOf(other, thema);
      return isSomething(content)
        ? [{ place: other, path: placeThemaPath(other, thema), counted: content.counted }]
        : [];
    });
    return [{ place, thema, path: placeThemaPath(place, thema), ...own, commonAlineas, nearby }];
  });
}

type Content = Pick<PlaceThema, 'counted' | 'passages'>;

/** The kind of name under which is heard what a place has of a thema: see `readByName`. */
export const contentName = 'place-thema';

/** What a place has of a thema. To find that out, everything of the place is looked at. */
export function contentOf(place: ThemedPlace, thema: ThemaNode): Content {
  const name = `${contentName} ${place.collection}/${place.id} ${thema.id}`;
  return readByName(
    name,
    () => contentsOf(place, anyDay).get(thema) ?? { counted: [], passages: [] },
  );
}

/** What counts for a place is the same on each day. */
const anyDay = '';

/** What each place has of each thema: a provincie and its gebieden ask for each other’s. */
const contentsOf = remembered((place: ThemedPlace): ReadonlyMap<ThemaNode, Content> => {
  const found = new Map<ThemaNode, { counted: Counted[]; passages: Passage[] }>();
  const at = (thema: ThemaNode) => {
    const content = found.get(thema) ?? { counted: [], passages: [] };
    found.set(thema, content);
    return content;
  };
  for (const one of countsFor(place))
    for (const thema of one.afspraak.themas) at(thema).counted.push(one);
  for (const passage of passagesFor(place))
    for (const thema of passage.alinea.themas) at(thema).passages.push(passage);
  return found;
});

function isSomething({ counted, passages }: Content): boolean {
  return counted.length + passages.length > 0;
}

/** The page of every thema in every provincie and NOVEX-gebied of which there is something to say. */
export function allPlaceThemas(
  register: Pick<Register, 'themas' | 'provincies' | 'gebieden'>,
): PlaceThema[] {
  return [...register.provincies, ...register.gebieden].flatMap((place) =>
    placeThemas(place, register),
  );
}

/** The pages of these places for Astro, each with the other thema’s of its place and its thema in the other places. */
export function routesOfPlaceThemas(
  places: readonly ThemedPlace[],
  register: Pick<Register, 'themas'>,
) {
  const pages = places.map((place) => placeThemas(place, register));
  const byThema = Map.groupBy(pages.flat(), ({ thema }) => thema);
  return pages.flatMap((themas) =>
    themas.map((page) => ({
      params: { id: page.place.id, thema: page.thema.id },
      props: { page, siblings: { themas, places: byThema.get(page.thema) ?? [] } },
    })),
  );
}
