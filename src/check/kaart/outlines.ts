import { parseJson } from '#check/record/parse.ts';
import { explainIssue } from '#check/shape/explain-issue.ts';
import { readRawText } from '#check/text/raw-text.ts';
import { matchOutlines, type OutlinePart } from '#domain/place/outlines.ts';
import { explainInvisible } from '#domain/problem/odd-characters.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { GebiedNode } from '#domain/register/model.ts';
import { distanceToProvincie } from '#map/land.ts';
import type { Point } from '#map/projection.ts';
import { thinRing } from '#map/thin.ts';
import type { Issue } from '#schema/issue.ts';
import { outlinesFile, outlinesSchema } from '#schema/outlines.ts';
import { kaartRules } from './rules.ts';

/** A program made the file: a hundred mistakes are mostly one mistake repeated, and nobody reads them all. */
const enough = 25;

/**
 * How far an outline may be from the provincies of its gebied, in units of the map: some ten kilometres. Records name the
 * provincies that a source names, and lines are drawn more freely than that.
 */
const near = 25;

/**
 * Problems of the file with outlines: as a text, as JSON, as the GeoJSON that we draw, areas that the atlas does not know,
 * or areas in another part of the country. What the atlas does not use may hold anything.
 */
export function checkOutlines(bytes: Uint8Array, gebieden: readonly GebiedNode[]): Problem[] {
  const problems = problemsIn(bytes, gebieden);
  if (problems.length <= enough) return problems;
  const finding = kaartRules.andMore({ count: problems.length - enough });
  return [...problems.slice(0, enough), { file: outlinesFile, ...finding }];
}

function problemsIn(bytes: Uint8Array, gebieden: readonly GebiedNode[]): Problem[] {
  const { text, problems } = readRawText(outlinesFile, bytes);
  if (text === undefined) return problems;
  if (text.startsWith(mark))
    return [{ file: outlinesFile, line: 1, column: 1, ...explainInvisible(mark) }];
  const { data, problems: found } = parseJson(outlinesFile, text, false);
  if (data === undefined || found.length > 0) return found;
  const result = outlinesSchema.safeParse(data);
  if (!result.success)
    return firstOfEach(result.error.issues).flatMap((issue) =>
      explainIssue(outlinesFile, data, issue),
    );
  const matched = matchOutlines(result.data, gebieden);
  return [...matched.problems, ...matched.parts.flatMap(checkProvincies)];
}

/** Byte order mark. */
const mark = '\ufeff';

/** One issue of each feature: a line with a thousand wrong points is one mistake. */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const feature = path.slice(0, 2).join('.');
    const isFirst = !seen.has(feature);
    seen.add(feature);
    return isFirst;
  });
}

/** An outline far from every provincie of its gebied: mostly the names of two areas swapped. */
function checkProvincies({ at, gebied, polygons }: OutlinePart): Problem[] {
  const points = polygons.flatMap(([outer = []]) => alongLine(thinRing(outer)));
  const isNear = gebied.provincies.some(({ to }) =>
    points.some((point) => (distanceToProvincie(to.id, point) ?? 0) <= near),
  );
  if (gebied.provincies.length === 0 || isNear) return [];
  return [
    {
      file: outlinesFile,
      field: `${at}.geometry`,
      value: gebied.label,
      ...kaartRules.outlineElsewhere({ gebied: `data/gebieden/${gebied.id}.json` }),
      allowed: gebied.provincies.map(({ to }) => to.label),
    },
  ];
}

/** The points of a closed line and points between those that lie far apart. */
function alongLine(points: readonly Point[]): Point[] {
  return points.flatMap((one, index) => {
    const next = points[(index + 1) % points.length] ?? one;
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - one.x, next.y - one.y) / near));
    return Array.from({ length: steps }, (_, step) => ({
      x: one.x + ((next.x - one.x) * step) / steps,
      y: one.y + ((next.y - one.y) * step) / steps,
    }));
  });
}
