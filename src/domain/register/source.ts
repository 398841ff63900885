import type { Bron } from '#schema/bron.ts';
import type { LinkedBron } from './model.ts';
import type { Register } from './register.ts';

/** A source of a linked register, resolved again for a place that shows it. Sources were all checked when linking. */
export function linkSource(bron: Bron, find: Register['find']): LinkedBron | undefined {
  if ('url' in bron) return { kind: 'web', ...bron };
  const kamerstuk = find('kamerstukken', bron.kamerstuk);
  if (!kamerstuk) return undefined;
  if (!('sectie' in bron)) return { kind: 'kamerstuk', kamerstuk, plaats: bron.plaats };
  const alinea = find('secties', `${kamerstuk.briefVan?.id}/${bron.sectie}`)?.alineas[
    bron.alinea - 1
  ];
  return alinea && { kind: 'alinea', alinea };
}
