import { expectedDossierId, expectedKamerstukId } from '#domain/kamerstuk/label.ts';
import type { DossierNode, KamerstukNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { documentRules } from '#domain/register/rules/document-rules.ts';
import { identityRules } from '#domain/register/rules/identity-rules.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import { linkKamerstappen } from './kamerstappen.ts';
import { checkOtherNumbers } from './paper-numbers.ts';

/** Links Kamerstukken to their dossiers, submitters and what happened to them. */
export function linkPapers(tables: Tables, resolve: Resolver): void {
  for (const dossier of tables.dossiers.values()) checkDossierId(dossier, resolve);
  for (const kamerstuk of tables.kamerstukken.values()) {
    linkKamerstuk(kamerstuk, tables, resolve);
    checkAddress(kamerstuk, tables, resolve);
    checkOtherNumbers(kamerstuk, resolve);
  }
  for (const dossier of tables.dossiers.values()) dossier.kamerstukken.sort(byNumber);
}

function linkKamerstuk(kamerstuk: KamerstukNode, tables: Tables, resolve: Resolver): void {
  const file = fileOf('kamerstukken', kamerstuk.id);
  const { data } = kamerstuk;
  const expected = expectedKamerstukId(data);
  if (kamerstuk.id !== expected) {
    resolve.report({
      file,
      field: 'nr',
      value: data.nr,
      ...identityRules.fileOfNumber({ expected }),
    });
  }
  const { datum, vergaderjaar } = data;
  if (datum !== undefined && vergaderjaar !== undefined && !isInSession(datum, vergaderjaar)) {
    const finding = documentRules.otherSession({ datum: formatDatum(datum) });
    resolve.report({ file, field: 'vergaderjaar', value: vergaderjaar, ...finding });
  }
  kamerstuk.dossiers = resolve.many('dossiers', data.dossiers, { file, field: 'dossiers' });
  for (const dossier of kamerstuk.dossiers) dossier.kamerstukken.push(kamerstuk);
  for (const [index, { partij, rol }] of data.indieners.entries()) {
    const node = resolve.one('partijen', partij, { file, field: `indieners.${index}.partij` });
    if (!node) continue;
    kamerstuk.indieners.push({ partij: node, rol });
    node.ingediend.push(kamerstuk);
  }
  kamerstuk.verloop = linkKamerstappen(kamerstuk, tables, resolve);
}

/**
 * Papers and dossiers share a folder of the site: dossier 36600-A and paper A of dossier 36600 would be the same page.
 */
function checkAddress({ id, path }: KamerstukNode, tables: Tables, resolve: Resolver): void {
  const dossier = tables.dossiers.get(id);
  if (!dossier) return;
  resolve.report({
    file: fileOf('kamerstukken', id),
    ...identityRules.sameAddress({ other: fileOf('dossiers', id), path }),
  });
}

function checkDossierId({ id, data }: DossierNode, resolve: Resolver): void {
  const expected = expectedDossierId(data);
  if (id === expected) return;
  resolve.report({
    file: fileOf('dossiers', id),
    field: 'nummer',
    value: data.nummer,
    ...identityRules.fileOfNumber({ expected }),
  });
}

/** Whether a paper can be of a session: sessions turn in September, but papers may be numbered before or after. */
function isInSession(datum: string, vergaderjaar: string): boolean {
  const [first = '', second = ''] = vergaderjaar.split('-');
  const bounds = boundsOf(datum);
  return bounds.last >= `${first}-01-01` && bounds.first <= `${second}-12-31`;
}

const numbers = new Intl.Collator('nl', { numeric: true });

/** Numbers by their value, then letters (Eerste Kamer). */
function byNumber(a: KamerstukNode, b: KamerstukNode): number {
  return numbers.compare(a.id, b.id);
}
