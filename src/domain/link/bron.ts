import type { BriefBron, Bron } from '#schema/bron.ts';
import type { AlineaNode, LinkedBron } from '../model.ts';
import { nearestOf, type Problem } from '../problem.ts';
import type { Place, Resolver, Tables } from './resolver.ts';

/** Resolves a source to the paragraph, Kamerstuk or page it names. */
export function linkBron(
  bron: Bron,
  tables: Tables,
  resolve: Resolver,
  at: Place,
): LinkedBron | undefined {
  if ('url' in bron) return { kind: 'web', ...bron };
  if ('sectie' in bron) {
    const alinea = linkAlinea(bron, tables, resolve, at);
    return alinea && { kind: 'alinea', alinea };
  }
  const kamerstuk = resolve.one('kamerstukken', bron.kamerstuk, {
    ...at,
    field: `${at.field}.kamerstuk`,
  });
  return kamerstuk && { kind: 'kamerstuk', kamerstuk, plaats: bron.plaats };
}

/**
 * Finds the paragraph that a source names by Kamerstuk, section and number. The sections of a letter stand in the folder
 * of the ronde that has this Kamerstuk as its letter.
 */
export function linkAlinea(
  bron: BriefBron,
  tables: Tables,
  resolve: Resolver,
  at: Place,
): AlineaNode | undefined {
  const kamerstuk = resolve.one('kamerstukken', bron.kamerstuk, {
    ...at,
    field: `${at.field}.kamerstuk`,
  });
  if (!kamerstuk) return undefined;
  const ronde = kamerstuk.briefVan;
  if (!ronde) {
    resolve.report({
      ...at,
      field: `${at.field}.kamerstuk`,
      value: bron.kamerstuk,
      message: 'is geen brief die in de atlas is uitgewerkt; laat “sectie” en “alinea” weg',
    });
    return undefined;
  }
  const sectie = tables.secties.get(`${ronde.id}/${bron.sectie}`);
  if (!sectie) {
    const names = ronde.secties.map(({ id }) => id.slice(ronde.id.length + 1));
    resolve.report(missing({ ...at, field: `${at.field}.sectie` }, bron.sectie, names));
    return undefined;
  }
  const alinea = sectie.alineas[bron.alinea - 1];
  if (!alinea) {
    resolve.report({
      ...at,
      field: `${at.field}.alinea`,
      value: String(bron.alinea),
      message: `bestaat niet: “${sectie.label}” heeft ${sectie.alineas.length} alinea’s`,
    });
  }
  return alinea;
}

function missing(at: Place, value: string, names: readonly string[]): Problem {
  return {
    ...at,
    value,
    message: 'is geen onderdeel van deze brief',
    allowed: names,
    nearest: nearestOf(value, names),
  };
}
