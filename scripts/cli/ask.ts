import { createInterface } from 'node:readline/promises';
import type { Leaf } from '#schema/shape.ts';

/** Asks a person for answers, at the keyboard or from a file on standard input. */
export interface Asker {
  /** Asks what is not answered yet, and adds the answers. */
  askAll: (questions: readonly [string, Leaf][], answers: Map<string, string>) => Promise<void>;
  close: () => void;
}

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

/** A source is a page on the web or a Kamerstuk: after the one, the other is not asked. */
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
