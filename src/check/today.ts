import { dagOf } from '#domain/text/datum.ts';
import { buildDate } from '../../config/build-date.ts';

let known: string | undefined;

/**
 * The last day that anything can have happened on, `YYYY-MM-DD`: that of the clock or of the build, whichever is later. A
 * build that counts from an earlier day (`SOURCE_DATE_EPOCH`) still accepts what was written since, but shows none of it.
 */
export function today(): string {
  known ??= [dagOf(new Date()), dagOf(buildDate(process.env))].toSorted().at(-1) ?? '';
  return known;
}
