import type { APIRoute, GetStaticPaths } from 'astro';
import { peildatum } from '#atlas.ts';
import { addressesOf } from '#exports/address/address.ts';
import { atomFeed } from '#exports/feeds/atom.ts';
import { newsFeed } from '#exports/feeds/news-feed.ts';
import type { Selection } from '#exports/selections/selection.ts';
import { selections } from '#following.ts';

export const getStaticPaths = (() =>
  selections().map((selection) => ({
    params: { selection: selection.path.slice(1, -1) },
    props: { selection },
  }))) satisfies GetStaticPaths;

/** What happened in a selection, as an Atom feed (RFC 4287) below the address of its page. */
export const GET: APIRoute<{ selection: Selection }> = ({ props, site }) => {
  const addresses = addressesOf(site, import.meta.env.BASE_URL);
  return new Response(atomFeed(newsFeed(props.selection, peildatum, addresses)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
