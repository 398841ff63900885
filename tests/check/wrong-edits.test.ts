import { describe, expect, test } from 'vitest';
import { claim } from '#check/files/place.ts';
import { formatProblem } from '#domain/problem/problem.ts';
import { jsonSchemaOf, shapeAt } from '#schema/json-schema.ts';
import { allRules } from '../../scripts/reference/rules.ts';
import { goodFiles } from '../support/atlas.ts';
import { begrip, gebied, gemeente } from '../support/builders.ts';
import { foundAfter, set, write } from '../support/change.ts';
import { copiedAndTwofold } from './copied-and-twofold.ts';
import { wrongEdits } from './wrong-edits.ts';

const repairOf = new Map(allRules.map(({ id, repair }) => [id, repair]));

describe('niet door gaat', () => {
  test.each([...wrongEdits, ...copiedAndTwofold])('%s', (_, change, file, field, says, repair) => {
    const messages = foundAfter(change).map(formatProblem);
    const right = messages.filter((message) =>
      [file, field, says, repair].every((part) => message.includes(part)),
    );
    expect(right.length, messages.join('\n')).toBeGreaterThan(0);
  });

  test.each([...wrongEdits, ...copiedAndTwofold])(
    '%s: elke melding noemt bestand, plaats en herstel',
    (_, change) => {
      for (const { file, field, line, advice, rule = '' } of foundAfter(change)) {
        expect(file).toMatch(/^(?:content|data)\/.+\.(?:json|mdx)$/);
        expect(field ?? line).toBeDefined();
        expect(advice ?? repairOf.get(rule)).toMatch(/\p{L}/u);
      }
    },
  );

  test('een naam in twee spellingen bij twee records geeft één melding', () => {
    const change = write('data/gebieden/fryslan.json', gebied({ naam: 'Fryslân', nummer: 7 }));
    const both = set('data/provincies/fryslan.json', 'aliassen', ['Fryslan']);
    expect(foundAfter(both, change).map(({ field }) => field)).toEqual(['naam']);
  });

  test.each([
    [
      'een gemeente en een provincie',
      write('data/gemeenten/groningen.json', gemeente('Groningen', { code: 'GM0014' })),
    ],
    [
      'een partij en de provincie die zij bestuurt',
      set('data/partijen/provincie-fryslan.json', 'aliassen', ['Fryslân']),
    ],
    [
      'een begrip en de partij waar het over gaat',
      write('data/begrippen/rijk.json', begrip('Rijk')),
    ],
    ['een begrip en een programma', write('data/begrippen/novi.json', begrip('NOVI'))],
    ['een gewoon woord en een gemeente', set('data/themas/water.json', 'aliassen', ['leeuwarden'])],
  ])('maar %s mogen zo allebei heten', (_, change) => {
    expect(foundAfter(change)).toEqual([]);
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
    ['plain-text/placeholder', 'een {{woord}} hier'],
    ['plain-text/placeholder', 'een <woord> hier'],
    ['plain-text/placeholder', '[vul in]'],
    ['plain-text/placeholder', 'xxx'],
    ['plain-text/placeholder', 'Lorem ipsum dolor'],
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
