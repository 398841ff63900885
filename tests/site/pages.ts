import { readSite, type SitePage } from '../../scripts/browser/site-files.ts';
import { shared } from './shared-sites.ts';

export { attributeValues } from '../../scripts/browser/attributes.ts';

/** The sites do not change while the tests run, and nearly every file of tests reads a thousand pages. */
const known = new Map<string, readonly SitePage[]>();

/** All pages of a built site; of the one that `npm run build` makes unless another folder is given. */
export function readPages(folder = shared('siteFolder')): readonly SitePage[] {
  const pages = known.get(folder) ?? readSite(folder);
  known.set(folder, pages);
  return pages;
}
