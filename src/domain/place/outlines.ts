import { explainInvisible, invisible } from '#domain/problem/invisible.ts';
import { nearestOf } from '#domain/problem/nearest.ts';
import { explainOddLetters } from '#domain/problem/odd-letters.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { GebiedNode } from '#domain/register/model.ts';
import { type Outlines, outlinesFile } from '#schema/outlines.ts';
import { checkGeometry, polygonsOf, type Ring } from './outline-geometry.ts';

/** The outline of one gebied: its polygons, each an outer ring and perhaps holes. */
export interface GebiedOutline {
  gebied: GebiedNode;
  polygons: readonly (readonly Ring[])[];
}

/** What one feature, such as `features.0`, adds to the outline of a gebied. */
export interface OutlinePart extends GebiedOutline {
  at: string;
}

/**
 * Finds the gebied that each feature shows, by any text in its properties that is a name of a gebied: nobody promises how
 * the columns of the data set are called. Features of one gebied are joined; one that names two gebieden is a problem.
 * Only that name is checked; what else a feature says is not used.
 * @returns `parts` for each feature that is right by itself, `outlines` for each gebied that has any
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

/** A name of which a part cannot be seen. */
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
    message: 'noemt meer dan één NOVEX-gebied; laat één naam over',
  };
}

function noName(
  at: string,
  found: readonly { field: string; text: string }[],
  gebieden: readonly GebiedNode[],
): Problem {
  const labels = gebieden.map(({ label }) => label);
  // A name is short, and what is next to it may be long.
  const texts = found.toSorted((a, b) => a.text.length - b.text.length);
  const [meant] = texts.flatMap(({ field, text }) => {
    const nearest = nearestOf(text, labels);
    return nearest === undefined ? [] : [{ field, text, nearest }];
  });
  const nearest = meant?.nearest;
  const odd = meant && explainOddLetters(meant.text);
  if (odd) {
    const { value, message, mend } = odd;
    return { file: outlinesFile, field: meant.field, value, message, mend, nearest };
  }
  return {
    file: outlinesFile,
    field: `${at}.properties`,
    value: texts.length > 0 ? texts.map(({ text }) => text).join('; ') : undefined,
    message: 'noemt geen NOVEX-gebied van de atlas; zet de naam in een van de eigenschappen',
    nearest,
  };
}

function namesOf({ label, data }: GebiedNode): string[] {
  return [label, data.officieleNaam, ...data.aliassen];
}

/** Hyphens, spaces, capitals and “NOVEX-gebied” in front make no other name. Invisible differences are reported elsewhere. */
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
