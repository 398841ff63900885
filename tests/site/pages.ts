import { inject } from 'vitest';
import { readSite, type SitePage } from '../../scripts/browser/site-files.ts';

export { attributeValues } from './attributes.ts';

/** All pages of the site under test. */
export function readPages(folder = inject('siteFolder')): SitePage[] {
  return readSite(folder);
}
