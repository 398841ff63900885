import { type Outlines, outlinesFile } from '#schema/outlines.ts';
import type { GebiedNode } from './model.ts';
import { checkGeometry, polygonsOf, type Ring } from './outline-geometry.ts';
import { nearestOf, type Problem } from './problem.ts';

/** The outline of one gebied: its polygons, each an outer ring and perhaps holes. */
export interface GebiedOutline {
  gebied: GebiedNode;
  polygons: readonly (readonly Ring[])[];
}

/**
 * Finds the gebied that each feature shows, by any text in its properties that is a name of a gebied: nobody promises how
 * the columns of the data set are called. Features of one gebied are joined; one that names two gebieden is a problem.
 */
export function matchOutlines(
  data: Outlines,
  gebieden: readonly GebiedNode[],
): { outlines: GebiedOutline[]; problems: Problem[] } {
  const byName = new Map(
    gebieden.flatMap((gebied) => namesOf(gebied).map((name) => [simplify(name), gebied] as const)),
  );
  const found = new Map<GebiedNode, (readonly Ring[])[]>();
  const problems: Problem[] = [];
  for (const [index, { properties, geometry }] of data.features.entries()) {
    const at = `features.${index}`;
    problems.push(...checkGeometry(outlinesFile, at, geometry));
    const texts = Object.values(properties).filter((value) => typeof value === 'string');
    const named = [...new Set(texts.flatMap((text) => byName.get(simplify(text)) ?? []))];
    const [gebied] = named;
    if (named.length > 1) problems.push(severalNames(at, named));
    else if (!gebied) problems.push(noName(at, texts, gebieden));
    else found.set(gebied, [...(found.get(gebied) ?? []), ...polygonsOf(geometry)]);
  }
  const outlines = gebieden.flatMap((gebied) => {
    const polygons = found.get(gebied);
    return polygons ? [{ gebied, polygons }] : [];
  });
  return { outlines, problems };
}

function severalNames(at: string, gebieden: readonly GebiedNode[]): Problem {
  return {
    file: outlinesFile,
    field: `${at}.properties`,
    value: gebieden.map(({ label }) => label).join('; '),
    message: 'noemt meer dan één NOVEX-gebied; laat één naam over',
  };
}

function noName(at: string, texts: readonly string[], gebieden: readonly GebiedNode[]): Problem {
  const labels = gebieden.map(({ label }) => label);
  const [nearest] = texts
    .toSorted((a, b) => a.length - b.length)
    .flatMap((text) => nearestOf(text, labels) ?? []);
  return {
    file: outlinesFile,
    field: `${at}.properties`,
    value: texts.length > 0 ? texts.join('; ') : undefined,
    message: 'noemt geen NOVEX-gebied van de atlas; zet de naam in een van de eigenschappen',
    nearest,
  };
}

function namesOf({ label, data }: GebiedNode): string[] {
  return [label, data.officieleNaam, ...data.aliassen];
}

/** Hyphens, capitals and “NOVEX-gebied” in front make no other name. */
function simplify(name: string): string {
  return name
    .toLowerCase()
    .replace(/^novex[- ]?(?:gebied)? /, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
