import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCounts, readOptions, readOptionsAndFiles } from '../../../scripts/cli/options.ts';
import { WrongCall } from '../../../scripts/cli/wrong-call.ts';

const options = { uit: { type: 'string' }, check: { type: 'boolean' } } as const;
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

describe('een opdracht met opties', () => {
  test('krijgt hun waarden', () => {
    expect(readOptions(['--uit', 'a.json', '--check'], options)).toEqual({
      uit: 'a.json',
      check: true,
    });
  });

  test.each([
    [['--bestaat-niet'], '--bestaat-niet kan hier niet, of mist een waarde.'],
    [['--bestaat-niet', 'x'], '--bestaat-niet kan hier niet, of mist een waarde.'],
    [['--uit'], '--uit kan hier niet, of mist een waarde.'],
    [['--check=ja'], '--check kan hier niet, of mist een waarde.'],
    [['los'], 'los kan hier niet.'],
  ])('zegt bij %s wat er niet kan, en wat wel', (words, sentence) => {
    const wrong = new WrongCall(`${sentence} Toegestaan: --uit, --check.`);
    expect(() => readOptions(words, options)).toThrow(wrong);
  });
});

test.each([['--bestaat-niet'], ['los']])('een opdracht zonder opties weigert %s', (word) => {
  const wrong = new WrongCall(`${word} kan hier niet. Opties zijn er niet.`);
  expect(() => readOptions([word], {})).toThrow(wrong);
});

test('een opdracht kan ook woorden krijgen', () => {
  const { positionals } = readOptionsAndFiles(['a.json', '--check', 'b.json'], options);
  expect(positionals).toEqual(['a.json', 'b.json']);
});

describe('een opdracht met aantallen', () => {
  const names = ['afspraken', 'rondes'];

  test.each([
    [[], []],
    [['3000'], [3000]],
    [
      ['3000', '25'],
      [3000, 25],
    ],
  ])('leest uit %s %s', (words, expected) => {
    expect(readCounts(words, names)).toEqual(expected);
  });

  test.each([
    [['veel'], 'veel'],
    [['0'], '0'],
    [['1.5'], '1.5'],
    [['10', '2', '3'], '3'],
  ])('zegt bij %s wat er niet kan, en in welke volgorde wat wel', (words, wrong) => {
    const sentence = `${wrong} kan hier niet. Toegestaan: hele getallen, in deze volgorde: afspraken, rondes.`;
    expect(() => readCounts(words, names)).toThrow(new WrongCall(sentence));
  });

  test('heeft ook geen opties', () => {
    expect(() => readCounts(['--snel'], names)).toThrow('--snel kan hier niet.');
  });
});

test('elke opdracht van npm leest wat zij meekrijgt, en laat niets liggen', () => {
  const files = Object.entries(scripts)
    .filter(([, command]) => command.includes('run.mjs '))
    .map(([name]) =>
      name.startsWith('bench:')
        ? `${name.replace(':', '/')}.ts`
        : `scripts/${name.replace(':', '-')}.ts`,
    );
  expect(files.length).toBeGreaterThan(15);
  const reads = /\bread(?:Options|OptionsAndFiles|Counts|Command)\(process\.argv\.slice\(2\)/;
  expect(files.filter((file) => !reads.test(readFileSync(file, 'utf8')))).toEqual([]);
});
