import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

interface Tests {
  passed?: number;
  failed?: number;
  skipped?: number;
  todo?: number;
}

/** In place of npm: says what it was asked, writes the report of a test run, and fails for the commands in `failing`. */
const npm = `#!${process.execPath}
const args = process.argv.slice(2).join(' ');
const { reports, failing, killing } = JSON.parse(process.env.PLAN);
console.log('npm ' + args);
const file = /--outputFile.json=(\\S+)/.exec(args)?.[1];
const tests = reports[/--project (\\w+)/.exec(args)?.[1]];
if (file && tests) {
  const { passed = 0, failed = 0, skipped = 0, todo = 0 } = tests;
  require('node:fs').writeFileSync(file, JSON.stringify({
    numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: todo,
  }));
}
if (killing && args.startsWith(killing)) process.kill(process.ppid, 'SIGKILL');
process.exitCode = failing.some((name) => args.startsWith(name)) ? 1 : 0;
`;

const steps = [
  '# wat en hoe',
  'een  npm run a -- --check',
  'twee npm test -- --project klein',
  'twee npm test -- --project groot',
  'drie npm run b',
].join('\n');

function runCi(
  reports: Record<string, Tests>,
  {
    failing = [''],
    jobs = [''],
    end = '\n',
    killing = '',
  }: { failing?: string[]; jobs?: string[]; end?: string; killing?: string } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'ci-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('.ci', join(folder, '.ci'), { recursive: true });
  writeFileSync(join(folder, '.ci/steps'), steps + end);
  writeFileSync(join(folder, 'npm'), npm, { mode: 0o755 });
  const { status, stdout } = spawnSync(join(folder, '.ci/run'), jobs.filter(Boolean), {
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${resolve(process.execPath, '..')}:${process.env['PATH']}`,
      PLAN: JSON.stringify({ reports, failing: failing.filter(Boolean), killing }),
    },
  });
  const lines = stdout.trim().split('\n');
  return {
    status,
    last: lines.at(-1),
    // Jobs run beside each other, each with its name before its lines.
    asked: lines
      .flatMap(
        (line) => /^(?:(\w+) \| )?npm (.*)/.exec(line)?.slice(1).filter(Boolean).join(': ') ?? [],
      )
      .toSorted((a, b) => jobOf(a) - jobOf(b)),
    stdout,
  };
}

/** The place of the job of a step among the jobs. */
function jobOf(step: string): number {
  return ['een', 'twee', 'drie'].indexOf(step.split(':')[0] ?? '');
}

const good = { klein: { passed: 10 }, groot: { passed: 200 } };

describe('.ci/run', () => {
  test('draait elke stap, en telt stappen en tests bij elkaar op', () => {
    const { status, last, asked } = runCi(good);
    expect(last).toBe('215 passed, 0 failed');
    expect(status).toBe(0);
    expect(asked).toEqual([
      'ci',
      'een: run a -- --check',
      expect.stringMatching(/^twee: test -- --project klein --reporter=default /),
      expect.stringMatching(/^twee: test -- --project groot --reporter=default /),
      'drie: run b',
    ]);
  });

  test('gaat door na een stap die mislukt, en eindigt dan als mislukt', () => {
    const { status, last, asked, stdout } = runCi(good, { failing: ['run a'] });
    expect(last).toBe('214 passed, 1 failed');
    expect(status).toBe(1);
    expect(asked).toHaveLength(5);
    expect(stdout).toContain('npm run a -- --check: mislukt');
  });

  test.each<[string, Record<string, Tests>, string]>([
    ['een mislukte test', { ...good, klein: { passed: 9, failed: 1 } }, '214 passed, 1 failed'],
    [
      'een overgeslagen test',
      { ...good, klein: { passed: 9, skipped: 1 } },
      '214 passed, 1 failed',
    ],
    ['een test die nog komt', { ...good, klein: { passed: 9, todo: 1 } }, '214 passed, 1 failed'],
    ['een verslag dat ontbreekt', { klein: { passed: 10 } }, '15 passed, 1 failed'],
  ])('telt %s als mislukt', (_, reports, line) => {
    expect(runCi(reports)).toMatchObject({ status: 1, last: line });
  });

  test('telt een taak die voor zijn laatste stap werd beëindigd als mislukt', () => {
    expect(runCi(good, { killing: 'run b' })).toMatchObject({
      status: 1,
      last: '214 passed, 1 failed',
    });
  });

  test('kan één taak draaien', () => {
    const { last, asked } = runCi(good, { jobs: ['een', 'drie'] });
    expect(asked).toEqual(['ci', 'een: run a -- --check', 'drie: run b']);
    expect(last).toBe('3 passed, 0 failed');
  });

  test.each([[['vier']], [['een', 'vier']]])(
    'mislukt meteen bij een taak die er niet is: %j',
    (jobs) => {
      expect(runCi(good, { jobs })).toMatchObject({
        status: 1,
        asked: [],
        last: '0 passed, 1 failed',
        stdout: expect.stringContaining('geen stap van .ci/steps heet zo: vier'),
      });
    },
  );

  test('draait ook een laatste stap zonder einde van de regel', () => {
    expect(runCi(good, { jobs: ['drie'], end: '' }).asked).toEqual(['ci', 'drie: run b']);
  });
});
