import type { Weighed } from './accepted.ts';

/** One check of a run, as its summary has it. */
export interface Checked extends Weighed {
  name: string;
  /** See `SiteCheck`. */
  key?: string | undefined;
  seconds: number;
}

/** A table of the checks of a run, with a last row for all of them: lines of text, the numbers below each other. */
export function tableOf(checks: readonly Checked[]): string[] {
  const total = {
    name: 'Samen',
    parts: sum(checks.map(({ parts }) => parts)),
    problems: checks.flatMap(({ problems }) => problems),
    accepted: checks.flatMap(({ accepted }) => accepted),
    seconds: sum(checks.map(({ seconds }) => seconds)),
  };
  const rows = [
    ['Controle', 'bekeken', 'fouten', 'aanvaard', 'seconden'],
    ...[...checks, total].map(({ name, parts, problems, accepted, seconds }) => [
      name,
      ...[parts, problems.length, accepted.length, Math.round(seconds)].map(String),
    ]),
  ];
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

/** The same for a program: one line of JSON, with every finding. */
export function jsonOf(checks: readonly Checked[], all: boolean): string {
  return JSON.stringify({
    alles: all,
    goed: checks.every(isGood),
    controles: checks.map(({ name, parts, problems, accepted, seconds }) => ({
      naam: name,
      bekeken: parts,
      fouten: problems,
      aanvaard: accepted,
      seconden: Math.round(seconds),
    })),
  });
}

/** Whether a check looked at something and found nothing wrong. */
export function isGood({ parts, problems }: Checked): boolean {
  return parts > 0 && problems.length === 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
