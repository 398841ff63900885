import { compareText } from '#domain/text/order.ts';
import { makeVisible } from './invisible.ts';

declare const brand: unique symbol;

/**
 * The permanent name of a rule, such as `json/duplicate-field`. Only `defineRule` makes one, so every problem comes
 * from a rule.
 */
export type RuleId = string & { readonly [brand]: 'rule' };

/** What is wrong, but not where. Only a rule makes one: see `defineRule`. */
export interface Finding {
  /** The rule that was broken. */
  rule: RuleId;
  /** What the field or the file holds now, in short. */
  value?: string | undefined;
  /** What is wrong, as the rest of a Dutch sentence. */
  message: string;
  /** What is allowed, when that is a short list. */
  allowed?: readonly string[] | undefined;
  /** The nearest thing that does exist. */
  nearest?: string | undefined;
  /** How to repair it, in Dutch sentences, where the rest does not say so. */
  advice?: string | undefined;
  /** The value that the field must have, when nothing else can be meant; `npm run controleer -- --fix` writes it. */
  fix?: { value: unknown } | undefined;
}

/** One thing an editor has to repair, with all it takes to find and repair it. */
export interface Problem extends Finding {
  /** Path of the file from the top of the repository. */
  file: string;
  /** Line in the file and character in that line, both from 1. */
  line?: number | undefined;
  column?: number | undefined;
  /** Field inside the file, such as `termijn.uiterlijk` or `alinea 3, themas`. */
  field?: string | undefined;
}

/**
 * All problems in one Dutch message, sorted by place, each once and with the name of its rule at the end; empty when
 * there are none.
 */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = [
    ...new Set(
      problems
        .toSorted(comparePlace)
        .map((problem) => `- ${formatProblem(problem)} (${problem.rule})`),
    ),
  ];
  const count = lines.length === 1 ? 'Er is 1 fout' : `Er zijn ${lines.length} fouten`;
  return `${count} in de gegevens. Verbeter wat hieronder staat; daarna lukt het bouwen weer.\n\n${lines.join('\n')}\n`;
}

/** One problem as one line: where, what is there, what is wrong, what is allowed and how to repair it. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field } = problem;
  const place = [
    file,
    line === undefined ? '' : `regel ${line}`,
    column === undefined || field !== undefined ? '' : `teken ${column}`,
    field ?? '',
  ];
  return makeVisible(`${place.filter(Boolean).join(', ')}: ${explainProblem(problem)}`);
}

/** What is wrong and how to repair it, without the place, on one line. */
export function explainProblem({ value, message, allowed, nearest, advice }: Finding): string {
  const shown = value === undefined ? '' : `“${shorten(value)}” `;
  const hints = [
    allowed && allowed.length > 0 ? `Toegestaan: ${allowed.join(', ')}.` : '',
    nearest === undefined ? '' : `Bedoelde u “${nearest}”?`,
    advice ?? '',
  ].filter(Boolean);
  return makeVisible([`${shown}${message}.`, ...hints].join(' '));
}

/** Sort order of problems: by file, then line, column and text. */
export function comparePlace(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(formatProblem(a), formatProblem(b))
  );
}

function shorten(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}
