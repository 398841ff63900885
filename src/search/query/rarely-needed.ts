// What only some queries need, as one script: a typing error, a day, an operator or no results then cost one request.

export { alternativesOf } from '#search/typed/alternatives.ts';
export { readBeginning, wordsBegunBy } from '#search/typed/beginning.ts';
export { findDays } from '#search/typed/days.ts';
export { meantWord } from '#search/typed/meant-word.ts';
export { readOperators, resolveFilters } from '#search/typed/operators.ts';
export { unknownChoices } from '#search/typed/unknown-choices.ts';
export { writtenApart } from '#search/typed/unknown-word.ts';
export { shardHas, shardOf } from '#search/words/word-filter.ts';
export { clearlyMeant, readAskedAnswer } from './asked-answer.ts';
export { crossingOf } from './crossing.ts';
export { termsOfFilters } from './filter-terms.ts';
export { mergeFound } from './merge-found.ts';
export { explainNothing } from './nothing.ts';
export { readPlace } from './place.ts';
export { placedPages } from './placed-pages.ts';
export { raiseTogether } from './together.ts';
