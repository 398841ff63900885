import { readRecordText } from '#check/record/read.ts';
import { alineaAnchor, alineaNames } from '#domain/brief/anchor.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { collections } from '#schema/collections.ts';
import type { Basis, CurrentFile } from './basis.ts';
import type { FollowedSectie } from './followed.ts';
import { permanenceRules } from './rules.ts';
import { setValues } from './set-values.ts';

/** A reference to a paragraph that moved, which does not have its new number. */
export interface LeftBehind {
  /** From the top of the record: `['verloop', '0', 'bron', 'alinea']`. */
  path: string[];
  from: number;
  to: number;
  /** The number that it has now; that from before, unless somebody or something changed it. */
  now: number;
}

/** A source in a record that names a paragraph of one section. */
interface Found {
  path: string[];
  alinea: number;
}

/**
 * The references in a record that do not have the new number of the paragraph that moved: they still have the one from
 * before, or a third one, such as `--fix` wrote before yet another paragraph came in between. Only what was there before
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
    const moves = (old.get(kind) ?? []).map(({ path, alinea }) => ({
      path,
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
  const concerned = current.flatMap(({ file, text }) => {
    if (!file.endsWith('.json') || !known.has(file)) return [];
    const mentioned = moved.filter(({ sectie }) => text.includes(`"${sectie}"`));
    return mentioned.length > 0 ? [{ file, text, mentioned }] : [];
  });
  const changed = concerned.filter(({ file, text }) => !basis.isSame(file, text));
  const earlier = await basis.read(changed.map(({ file }) => file));
  return concerned.flatMap(({ file, text, mentioned }) => {
    const before = readRecordText(file, earlier.get(file) ?? text);
    const now = readRecordText(file, text);
    const references = mentioned.flatMap((sectie) => leftBehind(before, now, sectie));
    return references.length > 0 ? [{ file, references }] : [];
  });
}

/** The problems of references that were left behind. */
export function checkReferences(file: string, references: readonly LeftBehind[]): Problem[] {
  return references.map(({ path, from, to, now }) => ({
    file,
    field: path.join('.'),
    value: String(now),
    ...(now === from
      ? permanenceRules.alineaReference({ from, to })
      : permanenceRules.alineaElsewhere({ from, to })),
  }));
}

/**
 * The record with the references moved along that still have the number from before; the text as it was when there are
 * none. What has a third number may be meant so: only an editor knows.
 */
export function moveReferences(
  file: string,
  text: string,
  references: readonly LeftBehind[],
): string {
  const values = references
    .filter(({ from, now }) => now === from)
    .map(({ path, to }) => ({ path, value: to }));
  if (values.length === 0) return text;
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
  return text.replace(
    /(\/[\w/-]{1,300}\/#)(alinea-\d+(?:-\d+)?)(?![\w-])/g,
    (link, path, anchor) => {
      const own = owns.get(anchor);
      return path === page && own !== undefined ? `${path}${own}` : link;
    },
  );
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

interface Move {
  path: string[];
  from: number;
  to: number;
}

/** References before that are the same as one now, with how much it counts that they are. */
interface Pairs {
  score: number;
  pairs: readonly { move: Move; reference: Found }[];
}

/**
 * Pairs references before with those now, in order, so that as many as possible are the same one: moved along, which
 * counts a little more, or left behind. What is then left in the same place on both sides, got a third number.
 */
function align(moves: readonly Move[], found: readonly Found[]): LeftBehind[] {
  const best: Pairs[][] = [];
  const at = (row: number, column: number): Pairs => best[row]?.[column] ?? { score: 0, pairs: [] };
  for (let row = moves.length - 1; row >= 0; row -= 1) {
    const cells: Pairs[] = [];
    best[row] = cells;
    for (let column = found.length - 1; column >= 0; column -= 1) {
      const [move, reference] = [moves[row], found[column]];
      if (!move || !reference) continue;
      const options = [at(row + 1, column), at(row, column + 1)];
      const both = at(row + 1, column + 1);
      const value = reference.alinea === move.to ? 1 : reference.alinea === move.from ? 0.9 : 0;
      if (value > 0) {
        options.push({ score: both.score + value, pairs: [{ move, reference }, ...both.pairs] });
      }
      cells[column] = options.reduce((a, b) => (b.score > a.score ? b : a));
    }
  }
  const { pairs } = at(0, 0);
  const paired = new Set<object>(pairs.flatMap(({ move, reference }) => [move, reference]));
  const left = new Map(
    moves.filter((move) => !paired.has(move)).map((move) => [move.path.join('.'), move]),
  );
  const changed = found.flatMap((reference) => {
    const move = paired.has(reference) ? undefined : left.get(reference.path.join('.'));
    return move ? [{ move, reference }] : [];
  });
  return [...pairs, ...changed].flatMap(({ move: { from, to }, reference: { path, alinea } }) =>
    from === to || alinea === to ? [] : [{ path, from, to, now: alinea }],
  );
}
