import type { APIRoute } from 'astro';
import { register } from '#atlas.ts';
import { href } from '#components/href.ts';
import { atomFeed } from '#feed/atom.ts';

/** The changes as an Atom feed (RFC 4287), newest first. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(href(path), site).href;
  const entries = register.wijzigingen.toReversed().map(({ label, path, data }) => ({
    title: label,
    address: absolute(path),
    datum: data.datum,
    text: data.tekst,
  }));
  const feed = atomFeed({
    title: 'Wijzigingen in de Afsprakenatlas Leefomgeving',
    address: absolute('/wijzigingen/'),
    own: absolute('/wijzigingen/feed.xml'),
    entries,
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
