import type { FindablePage } from './model.ts';

/** The title of a page, with the number and day of a paper. */
export function titleOf({ kind, lead, title }: FindablePage): string {
  if (kind !== 'kamerstuk' || lead === '') return title;
  return /^\d{1,2} \p{L}+ \d{4}$|^\p{L}+ \d{4}$/u.test(lead)
    ? `${title}, ${lead}`
    : `${lead} – ${title}`;
}
