import { onderdeelLabel } from '#domain/brief/onderdeel.ts';
import { slipOf } from '#domain/problem/nearest.ts';
import type { AlineaNode, LinkedBron, RondeNode, SectieNode } from '#domain/register/model.ts';
import type { Tables } from '#domain/register/register.ts';
import { explainMoved, type Place, type Resolver } from '#domain/register/resolver.ts';
import { documentRules } from '#domain/register/rules/document-rules.ts';
import { bronRules } from '#domain/register/rules/reference-rules.ts';
import { siteId } from '#domain/register/site-id.ts';
import { onderdeelIn } from '#domain/register/source.ts';
import type { ArtikelBron, BijlageBron, BriefBron, Bron, PuntBron } from '#schema/field/bron.ts';

/**
 * Resolves a source to the paragraph, place in an annex, Kamerstuk or page it names; `undefined` when that does not exist, which is
 * reported.
 */
export function linkBron(
  bron: Bron,
  tables: Tables,
  resolve: Resolver,
  at: Place,
): LinkedBron | undefined {
  if ('url' in bron) return { kind: 'web', ...bron, site: tables.bronsites.get(siteId(bron.url)) };
  if ('sectie' in bron) {
    const alinea = linkAlinea(bron, tables, resolve, at);
    return alinea && { kind: 'alinea', alinea };
  }
  if ('bijlage' in bron) return linkBijlage(bron, resolve, at);
  const kamerstuk = resolve.one('kamerstukken', bron.kamerstuk, {
    ...at,
    field: `${at.field}.kamerstuk`,
  });
  return kamerstuk && { kind: 'kamerstuk', kamerstuk, plaats: bron.plaats };
}

/** Finds the annex that a source names, and the point, article or lid in it if it names one. */
function linkBijlage(
  bron: PuntBron | ArtikelBron | BijlageBron,
  resolve: Resolver,
  at: Place,
): LinkedBron | undefined {
  const field = `${at.field}.bijlage`;
  const bijlage = resolve.one('bijlagen', bron.bijlage, { ...at, field });
  if (!bijlage) return undefined;
  if (!('punt' in bron) && !('artikel' in bron)) {
    return { kind: 'bijlage', bijlage, onderdeel: undefined };
  }
  const onderdeel = onderdeelIn(bijlage, bron);
  if (onderdeel) return { kind: 'bijlage', bijlage, onderdeel };
  const name = onderdeelLabel(bron);
  resolve.report({
    ...at,
    field: `${at.field}.${'punt' in bron ? 'punt' : bron.lid === undefined ? 'artikel' : 'lid'}`,
    value: name,
    ...documentRules.noOnderdeel({ bijlage: bijlage.label, count: bijlage.onderdelen.length }),
    nearest: slipOf(
      name,
      bijlage.onderdelen.map((one) => one.name),
    ),
  });
  return undefined;
}

/**
 * Finds the paragraph that a source names by Kamerstuk, section and number. The sections of a letter are in the folder
 * of the ronde that has this Kamerstuk as its letter. `undefined` when it does not exist, which is reported unless a
 * file that could not be read may be the cause.
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
    // A ronde that could not be read may be the one that has this letter.
    if (resolve.hasBroken('rondes')) return undefined;
    resolve.report({
      ...at,
      field: `${at.field}.kamerstuk`,
      value: bron.kamerstuk,
      ...bronRules.notWorkedOut(),
    });
    return undefined;
  }
  const sectie = findSectie(ronde, bron.sectie, tables, resolve, {
    ...at,
    field: `${at.field}.sectie`,
  });
  if (!sectie) return undefined;
  const alinea = sectie.alineas[bron.alinea - 1];
  if (!alinea) {
    resolve.report({
      ...at,
      field: `${at.field}.alinea`,
      value: String(bron.alinea),
      ...bronRules.noAlinea({ sectie: sectie.label, count: sectie.alineas.length }),
    });
  } else if (alinea.parsed.vorm === 'vervallen') {
    resolve.report({
      ...at,
      field: `${at.field}.alinea`,
      value: String(bron.alinea),
      ...bronRules.vervallen({ sectie: sectie.label }),
    });
  }
  return alinea;
}

/** The section of a ronde's letter with this name; `undefined` when there is none, which is reported. */
export function findSectie(
  ronde: RondeNode,
  name: string,
  tables: Tables,
  resolve: Resolver,
  at: Place,
): SectieNode | undefined {
  const folder = `${ronde.id}/`;
  const id = `${folder}${name}`;
  const sectie = tables.secties.get(id);
  resolve.noteWithdrawn('secties', id, at);
  if (sectie || resolve.isBroken('secties', id)) return sectie;
  const nameOf = (sectieId: string) => sectieId.replace(folder, '');
  const targets = resolve.movedTo('secties', id);
  if (targets) {
    resolve.report({ ...at, value: name, ...explainMoved(targets.map(nameOf)) });
    return undefined;
  }
  const names = [...tables.secties.keys()].filter((key) => key.startsWith(folder)).map(nameOf);
  resolve.report({
    ...at,
    value: name,
    ...bronRules.noSectie(),
    allowed: names,
    nearest: slipOf(name, names),
  });
  return undefined;
}
