/**
 * Loads the code that few queries need: for a word that is not known here, a day, an operator, or no results. It would be
 * a third of the script of every search.
 */
export const loadRarelyNeeded = () => import('./rarely-needed.ts');
