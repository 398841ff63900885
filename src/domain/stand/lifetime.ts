import type { AfspraakNode, LinkedBron, LinkedVerloop } from '#domain/register/model.ts';
import { boundsOf, formatDatum, formatInSentence } from '#domain/text/datum.ts';
import { formatDuration } from '#domain/text/duration.ts';
import { statusMeaning } from '#domain/text/meaning.ts';
import { ancestorsOf } from './chain.ts';
import { isSettled, standOf } from './stand.ts';
import type { ComputedSentence } from './stand-text.ts';

/** An event with the status before it; `undefined` for the first. */
export interface VerloopStep extends LinkedVerloop {
  before: LinkedVerloop['event']['status'] | undefined;
}

/** The verloop as steps from one status to the next. */
export function stepsOf({ verloop }: Pick<AfspraakNode, 'verloop'>): VerloopStep[] {
  return verloop.map((linked, index) => ({ ...linked, before: verloop[index - 1]?.event.status }));
}

/**
 * What else follows from the verloop on a day, `YYYY-MM-DD`, besides the stand: how long the outcome has been open or
 * took, how far back it goes, and whether its termijn still runs. Nothing of it is stored, and every sentence has a
 * source.
 */
export function lifetimeOf(afspraak: AfspraakNode, asOf: string): ComputedSentence[] {
  const stand = standOf(afspraak, asOf);
  const sentences: ComputedSentence[] = [];
  const [first] = afspraak.verloop;
  if (!first || !stand.last || !stand.since) return sentences;
  const say = (tekst: string, bron: LinkedBron | undefined) =>
    sentences.push({ tekst, bronnen: bron ? [bron] : [] });

  if (isSettled(stand.status)) {
    const { label } = statusMeaning[stand.status];
    const duration = formatDuration(countedFrom(first), countedFrom(stand.since));
    say(
      `${label} na ${isSooner(stand.since) && !duration.startsWith('minder') ? 'hoogstens ' : ''}${duration}, gerekend vanaf ${formatInSentence(countedFrom(first))}.`,
      stand.since.bron,
    );
  } else if (!stand.continuedIn) {
    const duration = formatDuration(countedFrom(first), asOf);
    say(
      `Open sinds ronde ${afspraak.data.ronde}: op ${formatDatum(asOf)} is dat ${duration}.`,
      first.bron,
    );
  }
  const [origin] = ancestorsOf(afspraak);
  if (origin) {
    say(
      `Gaat via eerdere uitkomsten terug tot ronde ${origin.data.ronde}.`,
      origin.verloop[0]?.bron,
    );
  }
  const uiterlijk = stand.termijn?.termijn.uiterlijk;
  if (stand.coming && uiterlijk !== undefined) {
    say(`De termijn loopt nog: uiterlijk ${formatInSentence(uiterlijk)}.`, stand.termijn?.bron);
  }
  return sentences;
}

/** The datum of an event, or the day from which it counts when its source came sooner. */
function countedFrom(linked: LinkedVerloop): string {
  return isSooner(linked) ? linked.until : linked.event.datum;
}

function isSooner({ event, until }: LinkedVerloop): boolean {
  return until < boundsOf(event.datum).last;
}
