import { labelOf } from '#domain/text/field-label.ts';
import type { JsonObject } from '#exports/api/json.ts';
import { isJsonObject, listOf } from './fields.ts';
import { link, plain } from './text.ts';

/** The parts of the data of a record, in the order of its text, with their headings. */
const parts = [
  ['stand', 'Stand, berekend uit het verloop'],
  ['telling', 'Uitkomsten die hier tellen'],
  ['gegevens', 'Wat de redactie opschreef'],
  ['verbonden', 'Verbonden records'],
  ['genoemdDoor', 'Genoemd door'],
  ['verhuisd', 'Dit record is verhuisd'],
  ['ingetrokken', 'Dit record is ingetrokken'],
] as const;

/**
 * A record as Markdown, for people and programs that read text. It says what its JSON says, except for the list of
 * our changes, and every source keeps its place and address.
 * @param record the data of a record or of the notice that one left behind, as `exporterOf` makes it
 * @param noun what one of its kind is called
 */
export function markdownOf(record: JsonObject, noun: string): string {
  const { titel, adres, stand } = record;
  const address = String(adres);
  const status = isJsonObject(stand) ? [`- **Stand:** ${plain(String(stand['titel']))}`] : [];
  return [
    `# ${plain(String(titel))}`,
    '',
    `- **Wat het is:** ${plain(noun)}`,
    ...status,
    `- **Blijvend adres:** ${link(address, address)}`,
    '- **Licentie:** CC BY 4.0; noem de Afsprakenatlas Leefomgeving en de bron. De officiële tekst gaat altijd voor.',
    ...ownName(record),
    ...parts.flatMap(([name, heading]) => section(heading, record[name])),
    '',
  ].join('\n');
}

/** The title or name that the editors gave a record, where the atlas calls it otherwise: a paper by its number. */
function ownName({ titel, gegevens }: JsonObject): string[] {
  if (!isJsonObject(gegevens)) return [];
  return (['titel', 'naam'] as const).flatMap((field) => {
    const own = gegevens[field];
    const isNew = typeof own === 'string' && own !== titel;
    return isNew ? [`- **${labelOf(field)}:** ${plain(own)}`] : [];
  });
}

function section(heading: string, value: JsonObject[string] | undefined): string[] {
  if (value === undefined) return [];
  const lines = Array.isArray(value)
    ? listOf({ plaatsen: value }).slice(1)
    : isJsonObject(value)
      ? listOf(value)
      : [];
  const flat = Array.isArray(value) ? lines.map((line) => line.slice(2)) : lines;
  return flat.length === 0 ? [] : ['', `## ${heading}`, '', ...flat];
}
