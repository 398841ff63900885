/** The word by which a draft marks what a person still has to write. Content with it is not published. */
export const todo = 'TODO';

/** Where a text has that word. */
export const todoPattern = /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/u;
