import { readRecordText } from '#check/record/read.ts';
import { alineaAnchor, alineaNames } from '#domain/brief/anchor.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { collections } from '#schema/collections.ts';
import type { Basis, CurrentFile } from './basis.ts';
import type { FollowedSectie } from './followed.ts';
import { permanenceRules } from './rules.ts';
import { setValues } from './set-values.ts';

/** A reference to a paragraph that still has the number from before. */
export interface LeftBehind {
  /** From the top of the record: `['verloop', '0', 'bron', 'alinea']`. */
  path: string[];
  from: number;
  to: number;
}

/** A source in a record that names a paragraph of one section. */
interface Found {
  path: string[];
  alinea: number;
}

/**
 * The references in a record that still have the number that a paragraph had before it moved. Only what was there before
 * counts: a new source is written with the new numbers. The same list in the same order is compared, so that a source
 * that was added or taken away between others does not matter.
 */
export function leftBehind(
  before: unknown,
  now: unknown,
  { kamerstuk, sectie, followed }: FollowedSectie,
): LeftBehind[] {
  const isOfSectie = (value: object) =>
    'kamerstuk' in value &&
    'sectie' in value &&
    value.kamerstuk === kamerstuk &&
    value.sectie === sectie;
  const old = Map.groupBy(referencesIn(before, isOfSectie), kindOf);
  const found = Map.groupBy(referencesIn(now, isOfSectie), kindOf);
  return [...found].flatMap(([kind, list]) => {
    const moves = (old.get(kind) ?? []).map(({ alinea }) => ({
      from: alinea,
      to: followed.to.get(alinea) ?? alinea,
    }));
    return align(moves, list);
  });
}

/** The references of every record that were left behind when paragraphs moved. */
export async function findLeftBehind(
  basis: Basis,
  current: readonly CurrentFile[],
  secties: readonly FollowedSectie[],
): Promise<{ file: string; references: LeftBehind[] }[]> {
  const moved = secties.filter(({ followed }) =>
    [...followed.to].some(([from, to]) => from !== to),
  );
  const known = new Set(basis.files);
  const found: { file: string; references: LeftBehind[] }[] = [];
  for (const { file, text } of current) {
    if (!file.endsWith('.json') || !known.has(file)) continue;
    const mentioned = moved.filter(({ sectie }) => text.includes(`"${sectie}"`));
    if (mentioned.length === 0) continue;
    const before = readRecordText(file, basis.isSame(file, text) ? text : await basis.read(file));
    const now = readRecordText(file, text);
    const references = mentioned.flatMap((sectie) => leftBehind(before, now, sectie));
    if (references.length > 0) found.push({ file, references });
  }
  return found;
}

/** The problems of references that were left behind. */
export function checkReferences(file: string, references: readonly LeftBehind[]): Problem[] {
  return references.map(({ path, from, to }) => ({
    file,
    field: path.join('.'),
    value: String(from),
    ...permanenceRules.alineaReference({ from, to }),
  }));
}

/** The record with its references moved along; the text as it was when nothing was left behind. */
export function moveReferences(
  file: string,
  text: string,
  references: readonly LeftBehind[],
): string {
  if (references.length === 0) return text;
  const values = references.map(({ path, to }) => ({ path, value: to }));
  return setValues(file, text, values) ?? text;
}

/** The text with links to an old address of a paragraph replaced by its own: `#alinea-3` by `#alinea-4`. */
export function moveLinks(text: string, { file, now }: FollowedSectie): string {
  const { base, extension, siteFolder } = collections.secties;
  const page = `/${siteFolder}/${file.slice(base.length + 1, -extension.length - 1)}/#`;
  if (!text.includes(page)) return text;
  const owns = new Map(
    alineaNames(now).flatMap(([own = '', ...others]) =>
      others.map((name) => [alineaAnchor(name), alineaAnchor(own)]),
    ),
  );
  return text.replace(/(\/[\w/-]+\/#)(alinea-\d+(?:-\d+)?)(?![\w-])/g, (link, path, anchor) => {
    const own = owns.get(anchor);
    return path === page && own !== undefined ? `${path}${own}` : link;
  });
}

function referencesIn(data: unknown, isWanted: (value: object) => boolean): Found[] {
  const found: Found[] = [];
  const visit = (value: unknown, path: string[]) => {
    if (typeof value !== 'object' || value === null) return;
    if ('alinea' in value && typeof value.alinea === 'number' && isWanted(value)) {
      found.push({ path: [...path, 'alinea'], alinea: value.alinea });
    }
    for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
  };
  visit(data, []);
  return found;
}

/** The field without its place in a list: `verloop.*.bron.alinea`. */
function kindOf({ path }: Found): string {
  return path.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('.');
}

/**
 * Pairs references before with those now, in order, so that as many as possible are the same one: moved along, which
 * counts a little more, or left behind.
 */
function align(
  moves: readonly { from: number; to: number }[],
  found: readonly Found[],
): LeftBehind[] {
  const best: { score: number; behind: LeftBehind[] }[][] = [];
  const at = (row: number, column: number) => best[row]?.[column] ?? { score: 0, behind: [] };
  for (let row = moves.length - 1; row >= 0; row -= 1) {
    const cells: { score: number; behind: LeftBehind[] }[] = [];
    best[row] = cells;
    for (let column = found.length - 1; column >= 0; column -= 1) {
      const [move, reference] = [moves[row], found[column]];
      if (!move || !reference) continue;
      const options = [at(row + 1, column), at(row, column + 1)];
      const both = at(row + 1, column + 1);
      if (reference.alinea === move.to) options.push({ ...both, score: both.score + 1 });
      else if (reference.alinea === move.from) {
        const behind = [{ path: reference.path, ...move }, ...both.behind];
        options.push({ score: both.score + 0.9, behind });
      }
      cells[column] = options.reduce((a, b) => (b.score > a.score ? b : a));
    }
  }
  return at(0, 0).behind;
}
