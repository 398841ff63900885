import { findKamerstukken } from '#domain/citation/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { adviseOnLookalike } from '#domain/problem/odd-characters.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import { idPattern } from '#schema/field/id.ts';
import { withoutTrackers } from '#schema/field/open-address.ts';
import { isHttps } from '#schema/field/text.ts';
import type { JsonSchema } from '#schema/json-schema.ts';

/** What a value that does not fit its field was meant to be. */
export interface Meant {
  value: unknown;
  /** Whether it can be nothing else, so that a program may write it. */
  isCertain: boolean;
  /** What to do, in Dutch, when the value alone does not make that clear. */
  advice?: string | undefined;
}

/**
 * Reads a value as people write it: a number in quotes, one item without its list, a word in capitals, a date in words,
 * a name instead of an id. `undefined` when it makes no sense for this field.
 */
export function findMeant(value: unknown, shape: JsonSchema): Meant | undefined {
  const kinds = [shape, ...(shape.anyOf ?? [])];
  const list = kinds.find(({ type }) => type === 'array');
  if (list && !Array.isArray(value)) return asList(value, list.items ?? {});
  if (typeof value === 'number' && shape.type === 'string' && Number.isSafeInteger(value)) {
    const advice = `Zet er aanhalingstekens om: "${value}".`;
    return { value: String(value), isCertain: true, advice };
  }
  if (typeof value !== 'string') return undefined;
  switch (shape.type) {
    case 'integer':
    case 'number':
      return asNumber(value.trim());
    case 'boolean':
      return asBoolean(value.trim());
    default:
      return asText(value, shape);
  }
}

function asList(value: unknown, items: JsonSchema): Meant | undefined {
  const fits = typeof value === (items.type ?? 'object');
  if (!fits || value === null) return undefined;
  const shown = typeof value === 'string' ? `: ["${value}"]` : '';
  return { value: [value], isCertain: true, advice: `Zet er [ en ] omheen${shown}.` };
}

/** In Dutch a dot separates thousands: `12.500` is 12500. */
function asNumber(text: string): Meant | undefined {
  const digits = /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
  if (!/^\d{1,12}$/.test(digits)) return undefined;
  const value = Number(digits);
  return { value, isCertain: true, advice: `Schrijf ${value}, zonder aanhalingstekens en punten.` };
}

function asBoolean(text: string): Meant | undefined {
  if (text !== 'true' && text !== 'false') return undefined;
  return {
    value: text === 'true',
    isCertain: true,
    advice: `Schrijf ${text} zonder aanhalingstekens.`,
  };
}

function asText(value: string, shape: JsonSchema): Meant | undefined {
  if (shape.enum) {
    const same = shape.enum.filter((word) => toWord(String(word)) === toWord(value));
    return same.length === 1 ? { value: same[0], isCertain: true } : undefined;
  }
  const trimmed = value.trim();
  if (shape.format === 'datum') {
    const suggestion = readWrittenDatum(value);
    return suggestion && { value: suggestion.datum, isCertain: suggestion.isCertain };
  }
  if (shape.format === 'uri') return asAddress(trimmed);
  if (shape.format === 'id') return asId(trimmed);
  if (trimmed === value || trimmed === '') return undefined;
  return { value: trimmed, isCertain: true, advice: 'Haal de spatie weg.' };
}

/** Not every site also works with https, so a person must try it. */
function asAddress(text: string): Meant | undefined {
  const own = withoutTrackers(text);
  if (own !== text && isHttps(own)) return { value: own, isCertain: true };
  const value = `https://${text.replace(/^http:\/\//i, '')}`;
  return isHttps(value) ? { value, isCertain: false } : undefined;
}

function asId(text: string): Meant | undefined {
  const advice = adviseOnLookalike(text);
  if (advice !== undefined) return { value: text, isCertain: false, advice };
  const [reference] = findKamerstukken(text);
  const paper = reference ? kamerstukId(reference) : null;
  const value = paper ?? toWord(text.replace(/\.(?:json|mdx)$/, '')).replace(/^-+|-+$/g, '');
  return idPattern.test(value) ? { value, isCertain: false } : undefined;
}
