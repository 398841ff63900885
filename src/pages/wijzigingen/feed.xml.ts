import type { APIRoute } from 'astro';
import { register } from '#atlas.ts';
import { addressesOf } from '#exports/address/address.ts';
import { atomFeed } from '#exports/feeds/atom.ts';
import { changesFeed } from '#exports/feeds/changes-feed.ts';

/** What we changed, as an Atom feed (RFC 4287). */
export const GET: APIRoute = ({ site }) => {
  const addresses = addressesOf(site, import.meta.env.BASE_URL);
  return new Response(atomFeed(changesFeed(register.wijzigingen, addresses)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
