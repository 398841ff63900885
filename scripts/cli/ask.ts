import { createInterface } from 'node:readline/promises';
import type { Leaf } from '#schema/shape.ts';
import { isNothing } from '../answer/nothing.ts';
import { readWebAddresses } from '../answer/web-address.ts';

/** Something to ask: the path of its field, and what it takes. */
export type Question = readonly [path: string, leaf: Leaf];

/** Reads answers from a person at the keyboard, or from a file on standard input. */
export interface Asker {
  /**
   * Asks the questions that have no answer yet and adds the answers, by path. Stops where the input ends.
   * @param before what was answered to these questions before and was not right, to be shown
   * @returns whether there may be more input
   */
  askAll: (
    questions: readonly Question[],
    answers: Map<string, string>,
    before?: ReadonlyMap<string, string>,
  ) => Promise<boolean>;
  close: () => void;
}

/** Asks on `output` and reads one answer per line from `input`, with the line ends of any system. */
export function createAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = reader[Symbol.asyncIterator]();
  return {
    askAll: async (questions, answers, before = new Map()) => {
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

/**
 * Whether earlier answers make a question superfluous: only a page on the web needs a title and a date, a term that was not given
 * does not end, and a paper with a number in a dossier needs no document number.
 */
function isBesideThePoint(path: string, answers: ReadonlyMap<string, string>): boolean {
  const [, group = '', field = ''] = /^(?:(.*)\.)?([^.]+)$/.exec(path) ?? [];
  const said = (name: string) => {
    const answer = (answers.get(name) ?? '').trim();
    return isNothing(answer) ? '' : answer;
  };
  if ((field === 'titel' || field === 'datum') && answers.has(group)) {
    return readWebAddresses(said(group)).urls.length === 0;
  }
  if (path === 'termijn.uiterlijk')
    return answers.has('termijn.tekst') && said('termijn.tekst') === '';
  return path === 'documentnummer' && said('dossiers') !== '' && said('nr') !== '';
}

function questionOf(path: string, { kind, options, description, required }: Leaf): string {
  const about = description ? `${path}: ${description}` : path;
  const choice = options ? ` (${options.join(', ')})` : '';
  const several =
    kind === 'list' || kind === 'all-or-list' ? ' (meer dan één? Zet er ; tussen)' : '';
  const isFree = !required || kind === 'all-or-list';
  return `${about}${choice}${several}${isFree ? ' (mag leeg blijven)' : ''}`;
}
