import { formatDatum } from '#domain/text/datum.ts';
import type { KamerstukNode } from './model.ts';

/** A paper as a row of a list: its number first, then its title; below that its day. */
export function paperEntry({ label, path, data }: KamerstukNode): {
  label: string;
  path: string;
  note: string;
} {
  return {
    label: data.titel ? `${label} – ${data.titel}` : label,
    path,
    note: data.datum ? formatDatum(data.datum) : 'alleen het nummer is bekend',
  };
}
