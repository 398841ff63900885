/** A paragraph, as far as its addresses depend on it. */
export interface Numbered {
  /** Its place in the section, from 1. */
  nr: number;
  /** Names that it had before: `['3', '4-2']`. */
  eerder: readonly string[];
}

/**
 * The names of each paragraph of a section in addresses: the own name first, then the earlier ones. The own name is the
 * number, `4`; where another paragraph had that name before it is `4-2`, then `4-3`. So an address leads to the same
 * content for ever, also after paragraphs were inserted (docs/besluiten/12-adressen.md). No name is there twice, as long
 * as no name is in two `eerder`.
 */
export function alineaNames(alineas: readonly Numbered[]): string[][] {
  return alineas.map((alinea) => {
    const taken = new Set(alineas.flatMap((other) => (other === alinea ? [] : other.eerder)));
    let own = String(alinea.nr);
    for (let count = 2; taken.has(own); count += 1) own = `${alinea.nr}-${count}`;
    return [...new Set([own, ...alinea.eerder])];
  });
}

/** What the name of a paragraph looks like: `3` or `3-2`. */
export const alineaName = /^[1-9]\d*(?:-(?:[2-9]|[1-9]\d+))?$/;

/** Anchor of a paragraph on the page of its section, without the `#`: `alinea-3`. */
export function alineaAnchor(name: string): string {
  return `alinea-${name}`;
}

/** Anchor of a paragraph on the page with the whole letter, where every section has an alinea 3: `water-alinea-3`. */
export function anchorInLetter(sectie: string, anchor: string): string {
  return `${sectie}-${anchor}`;
}

/** The name of the paragraph in an address that ends in `#alinea-3`; `undefined` when it ends otherwise. */
export function alineaIn(address: string): string | undefined {
  return /#alinea-(\d+(?:-\d+)?)$/.exec(address)?.[1];
}

/** Path of the section or annex that one of its pages is of: `/brieven/2024/water/vanaf-16/` is of `/brieven/2024/water/`. */
export function documentPath(page: string): string {
  return page.replace(/(?<=\/)vanaf-\d+\/$/, '');
}
