import type { Recogniser } from '#import/recognise/facts.ts';
import { type Mark, type MarkKind, marksOf } from './marks.ts';

/** A paragraph of the official text beside ours. */
export interface Pair {
  sectie: string;
  alinea: number;
  officieel: string;
  onze: string;
}

/** Something that one of the two says and the other does not. */
export interface Difference {
  sectie: string;
  alinea: number;
  soort: MarkKind;
  waarde: string;
  /** Where it is: in the official text and not in ours, or the reverse. */
  staat: 'officieel' | 'onze';
}

/** A difference that a person looked at, with why it is right. */
export interface Explained extends Difference {
  uitleg: string;
}

/** Every difference between official paragraphs and ours, in order. */
export function compareRendering(
  pairs: readonly Pair[],
  recogniser: Recogniser,
  dag: string | undefined,
): Difference[] {
  return pairs.flatMap(({ sectie, alinea, officieel, onze }) => {
    const theirs = marksOf(officieel, recogniser, dag);
    const ours = marksOf(onze, recogniser, dag);
    const missing = (from: readonly Mark[], other: readonly Mark[], staat: Difference['staat']) =>
      from
        .filter((mark) => !other.some((one) => isSame(one, mark)))
        .map(({ kind, value }): Difference => ({
          sectie,
          alinea,
          soort: kind,
          waarde: value,
          staat,
        }));
    return [...missing(theirs, ours, 'officieel'), ...missing(ours, theirs, 'onze')];
  });
}

/** The same, where a datum may be more precise on one side: “22 oktober” and “22 oktober 2024”. */
function isSame(a: Mark, b: Mark): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'datum') return a.value === b.value;
  return a.value.startsWith(b.value) || b.value.startsWith(a.value);
}

/** The differences that nobody explained, and the explanations that explain nothing any more. */
export function withoutExplained(
  differences: readonly Difference[],
  explained: readonly Explained[],
): { open: Difference[]; unused: Explained[] } {
  const key = ({ sectie, alinea, soort, waarde, staat }: Difference) =>
    [sectie, alinea, soort, waarde, staat].join('\0');
  const known = new Set(explained.map(key));
  const found = new Set(differences.map(key));
  return {
    open: differences.filter((one) => !known.has(key(one))),
    unused: explained.filter((one) => !found.has(key(one))),
  };
}
