import { type Mijlpaal, mijlpalenOf, sortBy } from '#domain/mijlpalen/mijlpaal.ts';
import { mergeReports } from '#domain/mijlpalen/reports.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { uncapitalize } from '#domain/text/plural.ts';
import type { Addresses } from '#exports/address/address.ts';
import { uuidOf } from '#exports/identity/uuid.ts';
import type { Selection } from '#exports/selections/selection.ts';
import type { Calendar, CalendarEntry } from './calendar.ts';

const categories: Record<Mijlpaal['kind'], string> = {
  termijn: 'Termijn',
  gebeurtenis: 'Gebeurtenis',
  ronde: 'Overleg',
  stap: 'Stap',
};

/**
 * The termijnen and mijlpalen of a selection. What a source dates by month, quarter, half year or year covers all its
 * days. A termijn that moved is there once, where it is now.
 * @param asOf a day, `YYYY-MM-DD`: how termijnen were set by then
 */
export function selectionCalendar(
  { kind, label, path, afspraken, own }: Selection,
  asOf: string,
  addresses: Addresses,
): Calendar {
  const all = sortBy([...mijlpalenOf(afspraken, asOf), ...own], (mijlpaal) => mijlpaal);
  const mijlpalen = kind === 'uitkomst' ? all : mergeReports(all);
  return {
    name: `Termijnen en mijlpalen: ${label}`,
    address: addresses.absolute(path),
    entries: mijlpalen
      .filter(({ outcome }) => outcome !== 'verschoven')
      .map((mijlpaal) => entryOf(mijlpaal, path, addresses)),
  };
}

function entryOf(mijlpaal: Mijlpaal, selection: string, { absolute }: Addresses): CalendarEntry {
  const { kind, name, label, what, datum, first, last, reported, tekst, path, members } = mijlpaal;
  const [subject = '', word = ''] = name.split('#');
  const moves = kind === 'termijn' ? Number(word.split('-')[1] ?? 1) - 1 : 0;
  // A termijn has one identity wherever it moves; what stands for several differs from calendar to calendar.
  const identity = kind === 'termijn' ? `${subject}#termijn` : name;
  const sentences = [
    `${what}: ${formatDatum(datum)}.`,
    kind === 'termijn' && tekst !== undefined ? `De bron zegt: ${tekst}.` : tekst,
    members.length > 0 ? `${members.map((member) => member.label).join('; ')}.` : undefined,
    absolute(path),
  ];
  return {
    uid: uuidOf(members.length > 0 ? `${selection} ${identity}` : identity),
    sequence: moves,
    stamp: reported,
    first,
    last,
    title: kind === 'termijn' ? `Termijn: ${label}` : `${label}: ${uncapitalize(what)}`,
    text: sentences.filter((sentence) => sentence !== undefined).join('\n'),
    address: absolute(path),
    category: categories[kind],
  };
}
