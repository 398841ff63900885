import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isInRange } from '../../../scripts/cli/node-range.mjs';
import { nodeProblem } from '../../../scripts/cli/node-version.mjs';

const { engines }: { engines: { node: string } } = JSON.parse(readFileSync('package.json', 'utf8'));
const strips = { typescript: 'strip' };

describe('welke Node de atlas kan draaien', () => {
  test.each(['v22.22.0', 'v22.30.1', 'v24.8.0', 'v24.21.0', 'v26.0.0', 'v27.1.0'])(
    '%s is goed',
    (version) => {
      expect(nodeProblem(version, strips, engines.node)).toBeUndefined();
    },
  );

  test.each([
    ['v12.22.12', {}],
    ['v20.20.2', {}],
    ['v22.10.0', { typescript: false }],
    ['v22.18.0', strips],
    ['v23.5.0', { typescript: false }],
    ['v24.0.0', strips],
    ['v24.7.9', strips],
    ['v25.9.0', strips],
  ])('%s niet, en dan zegt een zin welke wel', (version, features) => {
    expect(nodeProblem(version, features, engines.node)).toBe(
      'De atlas heeft Node 22 (vanaf 22.22), of Node 24 (vanaf 24.8), of Node 26 of nieuwer nodig; ' +
        `dit is Node ${version.slice(1)}. Haal de nieuwste LTS-versie van https://nodejs.org/ en probeer het opnieuw.`,
    );
  });

  test.each([
    ['^22.22.0', 'Node 22 (vanaf 22.22)'],
    ['^24.0.0', 'Node 24'],
    ['>=24.8.0', 'Node 24.8 of nieuwer'],
    ['~23.1.0', 'Node ~23.1.0'],
  ])('het bereik %s heet “%s”', (range, words) => {
    expect(nodeProblem('v20.20.2', {}, range)).toContain(`De atlas heeft ${words} nodig; dit is`);
  });

  test('een goede Node waar TypeScript uit staat, krijgt een andere zin', () => {
    expect(nodeProblem('v24.21.0', { typescript: false }, engines.node)).toMatch(
      /^Node 24\.21\.0 draait hier zonder TypeScript, [^\n]+$/,
    );
  });
});

describe('een bereik van versies', () => {
  test.each([
    ['22.21.1', '^22.22.0 || >=24.8.0', false],
    ['22.22.0', '^22.22.0 || >=24.8.0', true],
    ['23.4.0', '^22.22.0 || >=24.8.0', false],
    ['26.0.0', '^22.22.0 || >= 24.8.0', true],
    ['18.20.8', '18.20.8 || ^20.3.0', true],
    ['20.9.0', '18 || 20 || >=22', true],
    ['21.0.0', '18 || 20 || >=22', false],
    ['20.9.1', '>=20.9.0 <20.10', true],
    ['20.10.0', '>=20.9.0 <20.10', false],
    ['20.9.9', '~20.9.1', true],
    ['12.22.7', '>=v12.22.7', true],
    ['14.0.0', '>10', true],
    ['10.5.0', '>10', false],
    ['10.5.0', '<=10', true],
    ['8.0.0', '*', true],
  ])('%s is volgens %s goed: %s', (version, range, expected) => {
    expect(isInRange(version, range)).toBe(expected);
  });

  test('dat niet te lezen is, is geen bereik', () => {
    expect(() => isInRange('24.8.0', 'nieuwste')).toThrow('nieuwste');
  });
});
