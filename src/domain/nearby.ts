import type { Zekerheid } from '#schema/words.ts';
import { namesOf } from './gemeente-names.ts';
import type { AfspraakNode, GebiedNode, GemeenteNode, LinkedBron, RegioNode } from './model.ts';

/** A NOVEX-gebied that may touch a gemeente, and why the atlas thinks so. */
export interface NearbyGebied {
  gebied: GebiedNode;
  /** The gebied has the name of the gemeente in its own. */
  bearsName: boolean;
  /** How sure it is that the gebied lies in the provincie of the gemeente. */
  zekerheid: Zekerheid;
  bron: LinkedBron | undefined;
}

/**
 * The NOVEX-gebieden in the provincie of a gemeente, those with its name first. The atlas has no borders: any of them may
 * touch it, and none is known to.
 */
export function nearbyGebieden(gemeente: GemeenteNode): NearbyGebied[] {
  const own = namesOf(gemeente).map(wordsOf);
  const { provincie } = gemeente;
  // “Groningen” in the name of a gebied may be the provincie.
  const isShared = namesOf(gemeente).some((name) => name === provincie?.label);
  return (provincie?.gebieden ?? [])
    .map(({ to, zekerheid, bron }) => {
      const names = [to.label, to.data.officieleNaam, ...to.data.aliassen].map(wordsOf);
      const bearsName = !isShared && names.some((name) => own.some((one) => name.includes(one)));
      return { gebied: to, bearsName, zekerheid, bron };
    })
    .toSorted((a, b) => Number(b.bearsName) - Number(a.bearsName));
}

/** Outcomes about the regios and NOVEX-gebieden that have the gemeente in their record or name, without those that name it. */
export function regionalAfspraken(gemeente: GemeenteNode): AfspraakNode[] {
  const named = new Set(gemeente.afspraken);
  const around = regionsOf(gemeente).flatMap(({ afspraken }) => afspraken);
  return [...new Set(around)].filter((afspraak) => !named.has(afspraak));
}

/** The regios and NOVEX-gebieden that have the gemeente in their record or name. */
export function regionsOf(gemeente: GemeenteNode): (RegioNode | GebiedNode)[] {
  const gebieden = nearbyGebieden(gemeente).filter(({ bearsName }) => bearsName);
  return [...gemeente.regios, ...gebieden.map(({ gebied }) => gebied)];
}

/** The words of a name between spaces, so that a name is found inside another word by word. */
function wordsOf(name: string): string {
  return ` ${name
    .split(/[^\p{L}\p{N}’]+/u)
    .join(' ')
    .trim()} `;
}
