import { type Outlines, outlinesFile } from '#schema/outlines.ts';
import type { GebiedNode } from './model.ts';
import { nearestOf, type Problem } from './problem.ts';

/** A closed line: places as the file gives them, in degrees or in metres. */
export type Ring = readonly (readonly number[])[];

/** The outline of one gebied: its polygons, each an outer ring and perhaps holes. */
export interface GebiedOutline {
  gebied: GebiedNode;
  polygons: readonly (readonly Ring[])[];
}

/**
 * Finds the gebied that each feature shows, by any text in its properties that is a name of a gebied: nobody promises how
 * the columns of the data set are called. Features of one gebied are joined.
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
    const texts = Object.values(properties).filter((value) => typeof value === 'string');
    const [gebied] = texts.flatMap((text) => byName.get(simplify(text)) ?? []);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    if (gebied) found.set(gebied, [...(found.get(gebied) ?? []), ...polygons]);
    else problems.push(unknownFeature(index, texts, gebieden));
  }
  const outlines = gebieden.flatMap((gebied) => {
    const polygons = found.get(gebied);
    return polygons ? [{ gebied, polygons }] : [];
  });
  return { outlines, problems };
}

function unknownFeature(
  index: number,
  texts: readonly string[],
  gebieden: readonly GebiedNode[],
): Problem {
  const [shortest] = texts.toSorted((a, b) => a.length - b.length);
  return {
    file: outlinesFile,
    field: `features.${index}.properties`,
    value: texts.join('; '),
    message: 'noemt geen NOVEX-gebied van de atlas; zet de naam in een van de eigenschappen',
    nearest:
      shortest === undefined
        ? undefined
        : nearestOf(
            shortest,
            gebieden.map(({ label }) => label),
          ),
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
