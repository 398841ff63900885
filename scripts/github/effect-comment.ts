import type { Cut, Effect, FieldChange, RecordChange } from '../handoff/effect.ts';
import { code, fence } from './markdown.ts';

/** UTF-16 code units of one comment; GitHub accepts 65,536 characters. */
const longest = 60_000;

const kinds = { nieuw: 'Nieuw', veranderd: 'Veranderd', weg: 'Weg' };
/** UTF-16 code units for the names of records of which no field is shown. */
const forNames = 15_000;

/**
 * The effect as one comment in Markdown: what the proposer wrote, then what follows from it in numbers. Everything that comes from
 * the proposal is in code, so it cannot act as markup. Of a large proposal each record shows fewer fields, and those that do not
 * fit are named; each number is the true total.
 * @param preview address of the site with the proposal in it, on a host of its own
 * @param isBuilt whether building both sites was attempted
 */
export function formatEffect(effect: Effect, preview?: string, isBuilt = true): string {
  if (effect.problems.length > 0) {
    const list = fence(effect.problems.map((problem) => `- ${problem}`).join('\n'), 'text');
    return `### De controle vond iets\n\nVerbeter dit in uw voorstel (tabblad **Files changed**, drie puntjes, **Edit file**). Daarna begint de controle vanzelf opnieuw.\n\n${list}`;
  }
  const head = [
    '### Wat lezers hiervan merken',
    summary(effect, isBuilt),
    ...formatPreview(preview),
  ];
  const total = sum(effect.totals.map(countOf));
  const written = total === 0 ? [] : ['#### Wat u hebt geschreven', ...formatTotals(effect)];
  const tail = formatConsequences(effect);
  const room = longest - [...head, ...written, ...tail].join('\n\n').length - forNames;
  const parts = effect.records.map((record) => formatRecord(record, fieldsEach(total)));
  const shown = fitting(parts, room);
  const rest = formatRest(effect.records.slice(shown.length), total - shown.length);
  return [...head, ...written, ...shown, ...rest, ...tail].join('\n\n');
}

