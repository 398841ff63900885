// What only some queries need, as one script: a typing error, a day, an operator or no results then cost one request.

export { shardHas, shardOf } from '#search/words/word-filter.ts';
export { crossingOf } from './crossing.ts';
export { findDays } from './days.ts';
export { meantWord } from './meant-word.ts';
export { explainNothing } from './nothing.ts';
export { readOperators } from './operators.ts';
export { unknownChoices } from './unknown-choices.ts';
export { startedBy, writtenApart } from './unknown-word.ts';
