import type { SheetLine } from './line.ts';

/** Rows of text that two sheets of A4 have for outcomes, below the head and above the letter and the foot. */
export const rowsOnSheets = 100;

/** Characters of small print in one row of A4; fewer than fit, because words do not break. */
const charactersInRow = 112;

/** How many rows a line takes on paper, at most. */
export function rowsOf({ afspraak, mark, delivers, said, questions }: SheetLine): number {
  const texts = [
    // The status, the month and the silence are some sixty characters more.
    (afspraak.label + mark + delivers).padEnd(
      afspraak.label.length + mark.length + delivers.length + 60,
    ),
    ...said.map(({ label, tekst }) => `${label} ${tekst}`.padEnd(label.length + tekst.length + 60)),
    questions.join(' '),
  ];
  return 1 + texts.reduce((sum, { length }) => sum + Math.ceil(length / charactersInRow), 0);
}

/**
 * Divides the lines of every part over the sheets and the rest, in order, until the sheets are full: what comes after the
 * first line that does not fit is in the rest too, so that a sheet never skips anything silently.
 */
export function fitOn<Part extends { lines: readonly SheetLine[] }>(
  parts: readonly Part[],
): (Part & { rest: readonly SheetLine[] })[] {
  let left = rowsOnSheets;
  return parts.map((part) => {
    // The heading of a part is two rows.
    left -= 2;
    let shown = 0;
    for (const line of part.lines) {
      left -= rowsOf(line);
      if (left < 0) break;
      shown += 1;
    }
    return { ...part, lines: part.lines.slice(0, shown), rest: part.lines.slice(shown) };
  });
}
