import type { APIRoute } from 'astro';
import { peildatum, register } from '#atlas.ts';
import { href } from '#components/href.ts';
import { newsOf } from '#domain/mijlpalen/news.ts';
import { mijlpalenWhole } from '#domain/mijlpalen/parts.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { atomFeed } from '#feed/atom.ts';

/** So many entries that a reader who looks in once a month misses none. */
const most = 100;

/** What happened to outcomes, instruments and programmes as an Atom feed (RFC 4287), newest first. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(href(path), site).href;
  const { title, path, mijlpalen } = mijlpalenWhole(register, peildatum);
  const entries = newsOf(mijlpalen, most).map(({ mijlpaal, key }) => ({
    title: `${mijlpaal.label}: ${mijlpaal.what.toLowerCase()}`,
    address: absolute(mijlpaal.path),
    id: `${absolute(mijlpaal.path)}#${key}`,
    datum: mijlpaal.last,
    text: `${mijlpaal.what}, ${formatDatum(mijlpaal.datum)}.`,
  }));
  const feed = atomFeed({
    title: `${title} in de Afsprakenatlas Leefomgeving`,
    address: absolute(path),
    own: absolute('/mijlpalen/feed.xml'),
    entries,
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
