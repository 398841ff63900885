import { type Mijlpaal, mijlpalenOf, sortBy } from '#domain/mijlpalen/mijlpaal.ts';
import { mergeReports } from '#domain/mijlpalen/reports.ts';
import type { WijzigingNode } from '#domain/register/model.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import { compareText } from '#domain/text/order.ts';
import { formatCount } from '#domain/text/plural.ts';
import type { Addresses } from '#exports/address/address.ts';
import { uuidOf } from '#exports/identity/uuid.ts';
import { digestPath, feedPath, type Selection } from '#exports/selections/selection.ts';
import type { Feed } from './atom.ts';

/** One month that is over. */
export interface Month {
  /** `2026-10`, as in its address. */
  key: string;
  /** “oktober 2026”. */
  label: string;
  path: string;
  /** What sources reported in it, the oldest first; what one paper reports of several outcomes is one. */
  news: readonly Mijlpaal[];
  /** The termijnen that ended in it. */
  ended: readonly Mijlpaal[];
  /** What we changed in the atlas itself. */
  changes: readonly WijzigingNode[];
}

/** So many months in the feed: two years. */
const most = 24;

/**
 * Every month with anything to tell, the newest first. A month counts once it is over, by days from records: what is
 * found later about it is added to it.
 * @param whole the selection of everything
 * @param asOf a day, `YYYY-MM-DD`
 */
export function monthsOf(
  { afspraken, own }: Pick<Selection, 'afspraken' | 'own'>,
  wijzigingen: readonly WijzigingNode[],
  asOf: string,
): Month[] {
  const all = sortBy([...mijlpalenOf(afspraken, asOf), ...own], (mijlpaal) => mijlpaal);
  const termijnen = all.filter(
    ({ kind, outcome }) => kind === 'termijn' && outcome !== 'verschoven',
  );
  const news = Map.groupBy(
    mergeReports(all.filter((one) => one.kind !== 'termijn' && one.past && isOfOneMonth(one))),
    ({ reported }) => reported.slice(0, 7),
  );
  const ended = Map.groupBy(termijnen, ({ last }) => last.slice(0, 7));
  const changes = Map.groupBy(wijzigingen, ({ data }) => data.datum.slice(0, 7));
  const keys = new Set([...news.keys(), ...ended.keys(), ...changes.keys()]);
  return [...keys]
    .filter((key) => boundsOf(key).last < asOf)
    .toSorted((a, b) => compareText(b, a))
    .map((key) => ({
      key,
      label: formatDatum(key),
      path: `${digestPath}${key}/`,
      news: news.get(key) ?? [],
      ended: ended.get(key) ?? [],
      changes: changes.get(key) ?? [],
    }));
}

/**
 * Whether it is known in which month it came out. Of an event of “2025” whose source has no day, only its order in time is
 * computed from the last day of that year: that does not make it news of December.
 */
function isOfOneMonth({ bron, datum }: Mijlpaal): boolean {
  const spans = [daysOfSource(bron), boundsOf(datum.split('/').at(-1) ?? datum)];
  return spans.some(
    (days) => days !== undefined && days.first.slice(0, 7) === days.last.slice(0, 7),
  );
}

/** What a month has, in one sentence: the lead of its page, and what its feed says. */
export function summaryOf({ label, news, ended, changes }: Omit<Month, 'key' | 'path'>): string {
  const parts = [
    news.length > 0 &&
      `meldden bronnen ${formatCount(news.length, 'gebeurtenis', 'gebeurtenissen')}`,
    ended.length > 0 &&
      `${ended.length === 1 ? 'liep' : 'liepen'} ${formatCount(ended.length, 'termijn', 'termijnen')} af`,
    changes.length > 0 &&
      `${changes.length === 1 ? 'kwam' : 'kwamen'} er ${formatCount(changes.length, 'wijziging', 'wijzigingen')} in de atlas`,
  ].filter((part) => part !== false);
  const last = parts.pop() ?? '';
  return `In ${label} ${parts.length > 0 ? `${parts.join(', ')} en ${last}` : last}.`;
}

/** One message a month, for who does not want more. */
export function digestFeed(months: readonly Month[], { absolute }: Addresses): Feed {
  return {
    id: `urn:uuid:${uuidOf(`feed ${digestPath}`)}`,
    title: 'Maandbericht van de Afsprakenatlas Leefomgeving',
    subtitle:
      'Elke maand één bericht: wat er gebeurde, welke termijnen afliepen en wat wij wijzigden.',
    address: absolute(digestPath),
    own: absolute(feedPath(digestPath)),
    entries: months.slice(0, most).map((month) => ({
      id: `urn:uuid:${uuidOf(`maandbericht ${month.key}`)}`,
      title: `Maandbericht ${month.label}`,
      address: absolute(month.path),
      datum: boundsOf(month.key).last,
      isDayKnown: true,
      text: summaryOf(month),
    })),
  };
}
