import { boundsOf, compareDatum } from './datum.ts';
import type { AfspraakNode } from './model.ts';
import { isSettled, standOf } from './stand.ts';

/** Outcomes whose termijn is not over on that day, the nearest first; settled and continued ones are left out. */
export function comingUp(afspraken: readonly AfspraakNode[], asOf: string): AfspraakNode[] {
  return withTermijn(afspraken)
    .filter(({ uiterlijk, afspraak }) => boundsOf(uiterlijk).last >= asOf && isOpen(afspraak, asOf))
    .toSorted((a, b) => compareDatum(a.uiterlijk, b.uiterlijk))
    .map(({ afspraak }) => afspraak);
}

/** Outcomes whose termijn passed without news, the most recent first. */
export function overdue(afspraken: readonly AfspraakNode[], asOf: string): AfspraakNode[] {
  return withTermijn(afspraken)
    .filter(({ afspraak }) => standOf(afspraak, asOf).overdue)
    .toSorted((a, b) => compareDatum(b.uiterlijk, a.uiterlijk))
    .map(({ afspraak }) => afspraak);
}

function withTermijn(
  afspraken: readonly AfspraakNode[],
): { afspraak: AfspraakNode; uiterlijk: string }[] {
  return afspraken.flatMap((afspraak) => {
    const uiterlijk = afspraak.data.termijn?.uiterlijk;
    return uiterlijk === undefined ? [] : [{ afspraak, uiterlijk }];
  });
}

/** Not over, and not continued in a later outcome that has a termijn of its own. */
function isOpen(afspraak: AfspraakNode, asOf: string): boolean {
  const { status, continuedIn } = standOf(afspraak, asOf);
  return !isSettled(status) && !continuedIn;
}
