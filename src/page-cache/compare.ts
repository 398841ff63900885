import { hash } from 'node:crypto';
import { indexUpTo } from './index-up-to.ts';
import type { Stored, StoredPage } from './stored.ts';
import { kindOf, type Watched } from './watch.ts';

/** By name, the number of its first field. */
export function* firstFields(
  names: readonly string[],
  kinds: ReadonlyMap<string, readonly string[]>,
): Iterable<[string, number]> {
  let next = 0;
  for (const name of names) {
    yield [name, next];
    next += kinds.get(kindOf(name))?.length ?? 0;
  }
}

/** Compares what pages read then with what they would read now; each field is looked at once. */
export function compareWith(
  before: Stored,
  watched: Watched,
  numbers: ReadonlyMap<string, number>,
) {
  /** By the number of a field then: its number now, or what is known of it. */
  const gone = -1;
  const unseen = -2;
  const now = new Int32Array(before.held.length).fill(unseen);
  /** By the number of a field then: what it holds now, once it was looked at. */
  const held = new Float64Array(before.held.length);
  const starts: number[] = [];
  for (const [, first] of firstFields(before.names, before.kinds)) starts.push(first);
  const numberNow = (field: number): number => {
    const known = now[field] ?? gone;
    if (known !== unseen) return known;
    const index = indexUpTo(starts, field);
    const first = numbers.get(before.names[index] ?? '');
    const found = first === undefined ? gone : first + field - (starts[index] ?? 0);
    now[field] = found;
    if (found !== gone) held[field] = short(watched.digestOf(found));
    return found;
  };
  const isFieldSame = (field: number) =>
    numberNow(field) !== gone && held[field] === before.held[field];
  const same = before.questions.map(
    (name, index) => watched.answerTo(name) === before.answers[index],
  );
  return {
    numberNow,
    /** Whether every field has the number that it had. */
    isNumberedAsBefore: isNumberedAlike(before, watched),
    isSame: ({ place }: StoredPage) =>
      before.asked.every(place, (index) => same[index] ?? false) &&
      before.fields.every(place, isFieldSame),
    /** The fields that were looked at, by their numbers now, and what they hold now: see `short`. */
    *lookedAt(): Iterable<[field: number, held: number]> {
      for (const [then, field] of now.entries()) if (field >= 0) yield [field, held[then] ?? 0];
    },
  };
}

type Numbered = Pick<Watched, 'names' | 'kinds'>;

function isNumberedAlike(one: Numbered, other: Numbered): boolean {
  const fieldsOf = ({ kinds }: Numbered) => JSON.stringify([...kinds]);
  return (
    one.names.length === other.names.length &&
    one.names.every((name, index) => name === other.names[index]) &&
    fieldsOf(one) === fieldsOf(other)
  );
}

/** A digest as a number of 52 bits, never zero: of two fields that differ, one in four thousand million million looks the same. */
export function short(digest: string): number {
  return Number.parseInt(hash('sha1', digest, 'hex').slice(0, 13), 16) + 1;
}
