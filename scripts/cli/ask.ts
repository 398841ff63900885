import { createInterface } from 'node:readline/promises';
import type { Leaf } from '#schema/shape.ts';

/** Reads answers from a person at the keyboard, or from a file on standard input. */
export interface Asker {
  /** Asks the questions that have no answer yet and adds the answers, by path. Stops where the input ends. */
  askAll: (questions: readonly [string, Leaf][], answers: Map<string, string>) => Promise<void>;
  close: () => void;
}

/** Asks on `output` and reads one answer per line from `input`, with the line ends of any system. */
export function createAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = reader[Symbol.asyncIterator]();
  return {
    askAll: async (questions, answers) => {
      for (const [path, leaf] of questions) {
        if (answers.has(path) || isBesideThePoint(path, answers)) continue;
        output.write(`${questionOf(path, leaf)}\n> `);
        const { value, done } = await lines.next();
        if (done) return;
        answers.set(path, value);
      }
    },
    close: () => reader.close(),
  };
}

/**
 * Whether earlier answers make a question superfluous. A source is either a web page or a Kamerstuk, so once one is given the
 * other is not asked for; and a paragraph needs a section, which needs a Kamerstuk.
 */
function isBesideThePoint(path: string, answers: Map<string, string>): boolean {
  const [, group = '', field = ''] = /^(.*\.)?([^.]+)$/.exec(path) ?? [];
  const has = (name: string) => (answers.get(`${group}${name}`) ?? '').trim() !== '';
  if (['url', 'titel', 'datum'].includes(field) && group !== '') return has('kamerstuk');
  if (field === 'sectie' || field === 'plaats')
    return !has('kamerstuk') && answers.has(`${group}kamerstuk`);
  if (field === 'alinea') return !has('sectie') && answers.has(`${group}sectie`);
  return false;
}

function questionOf(path: string, { kind, options, description }: Leaf): string {
  const about = description ? `${path}: ${description}` : path;
  const how = options
    ? ` (${options.join(', ')})`
    : kind === 'text' || kind === 'number'
      ? ''
      : ' (meer dan één? Zet er ; tussen)';
  return `${about}${how}`;
}
