import { scanJson } from '#check/json/json-scan.ts';
import { placesInFrontMatter } from '#check/mdx/front-matter.ts';
import { splitMdx } from '#check/mdx/split.ts';
import { type Position, positionsIn } from '#check/text/position.ts';
import { maxDepth } from '#check/text/raw-text.ts';
import { isAlinea } from '#domain/brief/tag.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { readTree } from '#markdown/tree.ts';

/**
 * Adds line and column to problems that have only a field. A missing field gets the place of the group that lacks it,
 * else the start of the file. Reads only files that have such a problem.
 * @param textOf the text of a file, or `undefined` when it cannot be read
 */
export function locate(
  problems: readonly Problem[],
  textOf: (file: string) => string | undefined,
): Problem[] {
  const located = new Map<Problem, Problem>();
  const without = problems.filter(({ line, field }) => line === undefined && field !== undefined);
  // File by file, so that the places of only one are held at a time.
  for (const [file, group] of Map.groupBy(without, (problem) => problem.file)) {
    const places = placesIn(file, textOf(file) ?? '');
    for (const problem of group) {
      const place = nearestPlace(problem.field ?? '', places);
      if (place) located.set(problem, { ...problem, ...place });
    }
  }
  return problems.map((problem) => located.get(problem) ?? problem);
}

/** The place of each field of a file. The third paragraph of a letter is `alinea 3`. */
function placesIn(file: string, text: string): Map<string, Position> {
  if (file.endsWith('.mdx')) return placesInMdx(text);
  const places = new Map<string, Position>();
  const toPosition = positionsIn(text);
  scanJson(text, ({ field, depth, index, again }) => {
    if (!again && depth <= maxDepth) places.set(field(), toPosition(index));
  });
  return places;
}

function placesInMdx(text: string): Map<string, Position> {
  const places = placesInFrontMatter(splitMdx(text)?.front ?? '');
  try {
    const alineas = readTree(text).children.filter(isAlinea);
    for (const [index, { position }] of alineas.entries()) {
      if (position) places.set(`alinea ${index + 1}`, { line: position.start.line, column: 1 });
    }
  } catch {
    // A text that cannot be read has no paragraphs, and is reported elsewhere.
  }
  return places;
}

/**
 * The place of the field itself, else of the nearest group around it, else of the record. A field such as
 * `alinea 3, themas` has the place of its paragraph.
 */
function nearestPlace(field: string, places: ReadonlyMap<string, Position>): Position | undefined {
  const [name = '', ...rest] = field.split(', ');
  if (rest.length > 0) return places.get(name);
  const parts = field.split('.');
  for (let count = parts.length; count > 0; count -= 1) {
    const place = places.get(parts.slice(0, count).join('.'));
    if (place) return place;
  }
  return { line: 1, column: 1 };
}