/** As many of the first texts as fit in a number of UTF-16 code units. */
function fitting(texts: readonly string[], room: number): string[] {
  let used = 0;
  const end = texts.findIndex((text) => (used += text.length + 2) > room);
  return texts.slice(0, end === -1 ? texts.length : end);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function countOf({ nieuw, veranderd, weg }: Effect['totals'][number]): number {
  return nieuw + veranderd + weg;
}

/** How many fields of each record to show when there are so many records. */
function fieldsEach(total: number): number {
  return Math.max(4, Math.min(30, Math.floor(400 / Math.max(1, total))));
}

function summary({ totals, followed, pages }: Effect, isBuilt: boolean): string {
  const records = sum(totals.map(countOf));
  const touched = pages ? pages.added.total + pages.removed.total + pages.changed.total : 0;
  if (records === 0 && touched === 0) {
    const nothing = pages ? 'geen record en geen pagina verandert' : 'geen record verandert';
    return `Niets: ${nothing}. Vergeleken zijn de gegevens in \`content\` en \`data\`; andere bestanden tellen hier niet mee.`;
  }
  const others = sum(followed.map(({ outcomes }) => outcomes.total));
  return [
    `Records: ${records === 0 ? 'geen' : records} geschreven.`,
    others === 0
      ? ''
      : `Van ${others} ${others === 1 ? 'andere uitkomst' : 'andere uitkomsten'} verandert daardoor de stand.`,
    pages
      ? `Pagina’s: ${touched} van de ${pages.total} veranderen.`
      : isBuilt
        ? 'De pagina’s zijn niet vergeleken: een van de twee sites kon niet worden gebouwd.'
        : 'De pagina’s zijn niet vergeleken; dat doet --bouw.',
  ]
    .filter(Boolean)
    .join(' ');
}

function formatPreview(preview: string | undefined): string[] {
  if (preview === undefined) return [];
  return [
    `**Zelf kijken?** De site met dit voorstel erin staat op ${preview}. Elke pagina zegt dat het een voorstel is. Dat adres is niet de atlas, en verdwijnt weer.`,
  ];
}

function formatTotals({ totals }: Effect): string[] {
  return [
    table(
      ['soort', 'nieuw', 'veranderd', 'weg'],
      totals.map(({ name, nieuw, veranderd, weg }) => [cell(name), nieuw, veranderd, weg]),
    ),
  ];
}

function formatRecord(
  { kind, label, file, path, fields, fieldTotal }: RecordChange,
  most: number,
): string {
  const shown = fields.slice(0, most);
  const left = fieldTotal - shown.length;
  return [
    `##### ${kinds[kind]}: ${code(label)}`,
    `${code(file)} · pagina ${code(path)}`,
    shown.length === 0
      ? ''
      : fence(shown.flatMap((field) => lines(kind, field)).join('\n'), 'diff'),
    kind === 'weg' || left <= 0 ? '' : `En nog ${left} ${left === 1 ? 'veld' : 'velden'}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The names of the records of which no field is shown, and how many have not even that. */
function formatRest(records: readonly RecordChange[], left: number): string[] {
  if (left <= 0) return [];
  const names = fitting(
    records.map(({ kind, label, file }) =>
      `${kinds[kind]}: ${label} (${file})`.replace(/\s+/g, ' '),
    ),
    forNames - 500,
  );
  const more = left > names.length ? [`… en nog ${left - names.length}`] : [];
  return [
    `En nog ${left} ${left === 1 ? 'record' : 'records'}, te lezen op het tabblad **Files changed**:`,
    fence([...names, ...more].join('\n'), 'text'),
  ];
}

function formatConsequences(effect: Effect): string[] {
  const parts = [...formatFollowed(effect), ...formatCounts(effect), ...formatPages(effect)];
  return parts.length === 0 ? [] : ['#### Wat daaruit volgt', ...parts];
}

/** Outcomes that have another stand though nobody wrote in them. */
function formatFollowed({ followed }: Effect): string[] {
  if (followed.length === 0) return [];
  return [
    table(
      ['andere uitkomsten', 'stand was', 'stand wordt'],
      followed.map(({ from, to, outcomes }) => [outcomes.total, cell(from), cell(to)]),
    ),
    ...followed.flatMap(({ from, to, outcomes }) =>
      folded('Welke uitkomsten', outcomes, [`van “${from}” naar “${to}”:`]),
    ),
  ];
}

function formatCounts({ counts }: Effect): string[] {
  if (counts.length === 0) return [];
  return [
    table(
      ['aantal', 'was', 'wordt'],
      counts.map(({ name, from, to }) => [cell(name), from, to]),
    ),
  ];
}

function formatPages({ pages }: Effect): string[] {
  if (!pages) return [];
  return [
    ...folded('Nieuwe pagina’s', pages.added),
    ...folded('Verdwenen pagina’s', pages.removed),
    ...folded('Veranderde pagina’s', pages.changed),
  ];
}

/**
 * A list that is folded away, with its true total; nothing when it is empty.
 * @param title our own words: GitHub reads what is between the tags as HTML
 * @param first lines above the list
 */
function folded(title: string, { total, shown }: Cut, first: readonly string[] = []): string[] {
  if (total === 0) return [];
  const more = total > shown.length ? [`… en nog ${total - shown.length}`] : [];
  const list = [...first, ...shown, ...more].map((text) => text.replace(/\s+/g, ' '));
  return [
    `<details><summary>${title}: ${total}</summary>\n\n${fence(list.join('\n'), 'text')}\n\n</details>`,
  ];
}

/** A table with its first column to the left and numbers to the right. */
function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const sides = heads.map((_, at) => (typeof rows[0]?.[at] === 'number' ? '---:' : '---'));
  return [line(heads), line(sides), ...rows.map(line)].join('\n');
}

/** A value in a cell; in a table GitHub reads `|` as a border, also in code. */
function cell(text: string): string {
  return code(text).replaceAll('|', '\\|');
}

function lines(kind: RecordChange['kind'], { field, from, to }: FieldChange): string[] {
  const one = (value: string) => value.replace(/\s+/g, ' ');
  if (kind === 'nieuw') return [`+ ${one(field)}: ${one(to)}`];
  return [
    `  ${one(field)}`,
    ...(from === '' ? [] : [`- ${one(from)}`]),
    ...(to === '' ? [] : [`+ ${one(to)}`]),
  ];
}
