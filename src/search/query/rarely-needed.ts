// What only some queries need, as one script: one request for whoever mistypes a word, names a day or finds nothing.

export { shardHas, shardOf } from '#search/words/word-filter.ts';
export { findDays } from './days.ts';
export { meantWord } from './meant-word.ts';
export { explainNothing } from './nothing.ts';
export { readOperators } from './operators.ts';
export { startedBy, writtenApart } from './unknown-word.ts';
