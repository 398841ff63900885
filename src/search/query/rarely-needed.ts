// What only some queries need, as one script: a typing error, a day, an operator or no results then cost one request.

export { shardHas, shardOf } from '#search/words/word-filter.ts';
export { alternativesOf } from './alternatives.ts';
export { clearlyMeant, readAskedAnswer } from './asked-answer.ts';
export { readBeginning, wordsBegunBy } from './beginning.ts';
export { crossingOf } from './crossing.ts';
export { findDays } from './days.ts';
export { meantWord } from './meant-word.ts';
export { mergeFound } from './merge-found.ts';
export { explainNothing } from './nothing.ts';
export { readOperators, resolveFilters } from './operators.ts';
export { readPlace } from './place.ts';
export { placedPages } from './placed-pages.ts';
export { raiseTogether } from './together.ts';
export { unknownChoices } from './unknown-choices.ts';
export { writtenApart } from './unknown-word.ts';
