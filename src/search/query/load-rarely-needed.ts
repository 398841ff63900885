/**
 * Loads the code that few queries need: for an unknown word, a day, an operator, or no results. Otherwise it would be a
 * third of the script of every search.
 */
export const loadRarelyNeeded = () => import('./rarely-needed.ts');
