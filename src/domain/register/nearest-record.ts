import { slipOf } from '#domain/problem/nearest.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { nameIn } from '#schema/field/id.ts';

/** What names a record: of any kind, so not every field is there. */
export interface Named {
  id: string;
  label: string;
  data: object;
}

/**
 * The id of the record that was probably meant: the one that is also known by this name, or whose id or name differs by one
 * slip of a letter. Never a number near another, or a place that is wider or narrower; then it is `undefined`, and so it is
 * when more than one fits.
 */
export function nearestRecord(written: string, records: Iterable<Named>): string | undefined {
  const owners = new Map<string, Set<string>>();
  for (const record of records) {
    const name = nameIn(record.id);
    for (const known of [record.id, ...(name === undefined ? [] : [name]), ...namesOf(record)]) {
      const word = toWord(known);
      owners.set(word, (owners.get(word) ?? new Set()).add(record.id));
    }
  }
  const word = toWord(written);
  const found = owners.get(word) ?? owners.get(slipOf(word, owners.keys()) ?? '');
  return found?.size === 1 ? [...found][0] : undefined;
}

/** Every name under which a record is known: its label, its names and its other names. */
export function namesOf({ label, data }: Pick<Named, 'label' | 'data'>): string[] {
  const own = Object.entries(data).flatMap(([field, value]: [string, unknown]) => {
    if (field === 'naam' || field === 'titel' || field === 'officieleNaam') return [String(value)];
    if ((field === 'aliassen' || field === 'ookBekendAls') && Array.isArray(value)) {
      return value.map(String);
    }
    return [];
  });
  return [label, ...own];
}
