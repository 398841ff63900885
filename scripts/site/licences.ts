/**
 * The licences under which a package may be: with these a site can be made, and its code can be under the EUPL-1.2. Those with
 * conditions on what is passed on (MPL, LGPL) are of tools that only run while building or testing; NOTICE.md names everything
 * that is in the built site.
 */
export const judgedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-1.1',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/** The part of a component of CycloneDX that tells its licence. */
export interface Component {
  name: string;
  licenses?: ({ license?: { id?: string; name?: string } } | { expression?: string })[];
}

/** How many packages are under each licence, as each package words it, the most used first. */
export function countLicences(components: readonly Component[]): Map<string, number> {
  const all = Map.groupBy(components, licenceOf);
  return new Map(
    [...all]
      .map(([licence, own]): [string, number] => [licence, own.length])
      .toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b, 'en')),
  );
}

function licenceOf({ licenses = [] }: Component): string {
  const [first] = licenses;
  if (!first) return 'geen licentie';
  const word = 'expression' in first ? first.expression : undefined;
  const license = 'license' in first ? first.license : undefined;
  return word ?? license?.id ?? license?.name ?? 'geen licentie';
}

/**
 * The licences that nobody judged. Where a package may be used under one of several, one that is known is enough; where several
 * apply together, each must be.
 */
export function unknownLicences(licences: Iterable<string>): string[] {
  return [...licences].filter((licence) => {
    const choices = licence.replace(/^\(|\)$/g, '').split(' OR ');
    return !choices.some((choice) => choice.split(' AND ').every((one) => judgedLicences.has(one)));
  });
}
