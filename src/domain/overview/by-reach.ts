import type { AfspraakNode } from '#domain/register/model.ts';
import { compareText } from '#domain/text/order.ts';

/** For what part of the country outcomes say they are, the narrowest first. */
export const reaches = ['provincies', 'gebieden', 'landsdelen', 'overal', 'landelijk'] as const;
export type Reach = (typeof reaches)[number];

/** Outcomes with one reach. */
export interface ReachGroup {
  /** Its anchor on a page. */
  reach: Reach;
  /** Heading of their list. */
  title: string;
  /** The number with the reason, as a part of a total: “7 noemen een provincie”. */
  label: string;
  afspraken: AfspraakNode[];
}

/** By reach: the heading, and what follows the number for one and for more. */
const words: Record<Reach, [title: string, one: string, more: string]> = {
  provincies: ['In provincies', 'noemt een of meer provincies', 'noemen een of meer provincies'],
  gebieden: [
    'In NOVEX-gebieden en regio’s',
    'noemt een gebied of regio',
    'noemen een gebied of regio',
  ],
  landsdelen: ['In een landsdeel', 'noemt alleen een landsdeel', 'noemen alleen een landsdeel'],
  overal: [
    'Voor alle provincies of alle NOVEX-gebieden',
    'geldt voor alle provincies of alle NOVEX-gebieden',
    'gelden voor alle provincies of alle NOVEX-gebieden',
  ],
  landelijk: ['Landelijk', 'is landelijk en noemt geen plek', 'zijn landelijk en noemen geen plek'],
};

/**
 * Outcomes by the places that they name, each in one group: the first of `reaches` that fits. Within a group they are in
 * the order of the first place that they name. Groups without any are left out.
 */
export function groupByReach(afspraken: readonly AfspraakNode[]): ReachGroup[] {
  const groups = Map.groupBy(afspraken, reachOf);
  return reaches.flatMap((reach) => {
    const members = groups.get(reach);
    if (!members) return [];
    const [title, one, more] = words[reach];
    const places = new Map(members.map((member) => [member, firstPlace(member)]));
    const placeOf = (member: AfspraakNode) => places.get(member) ?? '';
    return [
      {
        reach,
        title,
        label: `${members.length} ${members.length === 1 ? one : more}`,
        afspraken: members.toSorted((a, b) => compareText(placeOf(a), placeOf(b))),
      },
    ];
  });
}

function reachOf({
  provincies,
  allProvincies,
  gebieden,
  allGebieden,
  regios,
  landsdelen,
}: AfspraakNode): Reach {
  if (allProvincies || allGebieden) return 'overal';
  if (provincies.length > 0) return 'provincies';
  if (gebieden.length + regios.length > 0) return 'gebieden';
  return landsdelen.length > 0 ? 'landsdelen' : 'landelijk';
}

function firstPlace({ provincies, gebieden, regios, landsdelen }: AfspraakNode): string {
  return [provincies, gebieden, regios, landsdelen].flat()[0]?.id ?? '';
}
