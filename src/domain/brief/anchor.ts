/** Where a paragraph is on the page of its section: `alinea-3`, the id of its element and what follows the `#`. */
export function alineaAnchor(nr: number): string {
  return `alinea-${nr}`;
}

/** The number of the paragraph that the end of an address points at, `#alinea-3`; `undefined` when it points at none. */
export function alineaIn(address: string): string | undefined {
  return /#alinea-(\d+)$/.exec(address)?.[1];
}
