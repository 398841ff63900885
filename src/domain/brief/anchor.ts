/**
 * Anchor of a paragraph on the page of its section, without the `#`: `alinea-3`. It is part of an address, so it never
 * changes (docs/besluiten/12-adressen.md).
 */
export function alineaAnchor(nr: number): string {
  return `alinea-${nr}`;
}

/** The paragraph number in an address that ends in `#alinea-3`, as text; `undefined` when it ends otherwise. */
export function alineaIn(address: string): string | undefined {
  return /#alinea-(\d+)$/.exec(address)?.[1];
}
