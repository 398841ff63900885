import { remembered } from '#domain/reads/remembered.ts';
import { isInferred } from '#domain/register/inferred.ts';
import type {
  AfspraakNode,
  GebiedNode,
  GemeenteNode,
  IndelingNode,
  LandsdeelNode,
  ProvincieNode,
  RegioNode,
} from '#domain/register/model.ts';
import type { Zekerheid } from '#schema/field/words.ts';
import { regionsOf } from './nearby.ts';

/** A place that outcomes can count for. */
export type Place = ProvincieNode | GebiedNode | RegioNode | LandsdeelNode | GemeenteNode;

/** Why an outcome counts for a place, the nearest reason first. */
export const reasonKinds = ['named', 'via', 'everywhere'] as const;

/** Why an outcome counts for a place. `inferred`: no source says so in so many words. */
export type Reason =
  | { kind: 'named'; inferred: boolean }
  /** The outcome names other places, and each of them lies in or over this one. */
  | { kind: 'via'; through: readonly Through[]; inferred: boolean }
  /** A source speaks of every provincie at once, or of every NOVEX-gebied. */
  | { kind: 'everywhere'; of: 'provincies' | 'gebieden'; inferred: boolean };

/** A place through which an outcome reaches another, and how certain it is where that place lies. */
export interface Through {
  place: Exclude<Place, GemeenteNode>;
  zekerheid: Zekerheid;
}

/** An outcome that counts for a place. */
export interface Counted {
  afspraak: AfspraakNode;
  reason: Reason;
}

/**
 * The one definition of “counts for a place” (docs/besluiten/34-tellen-voor-een-plek.md). An outcome counts for a place
 * when it names it; else when it names a gebied, regio, provincie or landsdeel in which the place lies, or that lies in
 * the provincie; else when it holds for every provincie or NOVEX-gebied. The nearest reason is the only one.
 *
 * @returns `undefined` when it does not count, as for what is “landelijk” and names no place at all
 */
export function reasonFor(afspraak: AfspraakNode, place: Place): Reason | undefined {
  return reasonWithin(afspraak, place, aroundOf(place));
}

/** The outcomes that count for a place, each once: the nearest reasons first. Whoever asks twice gets the same list. */
export function countsFor(place: Place): readonly Counted[] {
  // Of gemeenten there are hundreds, each of them asked for a few times, and their lists are long.
  return place.collection === 'gemeenten' ? findCounted(place) : countedOnce(place, '');
}

/** On every day the same. */
const countedOnce = remembered(findCounted);

function findCounted(place: Place): Counted[] {
  const around = aroundOf(place);
  const near = [
    ...around.rings.flat().map((one) => one.place),
    ...around.landsdelen.map(({ landsdeel }) => landsdeel),
  ];
  const common = [place, ...regionsIn(place), ...provinciesOf(place)];
  const candidates = new Set([
    ...[place, ...near].flatMap(({ afspraken }) => afspraken),
    ...common.flatMap((one) => ('commonAfspraken' in one ? one.commonAfspraken : [])),
  ]);
  const counted = [...candidates].flatMap((afspraak) => {
    const reason = reasonWithin(afspraak, place, around);
    return reason ? [{ afspraak, reason }] : [];
  });
  return reasonKinds.flatMap((kind) => counted.filter(({ reason }) => reason.kind === kind));
}

/** The provincies and NOVEX-gebieden that an outcome counts for: the same answer as `countsFor`, asked from its side. */
export function placesFor(afspraak: AfspraakNode): {
  provincies: ProvincieNode[];
  gebieden: GebiedNode[];
} {
  const around = [
    ...afspraak.provincies,
    ...afspraak.gebieden.flatMap(provinciesOf),
    ...afspraak.regios.flatMap(provinciesOf),
    ...afspraak.landsdelen.flatMap(provinciesOf),
  ];
  const counts = (place: Place) => reasonFor(afspraak, place) !== undefined;
  const gebieden = [...afspraak.gebieden, ...around.flatMap(regionsIn).filter(isGebied)];
  return {
    provincies: [...new Set(around)].filter(counts),
    gebieden: [...new Set(gebieden)].filter(counts),
  };
}

/** Whether an outcome names a place itself. What holds for every provincie names none of them. */
function names(afspraak: AfspraakNode, place: Place): boolean {
  switch (place.collection) {
    case 'provincies':
      return !afspraak.allProvincies && afspraak.provincies.includes(place);
    case 'gebieden':
      return !afspraak.allGebieden && afspraak.gebieden.includes(place);
    case 'regios':
      return afspraak.regios.includes(place);
    case 'landsdelen':
      return afspraak.landsdelen.includes(place);
    case 'gemeenten':
      return place.afspraken.includes(afspraak);
  }
}

