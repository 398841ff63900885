/**
 * Whether each outcome and paper gets files of its own besides its page: a feed, a calendar, citations, a card and a
 * badge. `RECORD_EXTRAS=0` leaves them out, for an atlas with thousands of outcomes. Nothing else reads that variable.
 * @throws a Dutch error for a value that is neither 0 nor 1
 */
export function recordExtras(environment: NodeJS.ProcessEnv): boolean {
  const given = (environment['RECORD_EXTRAS'] ?? '').trim();
  if (given === '' || given === '1') return true;
  if (given === '0') return false;
  throw new Error(`RECORD_EXTRAS kan niet “${given}” zijn; kies 1 (met) of 0 (zonder).`);
}
