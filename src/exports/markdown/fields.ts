import { labelOf } from '#domain/text/field-label.ts';
import { isObject, type Json, type JsonObject } from '#exports/api/json.ts';
import { link, plain } from './text.ts';

/** What a reader of a text does not need: order and numbers inside the data, and what the heading says already. */
const silent: ReadonlySet<string> = new Set(['titel', 'naam', 'volgorde', 'nr', 'familie']);

/** The fields of a part of a record as a nested list, each with its label; what is empty or not so is left out. */
export function listOf(fields: JsonObject, depth = 0): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (silent.has(name) || isEmpty(value)) return [];
    return item(`**${labelOf(name)}:**`, value, depth);
  });
}

function item(lead: string, value: Json, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const short = inWords(value);
  if (short !== undefined) return [`${indent}- ${lead} ${short}`.trimEnd()];
  if (Array.isArray(value)) {
    return [`${indent}- ${lead}`, ...value.flatMap((one) => member(one, depth + 1))];
  }
  return [`${indent}- ${lead}`, ...(isJsonObject(value) ? listOf(value, depth + 1) : [])];
}

/** One of a list: a line if it can be said on one, else its first field on the line of the mark and the others below it. */
function member(value: Json, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const short = inWords(value);
  if (short !== undefined) return [`${indent}- ${short}`];
  if (!isJsonObject(value)) return [];
  const title = value['titel'];
  if (typeof title === 'string') return [`${indent}- ${plain(title)}`, ...listOf(value, depth + 1)];
  const [first = '', ...others] = listOf(value, depth + 1);
  return [`${indent}- ${first.replace(/^\s*- /, '')}`, ...others];
}

/** A value on one line, if it is a text, number, reference, source, or a list of only texts. */
function inWords(value: Json): string | undefined {
  if (typeof value === 'string') {
    return /^https?:\/\/\S+$/.test(value) ? link(value, value) : plain(value);
  }
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (Array.isArray(value)) {
    const texts = value.filter((one) => typeof one === 'string');
    return texts.length === value.length ? texts.map(plain).join('; ') : undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { titel, verzameling, soort, adres } = value;
  if (typeof titel !== 'string') return undefined;
  const isReference = verzameling !== undefined && value['id'] !== undefined;
  const isBron =
    soort !== undefined && (value['bronsoort'] !== undefined || soort === 'ingetrokken');
  const isPlace = soort !== undefined && value['hoe'] !== undefined;
  if (!isReference && !isBron && !isPlace) return undefined;
  const remarks = remarksOn(value);
  const text = typeof adres === 'string' ? link(titel, adres) : plain(titel);
  return remarks.length === 0 ? text : `${text} (${remarks.join('; ')})`;
}

/** What must not get lost when somebody quotes a link: that it is inferred, that nobody read it, or what kind of source it is. */
function remarksOn(value: JsonObject): string[] {
  const { bronsoort, document, datum, plaats, archief, gelezen, afgeleid, waaruit, hoe } = value;
  const read = isJsonObject(document) ? document['gelezen'] : gelezen;
  return [
    typeof hoe === 'string' && plain(hoe),
    typeof bronsoort === 'string' && `bron: ${plain(bronsoort)}`,
    typeof plaats === 'string' && plain(plaats),
    typeof datum === 'string' && plain(datum),
    typeof archief === 'string' && link('bewaard exemplaar', archief),
    typeof read === 'string' &&
      (read === 'niet' ? 'niet nagelezen voor de atlas' : `nagelezen: ${plain(read)}`),
    afgeleid === true &&
      `door de redactie afgeleid${typeof waaruit === 'string' ? ` uit ${plain(waaruit)}` : ''}`,
    value['ingetrokken'] === true && 'ingetrokken',
  ].filter((remark) => remark !== false);
}

function isEmpty(value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return (
    value === false || value === '' || (isJsonObject(value) && Object.keys(value).length === 0)
  );
}

/** Whether a value of the data has named fields. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isObject(value);
}
