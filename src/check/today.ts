import { dagOf } from '#domain/text/datum.ts';
import { buildDate } from '../../config/build-date.ts';

let dayOfBuild: string | undefined;

/**
 * The last day on which anything can have happened, `YYYY-MM-DD`: today by the clock or the day of the build, whichever
 * is later (docs/besluiten/06). So a build with an older `SOURCE_DATE_EPOCH` still accepts what was written since. The
 * clock is read each time, because a process may run past midnight; the day of the build once per process.
 */
export function today(): string {
  dayOfBuild ??= dagOf(buildDate(process.env));
  const dayOfClock = dagOf(new Date());
  return dayOfClock > dayOfBuild ? dayOfClock : dayOfBuild;
}
