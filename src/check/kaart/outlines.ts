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

/** How many problems are listed. A program made the file, so a hundred mistakes are usually one mistake repeated. */
const enough = 25;

/**
 * How far an outline may be from the provincies of its gebied, in units of the map: some ten kilometres. A record names
 * only the provincies that its source names; an outline may reach further.
 */
const near = 25;

/**
 * Problems of the file with outlines: its text, its JSON, its GeoJSON, areas that the atlas does not know, and areas in
 * another part of the country. Members that the atlas does not use may hold anything (docs/besluiten/16). After
 * `enough` problems, one more says how many are left out.
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

/** The first issue of each feature: an outline with a thousand wrong points is one mistake. */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const feature = path.slice(0, 2).join('.');
    const isFirst = !seen.has(feature);
    seen.add(feature);
    return isFirst;
  });
}

/** The problem of an outline far from every provincie of its gebied: usually two areas have swapped names. */
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

/** The points of a closed line, with points added in between so that no two neighbours are more than `near` apart. */
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
