/** The months in order, as texts write them. Nothing else here, so that the search can load it by itself. */
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
 * The number of the month that a word in lower case names, 1 to 12, in full or by its first three letters or more (`nov`,
 * `sept`); of an abbreviation that fits several, the first. `undefined` for any other word.
 */
export function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const index = monthNames.findIndex((name) => name.startsWith(word));
  return index < 0 ? undefined : index + 1;
}
