import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInRange } from '../../../scripts/cli/node-range.mjs';

const { scripts, engines }: { scripts: Record<string, string>; engines: { node: string } } =
  JSON.parse(readFileSync('package.json', 'utf8'));

/** Runs the script `name` by the command in package.json, with other flags or another Node. */
function run(name: string, args: string[] = [], { node = process.execPath, flags = [''] } = {}) {
  const command = [...flags.filter(Boolean), 'scripts/cli/run.mjs', name, ...args];
  const { status, stdout, stderr } = spawnSync(node, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('waar Node niet past', () => {
  /** Starts like this Node, and says it is another. */
  const as = (version: string) =>
    `--import=data:text/javascript,Object.defineProperty(process,'version',{value:'${version}'})`;

  test.each(['v20.20.2', 'v23.5.0', 'v25.9.0'])(
    'zegt elke opdracht in het Nederlands welke Node nodig is: %s',
    (version) => {
      expect(run('controleer', [], { flags: [as(version)] })).toEqual({
        status: 1,
        stdout: '',
        stderr: expect.stringMatching(
          /^\nDe atlas heeft Node 22 \(vanaf 22\.22\), [^\n]+ nodig; dit is Node [\d.]+\. Haal [^\n]+\n$/,
        ),
      });
    },
  );

  test('zegt elke opdracht dat TypeScript uit staat', () => {
    const flags = ['--no-experimental-strip-types'];
    expect(run('controleer', [], { flags })).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^\nNode [\d.]+ draait hier zonder TypeScript, [^\n]+\n$/),
    });
  });

  test('zegt de oudere Node van deze computer het ook, als die er is', () => {
    const other = '/usr/bin/node';
    const node = existsSync(other) ? other : process.execPath;
    const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
    const { stderr } = run('controleer', ['--help'], { node });
    expect(stderr.includes('De atlas heeft Node')).toBe(!isInRange(version, engines.node));
  });

  test('is wat het zegt gewoon JavaScript, zonder iets dat Node 12 niet kan lezen', () => {
    for (const file of globSync('scripts/cli/*.mjs')) {
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
