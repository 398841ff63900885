/**
 * The months in order, as texts write them. There is nothing else in this file that the search would have to load with
 * it.
 */
export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/**
 * The number of the month, 1 to 12, that a word in lower case names: in full or by its first three letters or more
 * (`nov`, `sept`). Where an abbreviation fits several, it is the first. `undefined` for any other word.
 */
export function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const index = monthNames.findIndex((name) => name.startsWith(word));
  return index < 0 ? undefined : index + 1;
}
