import type { BreadcrumbList, Graph, Thing, WebPage } from 'schema-dts';
import type { NodeOf } from '#domain/register/register.ts';
import type { Addresses } from '#exports/address/address.ts';
import type { CollectionName } from '#schema/collections.ts';
import { isAbout, subjectOf } from './subject.ts';

/** What a page is, for machines. */
export interface PageFacts {
  title: string;
  /** Absolute address of the page. */
  address: string;
  /** The breadcrumbs after the start page; paths without the base path. */
  trail: readonly { label: string; path: string }[];
  /** The record that it shows, if it shows one. */
  record: NodeOf[CollectionName] | undefined;
  /** The day of the last change of that record, `YYYY-MM-DD`. */
  changed: string | undefined;
}

/** The page, the way to it and what it is about, in the words of schema.org. */
export function pageGraph(
  { title, address, trail, record, changed }: PageFacts,
  addresses: Addresses,
): Graph {
  const site = addresses.absolute('/');
  const about = record ? isAbout(record, addresses) : [];
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': address,
    name: title,
    inLanguage: 'nl',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'WebSite', '@id': `${site}#site`, name: 'Afsprakenatlas Leefomgeving' },
    ...(changed !== undefined && { dateModified: changed }),
    ...(record && { mainEntity: subjectOf(record, addresses) }),
    ...(about.length > 0 && { about }),
  };
  const things: Thing[] = trail.length === 0 ? [page] : [page, crumbs(trail, addresses)];
  return { '@context': 'https://schema.org', '@graph': things };
}

function crumbs(
  trail: readonly { label: string; path: string }[],
  { absolute }: Addresses,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(path),
    })),
  };
}

/**
 * Data as the text of a script element: without `<`, so that nothing in it ends the element or opens a comment, and
 * without the two ends of line that JSON allows and old JavaScript does not.
 */
export function scriptText(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
