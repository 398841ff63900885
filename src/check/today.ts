import { dagOf } from '#domain/text/datum.ts';
import { buildDate } from '../../config/build-date.ts';

let known: string | undefined;

/**
 * The last day on which anything can have happened, `YYYY-MM-DD`: today by the clock or the day of the build, whichever
 * is later (docs/besluiten/06). So a build with an older `SOURCE_DATE_EPOCH` still accepts what was written since. Read
 * once per process.
 */
export function today(): string {
  known ??= [dagOf(new Date()), dagOf(buildDate(process.env))].toSorted().at(-1) ?? '';
  return known;
}
