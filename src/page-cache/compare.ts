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
  const changed = new Uint8Array(before.held.length);
  const starts: number[] = [];
  for (const [, first] of firstFields(before.names, before.kinds)) starts.push(first);
  const numberNow = (field: number): number => {
    const known = now[field] ?? gone;
    if (known !== unseen) return known;
    const index = indexUpTo(starts, field);
    const first = numbers.get(before.names[index] ?? '');
    const found = first === undefined ? gone : first + field - (starts[index] ?? 0);
    now[field] = found;
    changed[field] =
      found === gone || short(watched.digestOf(found)) !== before.held[field] ? 1 : 0;
    return found;
  };
  const isFieldSame = (field: number) => {
    numberNow(field);
    return changed[field] === 0;
  };
  const same = before.questions.map(
    (name, index) => watched.answerTo(name) === before.answers[index],
  );
  return {
    numberNow,
    isSame: ({ place }: StoredPage) =>
      before.asked.every(place, (index) => same[index] ?? false) &&
      before.fields.every(place, isFieldSame),
  };
}

/** A digest as a number of 52 bits, never zero: of two fields that differ, one in four thousand million million looks the same. */
export function short(digest: string): number {
  return Number.parseInt(hash('sha1', digest, 'hex').slice(0, 13), 16) + 1;
}
