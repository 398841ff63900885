import type { SourceUse } from '#domain/register/source-notes.ts';
import type { VerloopStep } from '#domain/stand/lifetime.ts';
import type { NavraagMoment } from './moments.ts';

/** One row in the life of an outcome: what happened to it, or to a question about it; `nr` counts each kind from 1. */
export type TimelineRow =
  | { kind: 'gebeurtenis'; step: VerloopStep; nr: number }
  | { kind: 'navraag'; moment: NavraagMoment; nr: number };

/**
 * The events of an outcome with the questions about it between them, in order of time. An event of a day comes before a
 * question of that day. Each keeps its own number: anchors and sources are named after it.
 * @param steps in order of time
 * @param moments in order of time
 */
export function timelineOf(
  steps: readonly VerloopStep[],
  moments: readonly NavraagMoment[],
): TimelineRow[] {
  const rows: TimelineRow[] = [];
  let asked = 0;
  const addUntil = (day: string | undefined) => {
    for (let moment = moments[asked]; moment; moment = moments[asked]) {
      if (day !== undefined && moment.datum >= day) return;
      asked += 1;
      rows.push({ kind: 'navraag', moment, nr: asked });
    }
  };
  for (const [index, step] of steps.entries()) {
    addUntil(step.until);
    rows.push({ kind: 'gebeurtenis', step, nr: index + 1 });
  }
  addUntil(undefined);
  return rows;
}

/** What each row rests on, in the order of the page: event 2 is `verloop-2`, moment 2 of a question `navraag-2`. */
export function usesOf(rows: readonly TimelineRow[]): SourceUse[] {
  return rows.map((row) =>
    row.kind === 'navraag'
      ? { at: `navraag-${row.nr}`, bronnen: [row.moment.bron] }
      : { at: `verloop-${row.nr}`, bronnen: [row.step.bron] },
  );
}
