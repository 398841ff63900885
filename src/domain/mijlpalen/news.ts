import { toWord } from '#domain/text/slug-word.ts';
import type { Mijlpaal } from './mijlpaal.ts';

/** Something that happened, with a name of its own that stays the same in later builds. */
export interface News {
  mijlpaal: Mijlpaal;
  /** Unique within the page it is about: `2025-06-12-gestart`. */
  key: string;
}

/**
 * What happened last, the newest first: events of outcomes, overleggen, and steps of instruments and programmes. A
 * termijn is not news.
 * @param mijlpalen in order of time
 * @param most how many at most
 */
export function newsOf(mijlpalen: readonly Mijlpaal[], most: number): News[] {
  const seen = new Map<string, number>();
  return mijlpalen
    .filter(({ kind, past }) => past && kind !== 'termijn')
    .map((mijlpaal) => {
      const name = `${mijlpaal.datum.replace('/', '-')}-${toWord(mijlpaal.what)}`;
      const place = `${mijlpaal.path} ${mijlpaal.label} ${name}`;
      const count = (seen.get(place) ?? 0) + 1;
      seen.set(place, count);
      return { mijlpaal, key: count === 1 ? name : `${name}-${count}` };
    })
    .slice(-most)
    .toReversed();
}
