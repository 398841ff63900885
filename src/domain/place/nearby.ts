import { namesOf } from '#domain/register/gemeente-names.ts';
import type { GebiedNode, GemeenteNode, LinkedBron, RegioNode } from '#domain/register/model.ts';
import type { Zekerheid } from '#schema/field/words.ts';

/** A NOVEX-gebied that may touch a gemeente, and why the atlas thinks so. */
export interface NearbyGebied {
  gebied: GebiedNode;
  /** The name of the gemeente, and the first name of the gebied that contains it. */
  bears: { name: string; within: string } | undefined;
  /** How certain it is that the gebied lies in the provincie of the gemeente. */
  zekerheid: Zekerheid;
  bron: LinkedBron | undefined;
}

/**
 * The NOVEX-gebieden in the provincie of a gemeente, those with its name first. The atlas has no borders of gemeenten:
 * any of them may touch it, and none is known to (docs/besluiten/10-gemeenten-in-teksten.md).
 */
export function nearbyGebieden(gemeente: GemeenteNode): NearbyGebied[] {
  const names = namesOf(gemeente);
  return (gemeente.provincie?.gebieden ?? [])
    .map(({ to, zekerheid, bron }) => {
      const bears = bearing(to, names, gemeente);
      return { gebied: to, bears, zekerheid, bron };
    })
    .toSorted((a, b) => Number(b.bears !== undefined) - Number(a.bears !== undefined));
}

/** The regios and NOVEX-gebieden that have the gemeente in their record or name. */
export function regionsOf(gemeente: GemeenteNode): (RegioNode | GebiedNode)[] {
  return [...gemeente.regios, ...namesakes(gemeente)];
}

/**
 * A Dutch sentence that says why nobody can tell which of the NOVEX-gebieden around it a gemeente lies in.
 * @param outlined ids of gebieden whose outline is known
 */
export function bordersNote(gemeente: GemeenteNode, outlined: ReadonlySet<string>): string {
  const gebieden = gemeente.provincie?.gebieden ?? [];
  const known = gebieden.filter(({ to }) => outlined.has(to.id));
  if (known.length === 0) return 'De atlas kent de grenzen van deze gebieden niet.';
  const which = known.length < gebieden.length ? 'een deel van deze gebieden' : 'deze gebieden';
  return `De atlas kent van ${which} de omtrek, maar de grenzen van ${gemeente.label} niet.`;
}

function namesakes(gemeente: GemeenteNode): GebiedNode[] {
  return nearbyGebieden(gemeente).flatMap(({ gebied, bears }) => (bears ? [gebied] : []));
}

/**
 * Where the name of a gebied contains that of the gemeente. “Groningen” there may be the provincie; in
 * “Groningen-Assen” it is the city, because the other name is one too.
 */
function bearing(
  { label, data, provincies }: GebiedNode,
  names: readonly string[],
  gemeente: GemeenteNode,
): NearbyGebied['bears'] {
  const others = () =>
    provincies.flatMap(({ to }) => to.gemeenten.filter((one) => one !== gemeente));
  for (const within of [label, data.officieleNaam, ...data.aliassen]) {
    const name = names.find((one) =>
      one === gemeente.provincie?.label
        ? isJoined(within, one, others().flatMap(namesOf))
        : wordsOf(within).includes(wordsOf(one)),
    );
    if (name !== undefined) return { name, within };
  }
  return undefined;
}

/** Whether the text has a hyphenated name in which this name is next to one of the others. */
function isJoined(text: string, name: string, others: readonly string[]): boolean {
  const joined = text.split(/\s+/).map((word) => `-${word}-`);
  return others.some((other) =>
    joined.some(
      (word) => word.includes(`-${name}-${other}-`) || word.includes(`-${other}-${name}-`),
    ),
  );
}

/** A name as words between single spaces: one name is then found inside another only by whole words. */
function wordsOf(name: string): string {
  return ` ${name
    .split(/[^\p{L}\p{N}’]+/u)
    .join(' ')
    .trim()} `;
}
