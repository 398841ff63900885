import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';

/**
 * What robots may read: everything, and where the list is. A site that was built only to look at asks to be left alone, in case
 * it is published all the same.
 */
export const GET: APIRoute = ({ site }) => {
  const lines = __IS_FOR_LOOKING__
    ? ['User-agent: *', 'Disallow: /']
    : [
        'User-agent: *',
        'Allow: /',
        '',
        `Sitemap: ${new URL(href('/sitemap-index.xml'), site).href}`,
      ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
