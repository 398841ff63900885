import { readAddress } from '#domain/citation/find.ts';
import { formatKamerstuk, kamerstukId } from '#domain/kamerstuk/id.ts';
import type { KamerstukNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { documentRules } from '#domain/register/rules/document-rules.ts';

/**
 * Reports an official id or an address of a paper that says itself that it is of another one: `kst-34682-107` at 34 682, nr.
 * 205. A value without a number in it, or with one of a kind that the paper has not filled in, says nothing.
 */
export function checkOtherNumbers({ id, data }: KamerstukNode, resolve: Resolver): void {
  const ofDossiers = data.nr === undefined ? [] : data.dossiers.map((one) => `${one}-${data.nr}`);
  const own = new Set([id, ...ofDossiers.map((one) => one.toLowerCase())]);
  const values = [
    { field: 'officieleId', value: data.officieleId ?? '' },
    ...data.adressen.map(({ url }, index) => ({ field: `adressen.${index}.url`, value: url })),
  ];
  for (const { field, value } of values) {
    const read = value === '' ? null : readAddress(value);
    if (!read || read.nr === null) continue;
    const isOther = {
      kamerstuk: read.dossier !== null && !own.has(kamerstukId(read) ?? id),
      document: data.documentnummer !== undefined && read.nr !== data.documentnummer,
      zaak: data.zaak !== undefined && read.nr !== data.zaak,
      handelingen: false,
      aanhangsel: false,
    }[read.kind];
    if (!isOther) continue;
    const other = read.kind === 'kamerstuk' ? formatKamerstuk(read) : read.nr;
    const finding = documentRules.otherNumber({ other });
    resolve.report({ file: fileOf('kamerstukken', id), field, value, ...finding });
  }
}
