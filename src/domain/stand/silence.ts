import type { RondeNode } from '#domain/register/model.ts';
import { type SilenceKind, silences } from '#schema/field/words.ts';
import type { Continuing, Reporting, Searched, StandEvent, Standing } from './standing.ts';
import { documentsOf, unreadOf } from './unread.ts';

/**
 * Why nothing is known of an outcome since its last news (docs/besluiten/07-stand-is-berekend.md). Silence says what
 * the atlas does not know; it never changes what is known.
 */
export interface Silence<Ronde extends Reporting = RondeNode> {
  /** The one that leads: by it outcomes are counted, each once. */
  kind: SilenceKind;
  /** The others that hold too, in the order of the word list. */
  others: readonly SilenceKind[];
  /** Later rondes with documents that were not read whole, the oldest first; `unreadOf` says which. */
  unread: readonly Ronde[];
  /** Later rondes of which every document was read whole, and none has news of it. */
  read: readonly Ronde[];
  /** The last search that found nothing. */
  searched: Searched | undefined;
}

/**
 * The silence around an open outcome on a day, `YYYY-MM-DD`; `undefined` when there is none: no termijn passed, no
 * ronde came after the last news, and nobody searched.
 *
 * @param news the day on which its last news was reported
 * @param overdue its termijn is over, and nothing was heard since
 */
export function silenceOf<Ronde extends Reporting>(
  { ronde, data }: Pick<Standing<StandEvent, Continuing, Ronde>, 'ronde' | 'data'>,
  news: string,
  overdue: boolean,
  asOf: string,
): Silence<Ronde> | undefined {
  const later = (ronde?.later ?? []).filter(
    ({ start, reported }) => start > news && reported <= asOf,
  );
  const unread = later.filter((one) => unreadOf(one).length > 0);
  const read = later.filter((one) => documentsOf(one).length > 0 && unreadOf(one).length === 0);
  const searched = lastSearch(data.gezocht, asOf);
  const holds: Record<SilenceKind, boolean> = {
    verstreken: overdue,
    'niet-nagelezen': unread.length > 0,
    gezocht: read.length > 0 || (searched !== undefined && searched.datum > news),
  };
  const [kind, ...others] = silences.filter((one) => holds[one]);
  return kind && { kind, others, unread, read, searched };
}

/** The last search up to a day, `YYYY-MM-DD`. */
export function lastSearch<Search extends Searched>(
  gezocht: readonly Search[] | undefined,
  asOf: string,
): Search | undefined {
  return (gezocht ?? [])
    .filter(({ datum }) => datum <= asOf)
    .toSorted((a, b) => (a.datum < b.datum ? -1 : 1))
    .at(-1);
}