/** Through what outcomes reach a place. */
interface Around {
  /** Places that they may name, the nearest ring first; landsdelen come after them. */
  rings: Through[][];
  landsdelen: IndelingNode[];
  /** For which of the two kinds of “everywhere” the place is somewhere. */
  scopes: ('gebieden' | 'provincies')[];
}

function aroundOf(place: Place): Around {
  const provincies = provinciesOf(place);
  const sure = provincies.map((one): Through => ({ place: one, zekerheid: 'bevestigd' }));
  const hasGebied = place.collection === 'gebieden' || regionsIn(place).some(isGebied);
  return {
    rings: [throughRegions(place), place.collection === 'gemeenten' ? sure : []],
    landsdelen: landsdelenOver(place),
    scopes: [
      ...(hasGebied ? (['gebieden'] as const) : []),
      ...(provincies.length > 0 ? (['provincies'] as const) : []),
    ],
  };
}

function reasonWithin(afspraak: AfspraakNode, place: Place, around: Around): Reason | undefined {
  if (names(afspraak, place)) {
    return { kind: 'named', inferred: isInferred(afspraak, place) };
  }
  for (const ring of around.rings) {
    const through = ring.filter((one) => names(afspraak, one.place));
    if (through.length > 0) return via(afspraak, through);
  }
  const landsdelen = around.landsdelen
    .filter(({ landsdeel }) => names(afspraak, landsdeel))
    .filter((indeling) => speaksOfAll(afspraak, indeling))
    .map(({ landsdeel, zekerheid }): Through => ({ place: landsdeel, zekerheid }));
  if (landsdelen.length > 0) return via(afspraak, landsdelen);
  const of = around.scopes.find((scope) =>
    scope === 'gebieden' ? afspraak.allGebieden : afspraak.allProvincies,
  );
  return of && { kind: 'everywhere', of, inferred: isWhollyInferred(afspraak, of) };
}

function via(afspraak: AfspraakNode, through: readonly Through[]): Reason {
  const inferred = through.every(
    ({ place, zekerheid }) => zekerheid === 'afgeleid' || isInferred(afspraak, place),
  );
  return { kind: 'via', through, inferred };
}

function throughRegions(place: Place): Through[] {
  if (place.collection === 'provincies') {
    return [
      ...place.gebieden.map(({ to, zekerheid }) => ({ place: to, zekerheid })),
      ...place.regios.map((to) => ({ place: to, zekerheid: to.data.provinciesZekerheid })),
    ];
  }
  if (place.collection !== 'gemeenten') return [];
  return regionsOf(place).map((to) => ({ place: to, zekerheid: 'bevestigd' }));
}

/** The landsdelen that have all provincies of a place, in each ronde. */
export function landsdelenOver(place: Place): IndelingNode[] {
  if (place.collection === 'landsdelen') return [];
  const [first, ...others] = provinciesOf(place);
  return (first?.indelingen ?? []).filter(({ provincies }) =>
    others.every((one) => provincies.includes(one)),
  );
}

/**
 * Whether an outcome speaks of a whole landsdeel, as divided in its own ronde. One that also names a place within it is
 * about that place: the landsdeel then only says at which table it was discussed.
 */
export function speaksOfAll(
  afspraak: Pick<AfspraakNode, 'ronde' | 'regios' | 'provincies' | 'gebieden'> &
    Pick<AfspraakNode, 'allProvincies' | 'allGebieden'>,
  { ronde, provincies }: IndelingNode,
): boolean {
  if (ronde !== afspraak.ronde) return false;
  const named = [
    ...(afspraak.allProvincies ? [] : afspraak.provincies),
    ...(afspraak.allGebieden ? [] : afspraak.gebieden).flatMap(provinciesOf),
    ...afspraak.regios.flatMap(provinciesOf),
  ];
  return !named.some((one) => provincies.includes(one));
}

function regionsIn(place: Place): (RegioNode | GebiedNode)[] {
  if (place.collection === 'gemeenten') return regionsOf(place);
  return place.collection === 'provincies' ? place.gebieden.map(({ to }) => to) : [];
}

function isGebied(place: Place): place is GebiedNode {
  return place.collection === 'gebieden';
}

function provinciesOf(place: Place): ProvincieNode[] {
  switch (place.collection) {
    case 'provincies':
      return [place];
    case 'gebieden':
      return place.provincies.map(({ to }) => to);
    case 'regios':
      return place.provincies;
    case 'landsdelen':
      return place.indelingen.flatMap(({ provincies }) => provincies);
    case 'gemeenten':
      return place.provincie ? [place.provincie] : [];
  }
}

function isWhollyInferred({ data }: AfspraakNode, field: 'provincies' | 'gebieden'): boolean {
  return (data.afgeleid ?? []).some(({ veld, ids }) => veld === field && ids === undefined);
}
