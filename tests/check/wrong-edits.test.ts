import { describe, expect, test } from 'vitest';
import { claim } from '#check/files/place.ts';
import { formatProblem } from '#domain/problem/problem.ts';
import { jsonSchemaOf, shapeAt } from '#schema/json-schema.ts';
import { goodFiles } from '../support/atlas.ts';
import { foundAfter, set } from '../support/change.ts';
import { copiedAndTwofold } from './copied-and-twofold.ts';
import { wrongEdits } from './wrong-edits.ts';

describe('niet door gaat', () => {
  test.each([...wrongEdits, ...copiedAndTwofold])('%s', (_, change, file, field, says, repair) => {
    const messages = foundAfter(change).map(formatProblem);
    const right = messages.filter((message) =>
      [file, field, says, repair].every((part) => message.includes(part)),
    );
    expect(right.length, messages.join('\n')).toBeGreaterThan(0);
  });

  test('en het zijn er genoeg', () => {
    expect(wrongEdits.length).toBeGreaterThanOrEqual(80);
    expect(copiedAndTwofold.length).toBeGreaterThanOrEqual(80);
  });
});

/** Every text that people read in a record of the small atlas: its file and the path of its field. */
function textsIn(file: string, record: unknown): { file: string; field: string; name: string }[] {
  const collection = claim(file)?.collection;
  if (!file.endsWith('.json') || collection === undefined) return [];
  const schema = jsonSchemaOf(collection);
  const found: { file: string; field: string; name: string }[] = [];
  const walk = (value: unknown, path: string[]) => {
    if (typeof value !== 'string') {
      for (const [name, child] of Object.entries(value ?? {})) walk(child, [...path, name]);
      return;
    }
    const { type, format, pattern, enum: words } = shapeAt(schema, record, path);
    const isText = type === 'string' && !format && !pattern && !words;
    if (isText) found.push({ file, field: path.join('.'), name: path.at(-1) ?? '' });
  };
  if (typeof record === 'object' && record !== null && !('verhuisdNaar' in record))
    walk(record, []);
  return found;
}

const texts = Object.entries(goodFiles()).flatMap(([file, record]) => textsIn(file, record));

describe('in elk veld met gewone tekst, van elk soort record, wordt geweigerd:', () => {
  test.each([
    ['plain-text/heading', '# Kop'],
    ['plain-text/code', 'een `woord` hier'],
    ['plain-text/strike', 'een ~~woord~~ hier'],
    ['plain-text/footnote', 'een woord[^1] hier'],
    ['plain-text/list', '- een woord'],
    ['plain-text/table', '| een | woord |'],
    ['plain-text/quote', '> een woord'],
    ['plain-text/link', 'een [woord](/x/) hier'],
    ['plain-text/link', 'een ![woord](x.png) hier'],
    ['plain-text/html', 'een <b>woord</b> hier'],
    ['plain-text/entity', 'een &euro; hier'],
    ['plain-text/bold', 'een **woord** hier'],
    ['plain-text/bold', 'een _woord_ hier'],
    ['plain-text/escape', 'een \\* hier'],
    ['plain-text/address', 'https://www.example.nl/ hier'],
    ['text/double-space', 'een  woord'],
    ['text/private-data', 'Bel 06-12345678 voor meer'],
    ['text/private-data', 'Mail jan.jansen@example.nl voor meer'],
    ['text/private-data', 'Met vriendelijke groet, Jan'],
  ])('%s, zoals “%s”', (rule, text) => {
    const isFound = new Set(
      foundAfter(...texts.map(({ file, field }) => set(file, field, text)))
        .filter((problem) => problem.rule === rule)
        .map(({ file, field }) => `${file} ${field}`),
    );
    const passed = texts.filter(({ file, field }) => !isFound.has(`${file} ${field}`));
    expect(passed).toEqual([]);
    expect(new Set(texts.map(({ name }) => name)).size).toBeGreaterThan(15);
  });
});
