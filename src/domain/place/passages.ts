import type { AlineaNode } from '#domain/register/model.ts';
import { compareText } from '#domain/text/order.ts';
import { landsdelenOver, type Place, speaksOfAll, type Through } from './counting.ts';

/** A paragraph of a letter that speaks of a place: itself, or through a place that lies in it or over it. */
export interface Passage {
  alinea: AlineaNode;
  /** Empty when it names the place itself. */
  through: readonly Through[];
}

/**
 * The paragraphs that speak of a place, by the rule of `reasonFor` for outcomes: those that name it, then those that
 * name a gebied or regio in it, or a landsdeel that has all of it and no place within. What is said of every place at
 * once is in `commonAlineas`. The newest letter is first, however it speaks of the place.
 */
export function passagesFor(place: Exclude<Place, { collection: 'gemeenten' }>): Passage[] {
  const found = new Map<AlineaNode, Through[]>();
  const named = new Set(place.alineas);
  const common = new Set('commonAlineas' in place ? place.commonAlineas : []);
  const add = (alinea: AlineaNode, through: Through) => {
    if (named.has(alinea) || common.has(alinea)) return;
    found.set(alinea, [...(found.get(alinea) ?? []), through]);
  };
  for (const through of regionsOf(place)) {
    for (const alinea of through.place.alineas) add(alinea, through);
  }
  for (const indeling of landsdelenOver(place)) {
    const { landsdeel, zekerheid } = indeling;
    for (const alinea of landsdeel.alineas) {
      if (speaksOfAll(asSpeaking(alinea), indeling)) add(alinea, { place: landsdeel, zekerheid });
    }
  }
  return newestFirst([
    ...place.alineas.map((alinea) => ({ alinea, through: [] })),
    ...[...found].map(([alinea, through]) => ({ alinea, through })),
  ]);
}

function regionsOf(place: Place): Through[] {
  if (place.collection !== 'provincies') return [];
  return [
    ...place.gebieden.map(({ to, zekerheid }) => ({ place: to, zekerheid })),
    ...place.regios.map((to) => ({ place: to, zekerheid: to.data.provinciesZekerheid })),
  ];
}

function asSpeaking({ parsed, sectie, provincies, gebieden, regios }: AlineaNode) {
  return {
    ronde: sectie.ronde,
    provincies,
    allProvincies: parsed.provincies === 'alle',
    gebieden,
    allGebieden: parsed.gebieden === 'alle',
    regios,
  };
}

/** Paragraphs with those of the newest letter first. */
export function newestFirst(passages: readonly Passage[]): Passage[] {
  const yearOf = ({ alinea }: Passage) => alinea.sectie.ronde?.id ?? '';
  return passages.toSorted((a, b) => compareText(yearOf(b), yearOf(a)));
}
