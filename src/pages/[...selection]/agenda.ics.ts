import type { APIRoute, GetStaticPaths } from 'astro';
import { peildatum } from '#atlas.ts';
import { addressesOf } from '#exports/address/address.ts';
import { calendarText } from '#exports/calendar/calendar.ts';
import { selectionCalendar } from '#exports/calendar/selection-calendar.ts';
import type { Selection } from '#exports/selections/selection.ts';
import { hasTermijn } from '#exports/selections/selections.ts';
import { selections } from '#following.ts';

export const getStaticPaths = (() =>
  selections()
    .filter((selection) => hasTermijn(selection, peildatum))
    .map((selection) => ({
      params: { selection: selection.path.slice(1, -1) },
      props: { selection },
    }))) satisfies GetStaticPaths;

/** The termijnen and mijlpalen of a selection, as a calendar (RFC 5545) below the address of its page. */
export const GET: APIRoute<{ selection: Selection }> = ({ props, site }) => {
  const addresses = addressesOf(site, import.meta.env.BASE_URL);
  return new Response(calendarText(selectionCalendar(props.selection, peildatum, addresses)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
