import { type DatumBounds, readDatum } from '#schema/field/read-datum.ts';
import { monthNames } from './months.ts';
import { compareText } from './order.ts';

const kwartalen = ['eerste', 'tweede', 'derde', 'vierde'] as const;

/** Cache of what was read before: sorting asks for the same few days over and over. */
const known = new Map<string, DatumBounds>();

/**
 * First and last day that a datum text covers.
 * @throws for a text that no schema would let pass
 */
export function boundsOf(datum: string): DatumBounds {
  const before = known.get(datum);
  if (before) return before;
  const bounds = readDatum(datum);
  if (!bounds) throw new Error(`geen datum: ${datum}`);
  known.set(datum, bounds);
  return bounds;
}

/**
 * Order of two datum texts: by last day, then by first day, then by text. What happened “in 2025” is known to be over
 * only at the end of 2025, so it follows what was over before; of two that end together, the one that began later is
 * last.
 */
export function compareDatum(a: string, b: string): number {
  const left = boundsOf(a);
  const right = boundsOf(b);
  return (
    compareText(left.last, right.last) || compareText(left.first, right.first) || compareText(a, b)
  );
}

/**
 * A datum text in Dutch words: “12 november 2024”, “juni 2025”, “tweede kwartaal van 2025”, “2025”, “6 en 7 november
 * 2024”, “2028 tot en met 2033”.
 */
export function formatDatum(datum: string): string {
  const [start = '', end] = datum.split('/');
  if (end === undefined || end === start) return formatPart(start);
  return formatDays(start, end) ?? `${formatPart(start)} tot en met ${formatPart(end)}`;
}

/** As `formatDatum`, inside a sentence: “sinds het vierde kwartaal van 2025”. */
export function formatInSentence(datum: string): string {
  const text = formatDatum(datum);
  return boundsOf(datum).precision === 'kwartaal' ? `het ${text}` : text;
}

/**
 * When something happened, at the start of a sentence: “Op 12 november 2024”, “In juni 2025”, “In het vierde kwartaal
 * van 2025”.
 */
export function formatMoment(datum: string): string {
  const { precision } = boundsOf(datum);
  const isDays = precision === 'dag' || (precision === 'periode' && datum.length === 21);
  return `${isDays ? 'Op' : 'In'} ${formatInSentence(datum)}`;
}

/** A datum text without its day, for a list: “november 2024”. What is less precise stays as it is. */
export function formatMaand(datum: string): string {
  const { first, last } = boundsOf(datum);
  const month = first.slice(0, 7);
  const isWithin = month === last.slice(0, 7);
  return formatDatum(isWithin ? month : datum);
}

/** First day of the overleggen of a ronde, `YYYY-MM-DD`. The schema asks for at least one. */
export function startOf({ data }: { data: readonly string[] }): string {
  return data.map((datum) => boundsOf(datum).first).toSorted()[0] ?? '';
}

/** The day in the Netherlands at a moment, `YYYY-MM-DD`. */
export function dagOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
}

function formatPart(moment: string): string {
  const [jaar = '', part, dag] = moment.split('-');
  if (part === undefined) return jaar;
  if (part.startsWith('Q')) return `${kwartalen[Number(part.slice(1)) - 1]} kwartaal van ${jaar}`;
  const maand = monthNames[Number(part) - 1];
  return dag === undefined ? `${maand} ${jaar}` : `${Number(dag)} ${maand} ${jaar}`;
}

/** Days within one month, as one phrase; `undefined` for any other interval. */
function formatDays(start: string, end: string): string | undefined {
  if (start.length !== 10 || end.length !== 10 || start.slice(0, 7) !== end.slice(0, 7))
    return undefined;
  const first = Number(start.slice(8));
  const last = Number(end.slice(8));
  return `${first} ${last - first === 1 ? 'en' : 'tot en met'} ${formatPart(end)}`;
}
