import { countsFor, reasonFor } from '#domain/place/counting.ts';
import { laterOf } from '#domain/register/continuation.ts';
import type { AfspraakNode, LinkedVerloop, RondeNode } from '#domain/register/model.ts';
import { paperOf } from '#domain/register/plaats.ts';
import { computeStand } from '#domain/stand/stand.ts';
import { documentsOf, unreadOf } from '#domain/stand/unread.ts';
import { isOpen } from './line.ts';
import type { SheetPlace } from './sheet-places.ts';

/** What a letter says of one outcome: the events it reports, and the outcomes of its ronde that continue it. */
export interface Answer {
  afspraak: AfspraakNode;
  news: readonly LinkedVerloop[];
  into: readonly AfspraakNode[];
  /** Those of them that count for the place. */
  here: readonly AfspraakNode[];
}

/** What the letter of a ronde did with the outcomes that were open before it; each is in one of the three. */
export interface AfterLetter {
  ronde: RondeNode;
  previous: RondeNode;
  answered: readonly Answer[];
  /** The letter and its annexes were read whole, and say nothing of it. */
  leftOut: readonly AfspraakNode[];
  /** The letter or an annex was not read whole, so nobody knows whether it says anything of it. */
  unknown: readonly AfspraakNode[];
}

/**
 * Lays the letter of a ronde beside the outcomes of earlier rondes that count for a place and were open on the day before
 * the ronde began, as a sheet of that day had them.
 * @param asOf a day, `YYYY-MM-DD`: what was reported later is not seen
 * @returns `undefined` when the ronde has no predecessor, or nothing was open before it
 */
export function afterLetter(
  place: SheetPlace,
  ronde: RondeNode,
  asOf: string,
): AfterLetter | undefined {
  const previous = ronde.earlier.at(-1);
  const eve = dayBefore(ronde.start);
  const open = countsFor(place)
    .map(({ afspraak }) => afspraak)
    .filter((afspraak) => isOpen(computeStand(afspraak, eve)));
  if (!previous || open.length === 0) return undefined;
  const answers = open.map((afspraak) => answerOf(afspraak, place, ronde, asOf));
  const isAnswered = ({ news, into }: Answer) => news.length + into.length > 0;
  const others = answers.filter((one) => !isAnswered(one)).map(({ afspraak }) => afspraak);
  const isRead = documentsOf(ronde).length > 0 && unreadOf(ronde).length === 0;
  return {
    ronde,
    previous,
    answered: answers.filter(isAnswered),
    leftOut: isRead ? others : [],
    unknown: isRead ? [] : others,
  };
}

function answerOf(
  afspraak: AfspraakNode,
  place: SheetPlace,
  ronde: RondeNode,
  asOf: string,
): Answer {
  const isSeen = ({ until }: LinkedVerloop) => until <= asOf;
  const into = laterOf(afspraak).filter(
    (later) => later.ronde === ronde && later.verloop.slice(0, 1).some(isSeen),
  );
  return {
    afspraak,
    news: afspraak.verloop.filter(
      (event) => isSeen(event) && ronde.brief !== undefined && paperOf(event.bron) === ronde.brief,
    ),
    into,
    here: into.filter((later) => reasonFor(later, place) !== undefined),
  };
}

/** The day before, `YYYY-MM-DD`. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
