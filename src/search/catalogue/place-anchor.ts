/** What ends the last paragraph of a letter: the heading of its footnotes. */
export const endOfPlaces = 'footnote-label';

/**
 * What readers call the place on a page with this anchor: a paragraph of a letter, or a place in an annex. `undefined`
 * for any other anchor.
 */
export function placeOfAnchor(anchor: string): string | undefined {
  const [, kind, nr = '', lid] =
    /^(alinea|punt|artikel|voetnoot(?=-fn-))-(?:fn-)?(.+?)(?:-lid-(.+))?$/.exec(anchor) ?? [];
  if (kind === undefined) return undefined;
  // `alinea-3-2` is the second alinea with number 3: see `alineaNames` in src/domain/brief/anchor.ts.
  const written = kind === 'alinea' ? nr.replace(/-.*/, '') : nr;
  const name = `${kind} ${written}`.replace(/^.| [a-z]+/g, (letters) => letters.toUpperCase());
  return lid === undefined ? name : `${name}, lid ${lid}`;
}
