import { justBefore } from '#domain/text/just-before.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import { readDatum } from '#schema/field/read-datum.ts';

/**
 * The last moment that a term in words allows, as a datum: “uiterlijk eind 2027” is `2027`, “vóór 1 juli 2027” is the day
 * before, “in de eerste helft van 2027” is `2027-06`, “voor de zomer van 2025” is `2025-06`. `undefined` when the words do not
 * say it: what begins “vanaf” or ends “rond” a moment has no last one.
 */
export function readDeadline(written: string): string | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replaceAll('vóór', 'voor')
    .replace(/[.\s]+$/, '');
  // The reader of dates takes the moment itself from these words, which is not an end.
  if (/^(?:ergens|ca|circa|rond|ongeveer|omstreeks)\b/.test(text)) return undefined;
  const until =
    /^(?:uiterlijk|op zijn laatst|ten laatste|niet later dan|tot en met|t\/m|by)(?: (?:in|op|voor))? (.+)$/.exec(
      text,
    );
  const before = /^(?:voor|before)(?: het)? (.+)$/.exec(text);
  const season = /^(?:voor|before)(?: de)? zomer(?: van)? (\d{4})$/.exec(text);
  if (season) return `${season[1]}-06`;
  if (before?.[1] !== undefined && !/^(?:het )?(?:eind|einde|begin|medio) /.test(before[1])) {
    const datum = lastOf(before[1]);
    return datum === undefined ? undefined : justBefore(datum);
  }
  return lastOf(until?.[1] ?? before?.[1] ?? text);
}

/** A datum, or the last part of a period: a term is over when all of it is. */
function lastOf(text: string): string | undefined {
  const datum = readDatum(text) ? text : readWrittenDatum(text)?.datum;
  return datum?.split('/').at(-1);
}
