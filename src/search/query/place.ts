/** A place in a letter or annex that a query asks for. */
export interface AskedPlace {
  /** What its anchor begins with: `alinea`, `voetnoot-fn`, `punt`, `artikel`. */
  start: string;
  /** As the anchor has it: `7`, `n-3`. */
  nr: string;
  lid: string | undefined;
  /** What readers call it: “alinea 7”. */
  name: string;
  /** The query without it. */
  rest: string;
}

const place =
  /(?:^|[\s,;(])(?:(alinea|al\.)|((?:voet)?noot)|(punt)|(artikel|art\.?))\s*(?:nr\.?\s*)?([a-z]-?\d{1,3}|\d{1,3}[a-z]?)(?:,?\s*lid\s*(\d{1,2}))?(?=$|[\s.,;)?])/i;
const kinds = [
  ['alinea', 'alinea'],
  ['voetnoot-fn', 'voetnoot'],
  ['punt', 'punt'],
  ['artikel', 'artikel'],
] as const;

/** Reads “alinea 7”, “voetnoot 3”, “punt N-3” or “artikel 4, lid 2”; `undefined` when nothing else is asked. */
export function readPlace(query: string): AskedPlace | undefined {
  const found = place.exec(query);
  if (!found) return undefined;
  const at = found.slice(1, 5).findIndex((word) => word !== undefined);
  const [start, word] = kinds[at] ?? kinds[0];
  const [nr = '', lid] = found.slice(5);
  const rest = query
    .replace(found[0], ' ')
    .replace(/[\s,;]+$/, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(rest)) return undefined;
  const name = lid === undefined ? `${word} ${nr}` : `${word} ${nr}, lid ${lid}`;
  return { start, nr: nr.toLowerCase(), lid, name, rest };
}

/** The anchor of the place, if these are the anchors of a page that has it. */
export function anchorOf(
  anchors: readonly { id: string }[],
  { start, nr, lid }: AskedPlace,
): string | undefined {
  const id = `${start}-${nr}${lid === undefined ? '' : `-lid-${lid}`}`;
  return anchors.find((anchor) => anchor.id === id)?.id;
}
