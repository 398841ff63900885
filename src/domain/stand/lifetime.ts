import { statusMeaning } from '#domain/meaning/status.ts';
import { isSettled } from '#domain/meaning/status-family.ts';
import type { AfspraakNode, LinkedBron, LinkedVerloop } from '#domain/register/model.ts';
import { boundsOf, formatInSentence } from '#domain/text/datum.ts';
import { formatDuration } from '#domain/text/duration.ts';
import type { Status } from '#schema/field/words.ts';
import { ancestorsOf } from './chain.ts';
import type { ComputedSentence } from './computed-sentence.ts';
import { standOf, statusAt } from './stand.ts';

/** An event with the last status known before it; `undefined` when none was. */
export interface VerloopStep extends LinkedVerloop {
  before: Status | undefined;
}

/** The verloop as steps from one status to the next. */
export function stepsOf({ verloop }: Pick<AfspraakNode, 'verloop'>): VerloopStep[] {
  return verloop.map((linked, index) => {
    const before = statusAt(verloop, index - 1);
    return { ...linked, before: before === 'onbekend' ? undefined : before };
  });
}

/**
 * What else follows from the verloop on a day, `YYYY-MM-DD`, besides the stand: how long the outcome has been open or
 * took, and how far back it goes. Nothing of it is stored, and every sentence has a source.
 */
export function lifetimeOf(afspraak: AfspraakNode, asOf: string): ComputedSentence[] {
  const stand = standOf(afspraak, asOf);
  const sentences: ComputedSentence[] = [];
  const [first] = afspraak.verloop;
  if (!first || !stand.last || !stand.since) return sentences;
  const say = (tekst: string, bron: LinkedBron | undefined) =>
    sentences.push({ tekst, bronnen: bron ? [bron] : [], links: [] });

  // What was over from the start took no time: a decision that a letter reports was taken when it was written.
  if (isSettled(stand.status) && stand.since !== first) {
    const { label } = statusMeaning[stand.status];
    const duration = formatDuration(countedFrom(first), countedFrom(stand.since));
    say(
      `${label} na ${isSooner(stand.since) && !duration.startsWith('minder') ? 'hoogstens ' : ''}${duration}, gerekend vanaf ${formatInSentence(countedFrom(first))}.`,
      stand.since.bron,
    );
  } else if (!isSettled(stand.status) && !stand.continuedIn) {
    const duration = formatDuration(countedFrom(first), asOf);
    say(`Open sinds ronde ${afspraak.data.ronde}, dat is nu ${duration}.`, first.bron);
  }
  const [origin] = ancestorsOf(afspraak);
  if (origin) {
    say(
      `Gaat via eerdere uitkomsten terug tot ronde ${origin.data.ronde}.`,
      origin.verloop[0]?.bron,
    );
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
