import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeProblem } from '../../../scripts/cli/node-version.mjs';

const { scripts, engines }: { scripts: Record<string, string>; engines: { node: string } } =
  JSON.parse(readFileSync('package.json', 'utf8'));

/** Runs the script `name` by the command in package.json, with other flags or another Node. */
function run(name: string, args: string[] = [], { node = process.execPath, flags = [''] } = {}) {
  const command = [...flags.filter(Boolean), 'scripts/cli/run.mjs', name, ...args];
  const { status, stdout, stderr } = spawnSync(node, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('waar Node te oud is', () => {
  test('zegt elke opdracht in één Nederlandse zin welke Node nodig is', () => {
    expect(run('controleer', [], { flags: ['--no-experimental-strip-types'] })).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^\nDe atlas heeft Node 22\.22 of nieuwer nodig; dit is Node [\d.]+\. Haal [^\n]+\n$/,
      ),
    });
  });

  test('zegt de oudere Node van deze computer het ook, als die er is', () => {
    const node = '/usr/bin/node';
    const features = existsSync(node)
      ? execFileSync(node, ['-p', 'process.features.typescript'], { encoding: 'utf8' }).trim()
      : 'false';
    const { stderr } = existsSync(node)
      ? run('controleer', ['--help'], { node })
      : run('controleer', ['--help'], { flags: ['--no-experimental-strip-types'] });
    const isTooOld = ['undefined', 'false'].includes(features);
    expect(stderr.includes('De atlas heeft Node')).toBe(isTooOld);
  });

  test.each([
    ['v20.19.0', {}, 'Node 22.22 of nieuwer nodig; dit is Node 20.19.0.'],
    ['v22.10.0', { typescript: false }, 'dit is Node 22.10.0.'],
  ])('%s met %o: %s', (version, features, sentence) => {
    expect(nodeProblem(version, features, engines.node)).toContain(sentence);
  });

  test.each([
    ['v22.22.0', { typescript: 'strip' }],
    ['v24.21.0', { typescript: 'transform' }],
  ])('maar %s is goed', (version, features) => {
    expect(nodeProblem(version, features, engines.node)).toBeUndefined();
  });

  test('is wat het zegt gewoon JavaScript, zonder iets dat Node 12 niet kan lezen', () => {
    for (const file of ['scripts/cli/run.mjs', 'scripts/cli/node-version.mjs']) {
      const source = readFileSync(file, 'utf8');
      expect(source).not.toMatch(/\?\.|\?\?|^\s*await |\b(?:const|let) \w+: |replaceAll/m);
    }
  });
});

describe('een opdracht', () => {
  test('krijgt haar opties, en haar einde telt', () => {
    expect(run('controleer', ['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Gebruik: npm run controleer'),
    });
    expect(run('controleer', ['--onzin'])).toMatchObject({ status: 2 });
  });

  test('heeft een bestand met haar naam', () => {
    const ours = Object.entries(scripts).filter(([, command]) => command.includes('run.mjs '));
    for (const [name, command] of ours) {
      expect(command).toBe(`node scripts/cli/run.mjs ${name}`);
      const [bench, benchName] = name.split('bench:');
      const file = benchName ? `bench/${benchName}.ts` : `scripts/${bench?.replace(':', '-')}.ts`;
      expect(existsSync(file), file).toBe(true);
    }
    expect(ours.length).toBeGreaterThan(15);
  });

  test('is er voor elk bestand van scripts', () => {
    const names = globSync('scripts/*.ts').map((file) => basename(file, '.ts'));
    const known = Object.keys(scripts).map((name) => name.replace(':', '-'));
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('begint met kijken naar Node, als zij onze TypeScript draait', () => {
    expect(scripts).toMatchObject({
      pretest: 'node scripts/cli/run.mjs',
      precheck: 'node scripts/cli/run.mjs',
    });
    const direct = Object.values(scripts).filter((command) => /\.ts\b/.test(command));
    expect(direct).toEqual([]);
  });
});
