/** Places of which the adjective is not made of the name. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['zeeuws', 'zeeland'],
  ['drents', 'drenthe'],
  ['fries', 'friesland'],
  ['gelders', 'gelderland'],
  ['gronings', 'groningen'],
  ['twents', 'twente'],
]);

/**
 * The name of which a folded word may be the adjective: “Zeeuwse” is of Zeeland, “Utrechtse” of Utrecht. `undefined` for a
 * word that does not end as one. Whether there is a place of that name is for the caller to see.
 */
export function placeOfAdjective(word: string): string | undefined {
  const stem = word.replace(/e$/, '');
  const known = irregular.get(stem);
  if (known !== undefined) return known;
  return /^.{4,}se$/.test(word) ? word.slice(0, -2) : undefined;
}
