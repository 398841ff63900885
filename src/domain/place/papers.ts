import type { AfspraakNode, GebiedNode, KamerstukNode, RegioNode } from '#domain/register/model.ts';
import { compareDatum } from '#domain/text/datum.ts';
import { type Counted, countsFor, type Place } from './counting.ts';

/** A Kamerstuk that speaks of a place, and in what way. */
export interface PlacePaper {
  paper: KamerstukNode;
  /** Paragraphs of it name the place. */
  names: boolean;
  /** How the record of the place or of its government refers to it, “ruimtelijk arrangement”, or that it is theirs. */
  record: string[];
  /** Outcomes that name the place and rest on it or name it. */
  afspraken: AfspraakNode[];
  /** Gebieden, regios and other places through which it speaks of this one. */
  through: { label: string; path: string }[];
}

/** Which Kamerstukken each page of the site refers to, by its path, and how. */
export type PaperIndex = ReadonlyMap<string, readonly { paper: KamerstukNode; how: string }[]>;

/** Gathers the backlinks of all Kamerstukken by the page that they come from, in one pass. */
export function paperIndex(kamerstukken: readonly KamerstukNode[]): PaperIndex {
  const index = new Map<string, { paper: KamerstukNode; how: string }[]>();
  for (const paper of kamerstukken) {
    for (const { path, how } of paper.backlinks) {
      const papers = index.get(path) ?? [];
      index.set(path, papers);
      papers.push({ paper, how });
    }
  }
  return index;
}

/** The pages of these places for Astro, each with the Kamerstukken that speak of it. */
export function routesOfPlaces<Kind extends Place>(
  places: readonly Kind[],
  kamerstukken: readonly KamerstukNode[],
) {
  const index = paperIndex(kamerstukken);
  return places.map((place) => ({
    params: { id: place.id },
    props: { place, papers: papersFor(place, index) },
  }));
}

/**
 * The Kamerstukken that speak of a place in any way: their paragraphs or its record name it, an outcome that counts for
 * it rests on them, or they speak of a gebied or regio in it. The newest first; those without a day last. What holds
 * everywhere does not count: every place would have it.
 */
export function papersFor(place: Place, index: PaperIndex): PlacePaper[] {
  const found = new Map<KamerstukNode, PlacePaper>();
  const at = (paper: KamerstukNode): PlacePaper => {
    const known = found.get(paper) ?? {
      paper,
      names: false,
      record: [],
      afspraken: [],
      through: [],
    };
    found.set(paper, known);
    return known;
  };
  for (const paper of lettersOf(place)) at(paper).names = true;
  for (const { paper, how } of index.get(place.path) ?? []) addOnce(at(paper).record, how);
  const partij = 'partij' in place ? place.partij : undefined;
  for (const paper of partij?.ingediend ?? []) addOnce(at(paper).record, `van ${partij?.label}`);
  for (const counted of countsFor(place)) addOutcome(counted, place, index, at);
  for (const region of regionsWithin(place)) {
    const papers = (index.get(region.path) ?? []).map(({ paper }) => paper);
    for (const paper of [...papers, ...lettersOf(region)]) addOnce(at(paper).through, region);
  }
  return [...found.values()].toSorted((a, b) => compareDays(b.paper, a.paper));
}

function addOutcome(
  { afspraak, reason }: Counted,
  place: Place,
  index: PaperIndex,
  at: (paper: KamerstukNode) => PlacePaper,
): void {
  // All of what counts for a provincie reaches each of its gemeenten: the page of the provincie has those papers.
  if (reason.kind === 'everywhere' || (reason.kind === 'via' && place.collection === 'gemeenten'))
    return;
  for (const { paper } of index.get(afspraak.path) ?? []) {
    if (reason.kind === 'named') addOnce(at(paper).afspraken, afspraak);
    else for (const one of reason.through) addOnce(at(paper).through, one.place);
  }
}

function lettersOf({ alineas }: Place): Set<KamerstukNode> {
  return new Set(alineas.flatMap(({ sectie }) => sectie.ronde?.brief ?? []));
}

function regionsWithin(place: Place): (GebiedNode | RegioNode)[] {
  if (place.collection !== 'provincies') return [];
  return [...place.gebieden.map(({ to }) => to), ...place.regios];
}

function addOnce<T>(list: T[], one: T): void {
  if (!list.includes(one)) list.push(one);
}

function compareDays(a: KamerstukNode, b: KamerstukNode): number {
  const [first, second] = [a.data.datum, b.data.datum];
  if (first === undefined || second === undefined) {
    return Number(first !== undefined) - Number(second !== undefined);
  }
  return compareDatum(first, second);
}
