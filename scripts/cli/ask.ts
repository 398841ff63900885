import { createInterface } from 'node:readline/promises';
import type { Leaf } from '#schema/shape.ts';

/** Something to ask: the path of its field, and what it takes. */
export type Question = readonly [path: string, leaf: Leaf];

/** Reads answers from a person at the keyboard, or from a file on standard input. */
export interface Asker {
  /**
   * Asks the questions that have no answer yet and adds the answers, by path. Stops where the input ends.
   * @param isBesideThePoint whether earlier answers make a question superfluous
   * @param before what was answered to these questions before and was not right, to be shown
   * @returns whether there may be more input
   */
  askAll: (
    questions: readonly Question[],
    answers: Map<string, string>,
    isBesideThePoint: (path: string, answers: ReadonlyMap<string, string>) => boolean,
    before?: ReadonlyMap<string, string>,
  ) => Promise<boolean>;
  close: () => void;
}

/** Asks on `output` and reads one answer per line from `input`, with the line ends of any system. */
export function createAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = reader[Symbol.asyncIterator]();
  return {
    askAll: async (questions, answers, isBesideThePoint, before = new Map()) => {
      for (const [path, leaf] of questions) {
        if (answers.has(path) || isBesideThePoint(path, answers)) continue;
        const was = before.get(path);
        const shown = was === undefined ? '' : `\n  (u schreef: ${was})`;
        output.write(`${questionOf(path, leaf)}${shown}\n> `);
        const { value, done } = await lines.next();
        if (done) return false;
        answers.set(path, value);
      }
      return true;
    },
    close: () => reader.close(),
  };
}

function questionOf(path: string, leaf: Leaf): string {
  const { kind, options, description, required, atLeastOne } = leaf;
  const about = description ? `${path}: ${description}` : path;
  const choice = options ? ` (${options.join(', ')})` : '';
  const several =
    kind === 'list' || kind === 'all-or-list' ? ' (meer dan één? Zet er ; tussen)' : '';
  const isFree = !required || (several !== '' && !atLeastOne);
  return `${about}${choice}${several}${isFree ? ' (mag leeg blijven)' : ''}`;
}
