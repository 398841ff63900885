import { type Counted, countsFor } from '#domain/place/counting.ts';
import { allPlaceThemas, placeThemaPath, type ThemedPlace } from '#domain/place/place-thema.ts';
import type { AfspraakNode, GebiedNode, ProvincieNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { agreedLine, aheadLine, linesOf, outlookOf, questions } from '../outlook.ts';

/** A place on the map, with how many outcomes answer the question there. */
export interface MapRow<P extends ThemedPlace = ThemedPlace> {
  place: P;
  count: number;
  /** The list of exactly those outcomes. */
  path: string;
  /** Nothing counts, but letters speak of it: that is at the same address. */
  isDiscussed: boolean;
}

/** The map as the answer to one question. */
export interface MapView {
  /** Key of the question, or id of the thema. */
  key: string;
  /** Address of the page. */
  path: string;
  /** The choice: “Wat loopt”, “Wonen”. */
  label: string;
  kind: 'alles' | 'vraag' | 'thema';
  provincies: MapRow<ProvincieNode>[];
  gebieden: MapRow<GebiedNode>[];
  /** The outcomes that count for a provincie, each once. */
  distinct: AfspraakNode[];
}

/** The questions that a reader asks first; the others follow. */
const first = [agreedLine.key, 'loopt', 'aangekondigd'] as const;

const labels = new Map<string, string>([
  [agreedLine.key, agreedLine.label],
  ...questions.map(({ key, label }) => [key, label] as const),
  [aheadLine.key, aheadLine.label],
  ['aangekondigd', 'Wat wacht: besproken, aangekondigd of toegezegd'],
]);

/**
 * Every map: all outcomes, then one for each question about their stand on a day, then one for each thema. A
 * question without an answer is there too, because its address stays.
 * @param asOf a day, `YYYY-MM-DD`
 */
export function mapViews(register: Register, asOf: string): MapView[] {
  const { provincies, gebieden, themas } = register;
  const counted = new Map<ThemedPlace, readonly Counted[]>(
    [...provincies, ...gebieden].map((place) => [place, countsFor(place)]),
  );
  const pages = Map.groupBy(allPlaceThemas(register), ({ thema }) => thema);
  const outcomesOf = (place: ThemedPlace) =>
    (counted.get(place) ?? []).map(({ afspraak }) => afspraak);
  const answers = new Map(
    [...counted.keys()].map((place) => [
      place,
      new Map(
        linesOf(outlookOf(outcomesOf(place), asOf)).map(({ key, afspraken }) => [key, afspraken]),
      ),
    ]),
  );
  const view = (
    own: Pick<MapView, 'key' | 'path' | 'label' | 'kind'>,
    membersOf: (place: ThemedPlace) => readonly AfspraakNode[],
    pathOf: (place: ThemedPlace) => string,
    discussed: ReadonlySet<ThemedPlace> = new Set(),
  ): MapView => {
    const rowsOf = <P extends ThemedPlace>(places: readonly P[]): MapRow<P>[] =>
      places.map((place) => {
        const count = membersOf(place).length;
        return {
          place,
          count,
          path: pathOf(place),
          isDiscussed: count === 0 && discussed.has(place),
        };
      });
    return {
      ...own,
      provincies: rowsOf(provincies),
      gebieden: rowsOf(gebieden),
      distinct: [...new Set(provincies.flatMap(membersOf))],
    };
  };
  const keys = [...first, ...[...labels.keys()].filter((key) => !first.some((one) => one === key))];
  return [
    view(
      { key: 'alles', path: '/kaart/', label: 'Alles samen', kind: 'alles' },
      outcomesOf,
      ({ path }) => `${path}#afspraken`,
    ),
    ...keys.map((key) =>
      view(
        { key, path: `/kaart/${key}/`, label: labels.get(key) ?? key, kind: 'vraag' },
        (place) => answers.get(place)?.get(key) ?? [],
        ({ path }) => `${path}#${key}`,
      ),
    ),
    ...themas.map((thema) =>
      view(
        { key: thema.id, path: `/kaart/themas/${thema.id}/`, label: thema.label, kind: 'thema' },
        (place) => outcomesOf(place).filter((one) => one.themas.includes(thema)),
        (place) => placeThemaPath(place, thema),
        new Set(pages.get(thema)?.map(({ place }) => place)),
      ),
    ),
  ];
}
