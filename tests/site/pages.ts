import { inject } from 'vitest';
import { readSite, type SitePage } from '../../scripts/browser/site-files.ts';

export { attributeValues } from './attributes.ts';

/** All pages of a built site; of the one that `npm run build` makes unless another folder is given. */
export function readPages(folder = inject('siteFolder')): SitePage[] {
  return readSite(folder);
}
