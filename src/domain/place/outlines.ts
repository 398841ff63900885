import { invisible } from '#domain/problem/invisible.ts';
import { nearestOf } from '#domain/problem/nearest.ts';
import { explainInvisible, explainOddLetters } from '#domain/problem/odd-characters.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { GebiedNode } from '#domain/register/model.ts';
import { type Outlines, outlinesFile } from '#schema/outlines.ts';
import { checkGeometry, polygonsOf, type Ring } from './outline-geometry.ts';
import { outlineRules } from './rules.ts';

/** The outline of one gebied: its polygons, each an outer ring and possibly holes. */
export interface GebiedOutline {
  gebied: GebiedNode;
  polygons: readonly (readonly Ring[])[];
}

/** What one feature, such as `features.0`, adds to the outline of a gebied. */
export interface OutlinePart extends GebiedOutline {
  at: string;
}

/**
 * Finds the gebied that each feature shows, by any text in its properties that is a name of a gebied: the column names
 * of the data set are not fixed. Features of one gebied are joined; a feature that names two gebieden is a problem.
 * Only names are checked; what else a feature says is not used.
 * @returns `parts` for each feature without mistakes, `outlines` for each gebied that has such a feature
 */
export function matchOutlines(
  data: Outlines,
  gebieden: readonly GebiedNode[],
): { outlines: GebiedOutline[]; parts: OutlinePart[]; problems: Problem[] } {
  const byName = new Map(
    gebieden.flatMap((gebied) => namesOf(gebied).map((name) => [simplify(name), gebied] as const)),
  );
  const parts: OutlinePart[] = [];
  const problems: Problem[] = [];
  for (const [index, { properties, geometry }] of data.features.entries()) {
    const at = `features.${index}`;
    const wrong = checkGeometry(outlinesFile, at, geometry);
    problems.push(...wrong);
    const texts = Object.entries(properties).flatMap(([key, text]) =>
      typeof text === 'string' ? [{ field: `${at}.properties.${key}`, text }] : [],
    );
    const names = texts.flatMap(({ field, text }) => {
      const gebied = byName.get(simplify(text));
      return gebied ? [{ field, text, gebied }] : [];
    });
    problems.push(...names.flatMap(({ field, text }) => hiddenIn(field, text)));
    const named = [...new Set(names.map(({ gebied }) => gebied))];
    const [gebied] = named;
    if (named.length > 1) problems.push(severalNames(at, named));
    else if (!gebied) problems.push(noName(at, texts, gebieden));
    else if (wrong.length === 0) parts.push({ at, gebied, polygons: polygonsOf(geometry) });
  }
  const outlines = gebieden.flatMap((gebied) => {
    const own = parts.filter((part) => part.gebied === gebied);
    return own.length > 0 ? [{ gebied, polygons: own.flatMap(({ polygons }) => polygons) }] : [];
  });
  return { outlines, parts, problems };
}

/** The first invisible character in a name. */
function hiddenIn(field: string, text: string): Problem[] {
  const [character] = invisible.exec(text.replaceAll(/[\t\r\n]/g, ' ')) ?? [];
  if (character === undefined) return [];
  return [{ file: outlinesFile, field, ...explainInvisible(character) }];
}

function severalNames(at: string, gebieden: readonly GebiedNode[]): Problem {
  return {
    file: outlinesFile,
    field: `${at}.properties`,
    value: gebieden.map(({ label }) => label).join('; '),
    ...outlineRules.severalGebieden(),
  };
}

function noName(
  at: string,
  found: readonly { field: string; text: string }[],
  gebieden: readonly GebiedNode[],
): Problem {
  const labels = gebieden.map(({ label }) => label);
  // Names are short and other texts may be long, so the shortest text that resembles a name is probably meant.
  const texts = found.toSorted((a, b) => a.text.length - b.text.length);
  const [meant] = texts.flatMap(({ field, text }) => {
    const nearest = nearestOf(text, labels);
    return nearest === undefined ? [] : [{ field, text, nearest }];
  });
  const nearest = meant?.nearest;
  const odd = meant && explainOddLetters(meant.text);
  if (odd) {
    // Another program wrote this file, so only a person may change it.
    const { fix: _, ...finding } = odd;
    return { file: outlinesFile, field: meant.field, ...finding, nearest };
  }
  return {
    file: outlinesFile,
    field: `${at}.properties`,
    value: texts.length > 0 ? texts.map(({ text }) => text).join('; ') : undefined,
    ...outlineRules.noGebied(),
    nearest,
  };
}

function namesOf({ label, data }: GebiedNode): string[] {
  return [label, data.officieleNaam, ...data.aliassen];
}

/**
 * A name for comparison: hyphens, spaces, capitals and “NOVEX-gebied” in front make no difference. Neither do invisible
 * characters, which are a problem of their own.
 */
function simplify(name: string): string {
  return name
    .replaceAll(/[\t\r\n]/g, ' ')
    .replaceAll(hidden, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^novex ?(?:gebied)? /, '');
}

const hidden = new RegExp(invisible, 'gu');
