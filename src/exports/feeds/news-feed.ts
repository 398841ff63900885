import { statusMeaning } from '#domain/meaning/status.ts';
import type { Mijlpaal } from '#domain/mijlpalen/mijlpaal.ts';
import { mijlpalenOf, sortBy } from '#domain/mijlpalen/mijlpaal.ts';
import { newsOf } from '#domain/mijlpalen/news.ts';
import { mergeReports } from '#domain/mijlpalen/reports.ts';
import { momentsOf, type NavraagMoment } from '#domain/navraag/moments.ts';
import type { KamerstukNode } from '#domain/register/model.ts';
import { plaatsOf } from '#domain/register/plaats.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import { compareText } from '#domain/text/order.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import type { Addresses } from '#exports/address/address.ts';
import { uuidOf } from '#exports/identity/uuid.ts';
import { feedPath, type Selection } from '#exports/selections/selection.ts';
import type { Feed, FeedEntry } from './atom.ts';

/** So many entries that somebody who looks in once a month misses none. */
const most = 100;

/** How many outcomes an entry names that stands for several. */
const mostNames = 10;

/**
 * What happened to the outcomes of a selection, what was asked about them and answered, and what happened to its
 * instruments, programmes and overleggen. What we changed in our
 * own texts is in another feed: `changesFeed`. A termijn is not news; calendars have it.
 * @param asOf a day, `YYYY-MM-DD`: what was not over by then is not in it
 */
export function newsFeed(selection: Selection, asOf: string, addresses: Addresses): Feed {
  const { kind, label, path, afspraken, own, papers } = selection;
  const all = sortBy([...mijlpalenOf(afspraken, asOf), ...own], (mijlpaal) => mijlpaal);
  // The page of one outcome has its events one by one.
  const mijlpalen = kind === 'uitkomst' ? all : mergeReports(all);
  const entries = [
    ...newsOf(mijlpalen, mijlpalen.length).map((mijlpaal) => entryOf(mijlpaal, path, addresses)),
    ...momentsOf([...new Set(afspraken.flatMap(({ navragen }) => navragen))], asOf)
      .toReversed()
      .map((moment) => navraagEntry(moment, addresses)),
    ...papers.flatMap((paper) => paperEntry(paper, asOf, addresses)),
  ];
  return {
    id: `urn:uuid:${uuidOf(`feed ${path}`)}`,
    title: `Wat er gebeurde: ${label}`,
    subtitle:
      'Wat bronnen meldden over deze afspraken, en wat erover is nagevraagd. Wat de atlas zelf verbeterde, staat hier niet in.',
    address: addresses.absolute(path),
    own: addresses.absolute(feedPath(path)),
    entries: entries.toSorted((a, b) => compareText(b.datum, a.datum)).slice(0, most),
  };
}

function entryOf(mijlpaal: Mijlpaal, selection: string, { absolute }: Addresses): FeedEntry {
  const { name, label, what, path, reported, members } = mijlpaal;
  // One that stands for several differs from feed to feed, so it is not the same entry in each.
  const identity = members.length > 0 ? `${selection} ${name}` : name;
  return {
    id: `urn:uuid:${uuidOf(identity)}`,
    title: `${label}: ${uncapitalize(what)}`,
    address: absolute(path),
    datum: reported,
    isDayKnown: isDayKnown(mijlpaal),
    text: members.length > 0 ? textOfSeveral(mijlpaal) : textOf(mijlpaal),
  };
}

/**
 * Whether the day that it was reported is more than the end of the month or year that a source names: the datum is a day, or its
 * source came out on one day that can be that of the report.
 */
function isDayKnown({ datum, bron, reported }: Mijlpaal): boolean {
  const source = daysOfSource(bron);
  const spans = [boundsOf(datum.split('/').at(-1) ?? datum), ...(source ? [source] : [])];
  return spans.some(({ first, last }) => first === last && last === reported);
}

function textOf(mijlpaal: Mijlpaal): string {
  const { what, datum, tekst, status, bron } = mijlpaal;
  const place = bron && (bron.kind === 'web' ? bron.titel : plaatsOf(bron)?.label);
  return [
    `${what}, ${formatDatum(datum)}.`,
    tekst,
    status && status !== 'onbekend'
      ? `Stand daarna: ${uncapitalize(statusMeaning[status].label)}.`
      : undefined,
    isDayKnown(mijlpaal) ? undefined : 'Op welke dag dat bekend werd, zegt geen bron.',
    place === undefined ? undefined : `Bron: ${place}.`,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function textOfSeveral({ what, datum, members }: Mijlpaal): string {
  const names = members.slice(0, mostNames).map(({ label }) => label);
  const rest = members.length - names.length;
  return `${what}, ${formatDatum(datum)}: ${names.join('; ')}${rest > 0 ? `; en nog ${rest}` : ''}.`;
}

function navraagEntry(moment: NavraagMoment, { absolute }: Addresses): FeedEntry {
  const { name, what, navraag, datum, tekst, bron } = moment;
  const place = bron && (bron.kind === 'web' ? bron.titel : plaatsOf(bron)?.label);
  return {
    id: `urn:uuid:${uuidOf(name)}`,
    title: `${what}: ${navraag.label}`,
    address: absolute(navraag.path),
    datum,
    isDayKnown: true,
    text: place === undefined ? tekst : `${tekst} Bron: ${place}.`,
  };
}

function paperEntry(paper: KamerstukNode, asOf: string, { absolute }: Addresses): FeedEntry[] {
  const { id, label, path, data } = paper;
  if (data.datum === undefined) return [];
  const { first, last } = boundsOf(data.datum);
  if (last > asOf) return [];
  return [
    {
      id: `urn:uuid:${uuidOf(`kamerstukken/${id}#verschenen`)}`,
      title: `${data.titel ?? label}: verschenen`,
      address: absolute(path),
      datum: last,
      isDayKnown: first === last,
      text: `${label}, ${formatDatum(data.datum)}. ${data.toelichting}`,
    },
  ];
}
