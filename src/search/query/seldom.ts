/** Loads what only some queries need: a word that is not known here, a day, an operator, no results. */
export const loadSeldom = () => import('./seldom-parts.ts');
