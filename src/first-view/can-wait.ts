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

export function canWait(selector: string): boolean {
  return later.some((pattern) => pattern.test(selector));
}
