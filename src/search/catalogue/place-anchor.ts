/** What ends the last place on a page: the heading of the footnotes of a letter, or the facts behind the text. */
export const endsOfPlaces: readonly string[] = ['footnote-label', 'zoekfeiten'];

/** The anchor of the searches on record for news of an outcome. */
const searchesAnchor = 'gezocht';

/** Whether an anchor is that of an event of an outcome, or of the searches for one. */
export function isEventAnchor(anchor: string): boolean {
  return anchor === searchesAnchor || /^gebeurtenis-\d+$/.test(anchor);
}

/**
 * What readers call the place on a page with this anchor: a paragraph of a letter, a place in an annex, an event of an
 * outcome, whose text begins with its day, or the searches for one. `undefined` for any other anchor.
 */
export function placeOfAnchor(anchor: string): string | undefined {
  if (anchor === searchesAnchor) return 'Waar is gezocht:';
  if (isEventAnchor(anchor)) return 'Wat er gebeurde:';
  const [, kind, nr = '', lid] =
    /^(alinea|punt|artikel|voetnoot(?=-fn-))-(?:fn-)?(.+?)(?:-lid-(.+))?$/.exec(anchor) ?? [];
  if (kind === undefined) return undefined;
  // `alinea-3-2` is the second alinea with number 3: see `alineaNames` in src/domain/brief/anchor.ts.
  const written = kind === 'alinea' ? nr.replace(/-.*/, '') : nr;
  const name = `${kind} ${written}`.replace(/^.| [a-z]+/g, (letters) => letters.toUpperCase());
  return lid === undefined ? name : `${name}, lid ${lid}`;
}
