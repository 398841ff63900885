// Each of these is a mark of Markdown that may stand around a part of a citation: emphasis and code, a backslash before
// a mark, and a link around the dossier or around its number. Every repetition has a bound, so a search is linear.
const marks = /[*_`~]|\\(?=[!-/:-@[-`{-~])/g;
const numberWord = String.raw`[*_]{0,2},?\s{0,2}(?:nrs?|no|nummers?|letters?|n[°º]|№)(?![\p{L}\p{N}])`;
const address = String.raw`\]\((?:https?:\/)?\/[^()\s]{1,300}\)`;
const linkedDossier = new RegExp(
  String.raw`\[([^[\]\n]{1,80})${address}(?=,?\s{0,2}\[?${numberWord})`,
  'giu',
);
const linkedNumber = new RegExp(String.raw`\[(?=${numberWord})`, 'giu');

/**
 * Offsets of what Markdown adds to a text and readers do not see, as far as it can stand around a part of a citation:
 * “**Kamerstuk 34 682**, nr. 205”, “Kamerstuk [34 682](https://…), nr. 205”. The address of any other link is kept: a
 * paper may be named there and nowhere else.
 */
export function marksOf(text: string): ReadonlySet<number> {
  const unseen = new Set<number>();
  if (!/[*_`~\\[]/.test(text)) return unseen;
  const hide = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) unseen.add(at);
  };
  for (const { index } of text.matchAll(marks)) unseen.add(index);
  for (const { index } of text.matchAll(linkedNumber)) unseen.add(index);
  for (const { 0: link, 1: shown = '', index } of text.matchAll(linkedDossier)) {
    unseen.add(index);
    hide(index + 1 + shown.length, index + link.length);
  }
  return unseen;
}
