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
  return monthIn(monthNames, word);
}

/** As `monthOf`, for the months in English: people copy dates from pages that their browser translated. */
export function monthOfEnglish(word: string): number | undefined {
  return monthIn(englishNames, word);
}

const englishNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

function monthIn(names: readonly string[], word: string): number | undefined {
  if (word.length < 3) return undefined;
  const index = names.findIndex((name) => name.startsWith(word));
  return index < 0 ? undefined : index + 1;
}
