import { onderdeelAnchor } from '#domain/brief/onderdeel.ts';
import type { ArtikelBron, Bron, PuntBron } from '#schema/field/bron.ts';
import type { BijlageNode, LinkedBron, OnderdeelNode } from './model.ts';
import type { Register } from './register.ts';
import { siteId } from './site-id.ts';

/**
 * Resolves a source again for a place that shows it. Linking checked every source, so in a linked register it is found.
 */
export function linkSource(bron: Bron, find: Register['find']): LinkedBron | undefined {
  if ('url' in bron) return { kind: 'web', ...bron, site: find('bronsites', siteId(bron.url)) };
  if ('bijlage' in bron) {
    const bijlage = find('bijlagen', bron.bijlage);
    if (!bijlage) return undefined;
    const isWhole = !('punt' in bron) && !('artikel' in bron);
    return {
      kind: 'bijlage',
      bijlage,
      onderdeel: isWhole ? undefined : onderdeelIn(bijlage, bron),
    };
  }
  const kamerstuk = find('kamerstukken', bron.kamerstuk);
  if (!kamerstuk) return undefined;
  if (!('sectie' in bron)) return { kind: 'kamerstuk', kamerstuk, plaats: bron.plaats };
  const alinea = find('secties', `${kamerstuk.briefVan?.id}/${bron.sectie}`)?.alineas[
    bron.alinea - 1
  ];
  return alinea && { kind: 'alinea', alinea };
}

/** The place in an annex that a source names, if it is there. */
export function onderdeelIn(
  { onderdelen }: BijlageNode,
  bron: PuntBron | ArtikelBron,
): OnderdeelNode | undefined {
  const anchor = onderdeelAnchor(bron);
  return onderdelen.find((one) => one.anchor === anchor);
}
