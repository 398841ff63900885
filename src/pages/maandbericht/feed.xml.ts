import type { APIRoute } from 'astro';
import { addressesOf } from '#exports/address/address.ts';
import { atomFeed } from '#exports/feeds/atom.ts';
import { digestFeed } from '#exports/feeds/digest.ts';
import { months } from '#following.ts';

/** One message a month, as an Atom feed (RFC 4287). */
export const GET: APIRoute = ({ site }) => {
  const addresses = addressesOf(site, import.meta.env.BASE_URL);
  return new Response(atomFeed(digestFeed(months(), addresses)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
