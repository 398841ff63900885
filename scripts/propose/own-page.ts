import { pageSources } from '#domain/edit-links/page-source.ts';
import type { Register } from '#domain/register/register.ts';
import { type CollectionName, collections } from '#schema/collections.ts';
import { pathIn } from './find.ts';

/** Kinds whose addresses no other site has by chance. A page `/themas/water/` may be of a provincie. */
const distinct: ReadonlySet<CollectionName> = new Set([
  'afspraken',
  'secties',
  'rondes',
  'dossiers',
  'kamerstukken',
  'bijlagen',
  'navragen',
  'wijzigingen',
]);

/**
 * Whether an address leads to the atlas itself, which is not a source of what it says.
 * @param own addresses under which the atlas is published, and its repository
 */
export function isOwnPage(register: Register, address: string, own: readonly string[]): boolean {
  const plain = address.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '');
  const isBelow = own.some((one) => {
    const base = one
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/+$/, '');
    return (
      base !== '' &&
      (plain === base || /^[/?#]/.test(plain.slice(base.length))) &&
      plain.startsWith(base)
    );
  });
  if (isBelow) return true;
  const path = pathIn(address);
  if (path === undefined) return false;
  return (
    [...pageSources(register)].some(
      ([page, { record }]) =>
        record !== undefined &&
        distinct.has(record.collection) &&
        path.endsWith(page) &&
        hasDepth(page),
    ) || path.endsWith(`/${collections.afspraken.siteFolder}/`)
  );
}

/** `/rondes/2024/` has two parts; one part alone could be anybody’s. */
function hasDepth(page: string): boolean {
  return page.split('/').filter(Boolean).length > 1;
}
