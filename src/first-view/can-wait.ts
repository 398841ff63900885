/**
 * What can wait in components whose other parts are seen first: what only a script makes, what is at the end of a page, and
 * what few pages begin with. That only makes the style in every page smaller: a page that does begin with it waits for its
 * sheets there.
 */
const later = [
  /\.nl-heading--level-[4-6]/,
  /\.nl-skip-link--visible(?!-)/,
  /\.nl-paragraph__lead/,
  /\.(?:facts|geld|only-wide|only-narrow)(?![\w-])/,
  /\.(?:suggesties|markering|citing|words-list|printed|legend|step-\d|parts|via)\b/,
  /^(?:mark|table|th|td|figure|select|sup)\b/,
];

/** Custom properties of what is drawn beside a text, which says the same: without them it has the same place and is empty. */
const drawn: ReadonlySet<string> = new Set(['--sign']);

/** What pages do not need when they are first seen. */
export interface Waiting {
  selector(selector: string): boolean;
  /** Of declarations in rules that are needed. */
  property(name: string): boolean;
}

export const waiting: Waiting = {
  selector: (selector) => later.some((pattern) => pattern.test(selector)),
  property: (name) => drawn.has(name),
};
