import type { GebiedNode, LinkedStap } from '#domain/register/model.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { type Instrument, instrumenten, instrumentstappen } from '#schema/field/words.ts';

/** How far each plan of one gebied has come: its last step, if any is known. */
export interface InstrumentRow {
  gebied: GebiedNode;
  last: Record<Instrument, LinkedStap | undefined>;
}

/** One row per gebied, with the last known step of each instrument. */
export function instrumentRows(gebieden: readonly GebiedNode[]): InstrumentRow[] {
  return gebieden.map((gebied) => ({
    gebied,
    last: {
      ontwikkelperspectief: gebied.instrumenten.ontwikkelperspectief.at(-1),
      uitvoeringsagenda: gebied.instrumenten.uitvoeringsagenda.at(-1),
      investeringsagenda: gebied.instrumenten.investeringsagenda.at(-1),
    },
  }));
}

/** The orders that a reader can choose, besides that of the official list. */
export const instrumentSorts = ['naam', ...instrumenten] as const;
export type InstrumentSort = (typeof instrumentSorts)[number];

/** The rows by name, or by one instrument: the furthest step first, and among equal steps the latest. */
export function sortInstrumentRows(
  rows: readonly InstrumentRow[],
  key: InstrumentSort,
): InstrumentRow[] {
  if (key === 'naam')
    return rows.toSorted((a, b) => a.gebied.label.localeCompare(b.gebied.label, 'nl'));
  return rows.toSorted((a, b) => compareSteps(b.last[key], a.last[key]));
}

function compareSteps(a: LinkedStap | undefined, b: LinkedStap | undefined): number {
  return rankOf(a) - rankOf(b) || dayOf(a).localeCompare(dayOf(b));
}

/** Steps in the order of the word list. “bestaat” does not say how far it came, so it ranks just below “aangeboden”. */
function rankOf(stap: LinkedStap | undefined): number {
  if (!stap) return -1;
  if (stap.stap === 'bestaat') return instrumentstappen.indexOf('aangeboden') - 0.5;
  return instrumentstappen.indexOf(stap.stap);
}

function dayOf(stap: LinkedStap | undefined): string {
  return stap?.datum === undefined ? '' : boundsOf(stap.datum).last;
}
