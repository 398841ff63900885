import { parse } from 'yaml';

/** How a workflow asks GitHub for a value. */
export function value(name: string): string {
  return ['$', `{{ ${name} }}`].join('');
}

/** What a workflow may not do, each rule with its reason as a Dutch sentence. */
export function brokenRules(name: string, source: string): string[] {
  const workflow = group(parse(source));
  const triggers = Object.keys(group(workflow['on']));
  const jobs = Object.entries(group(workflow['jobs']));
  const say = (message: string) => `${name}: ${message}`;
  const problems: string[] = [];
  if (triggers.includes('pull_request_target')) {
    problems.push(say('pull_request_target geeft een token aan wat is voorgesteld'));
  }
  if (JSON.stringify(workflow['permissions']) !== '{}') {
    problems.push(say('permissions begint niet leeg'));
  }
  if (/name: gevolgen\b/.test(source)) problems.push(...strangersCode(jobs).map(say));
  if (!workflow['concurrency']) problems.push(say('zegt niet wat naast elkaar mag lopen'));
  if (cancelsMain(group(workflow['concurrency']), triggers, source)) {
    problems.push(say('een latere push breekt de controle van een eerdere af'));
  }
  for (const [job, value] of jobs) {
    for (const problem of brokenInJob(group(value), triggers))
      problems.push(say(`${job}: ${problem}`));
  }
  problems.push(...strangersIn(workflow['env']).map(say));
  if (/\bsecrets\b/.test(source)) problems.push(say('gebruikt een geheim'));
  return problems;
}

/** What shows a proposal to people is made with the code of the main branch; what was proposed is beside it, only the records. */
function strangersCode(jobs: readonly [string, unknown][]): string[] {
  const checkouts = jobs
    .flatMap(([, job]) => list(group(job)['steps']).map(group))
    .filter(({ uses }) => String(uses).startsWith('actions/checkout@'))
    .map((step) => group(step['with']));
  return checkouts
    .filter(({ ref }) => ref !== value('github.event.repository.default_branch'))
    .filter((settings) => !settings['path'] || checkedOut(settings).join() !== '/content/,/data/')
    .map(() => 'draait code van een voorstel');
}

/**
 * Whether a push to the main branch can end the run for the push before it, where that run compares the two: what vanished in
 * the first would be seen by nobody. Even without `cancel-in-progress`, a group holds one waiting run only.
 */
function cancelsMain(concurrency: Group, triggers: string[], source: string): boolean {
  if (!triggers.includes('push') || !source.includes('--gebeurtenis')) return false;
  return (
    !String(concurrency['group']).includes("github.event_name == 'push' && github.sha ||") ||
    String(concurrency['cancel-in-progress']) !== value("github.event_name != 'push'")
  );
}

function brokenInJob(job: Group, triggers: string[]): string[] {
  const steps = list(job['steps']).map(group);
  const permissions = group(job['permissions']);
  const writes = Object.values(permissions).includes('write');
  const problems = [
    ...brokenInActions(steps, writes, triggers),
    ...brokenInCommands(steps, writes),
    ...[job['env'], ...steps.map((step) => step['env'])].flatMap(strangersIn),
  ];
  if (Object.keys(permissions).length === 0) problems.push('zegt niet wat hij mag');
  if (typeof job['timeout-minutes'] !== 'number') problems.push('heeft geen tijdslimiet');
  if (!['ubuntu-latest', 'windows-latest'].includes(String(job['runs-on']))) {
    problems.push('draait op een andere machine dan die van GitHub');
  }
  if (writes && triggers.includes('pull_request')) problems.push('schrijft bij een voorstel');
  return problems;
}

function brokenInActions(steps: readonly Group[], writes: boolean, triggers: string[]): string[] {
  const problems: string[] = [];
  for (const step of steps) {
    const uses = step['uses'];
    const settings = group(step['with']);
    if (typeof uses === 'string' && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(uses)) {
      problems.push(`${uses} staat niet vast op een commit`);
    }
    if (!String(uses).startsWith('actions/checkout@')) continue;
    if (settings['persist-credentials'] !== false) problems.push('laat een token in de map achter');
    if (writes && !isTrusted(settings['ref'], triggers)) {
      problems.push('haalt met een token iets anders op dan de hoofdtak');
    }
    if (writes && checkedOut(settings).join() !== writersFiles.join()) {
      problems.push('haalt met een token meer op dan het nodig heeft');
    }
  }
  return problems;
}

function brokenInCommands(steps: readonly Group[], writes: boolean): string[] {
  const commands = steps.map((step) => String(step['run'] ?? '').trim()).filter(Boolean);
  const problems: string[] = [];
  if (commands.some((command) => command.includes('${{'))) {
    problems.push('zet een waarde van GitHub in een opdrachtregel');
  }
  if (writes && commands.some((command) => /\bnpm\b|\bnpx\b|\.ci\//.test(command))) {
    problems.push('draait pakketten met een token');
  }
  for (const command of commands.filter((command) => !isOwnScript.test(command))) {
    problems.push(`“${command}” is geen script van ons`);
  }
  const isSetUp = steps.some(
    (step) =>
      String(step['uses']).startsWith('actions/setup-node@') &&
      group(step['with'])['node-version-file'] === '.node-version',
  );
  if (!isSetUp && commands.some((command) => /^(?:npm|node)\b/.test(command))) {
    problems.push('draait een andere Node dan .node-version');
  }
  return problems;
}

/** The only files that a job with a token needs: scripts that import nothing but Node, and how to run them. */
export const writersFiles = [
  '/.node-version',
  '/package.json',
  '/scripts/github/',
  '/scripts/handoff/',
];

/** Commands that anyone can run too; and `exit 1`, with which a job only says that another one failed. */
const isOwnScript =
  /^(?:npm ci(?: --prefix (?:bench|mcp|night))?|npm (?:run [\w:-]+|test)(?: --prefix (?:bench|mcp|night))?(?: -- [\w"$./ -]+)?|node scripts\/[\w/-]+\.ts(?: "[\w$./-]+")*|\.ci\/programs(?: --alles)?|exit 1)$/;

/** The paths of a checkout that does not take everything, as they are written. */
export function checkedOut(settings: Group): string[] {
  return String(settings['sparse-checkout'] ?? '/')
    .split('\n')
    .filter(Boolean);
}

/** Values under `env` that somebody else may have written. */
function strangersIn(env: unknown): string[] {
  const strange =
    /\$\{\{[^}]*\b(?:title|body|label|name|email|message|head_ref|head_branch|display_title)\b/;
  return Object.values(group(env))
    .map(String)
    .filter((text) => strange.test(text))
    .map((text) => `“${text}” komt van een vreemde`);
}

/** The main branch: named, or what `issues` and `schedule` take by themselves. */
function isTrusted(ref: unknown, triggers: string[]): boolean {
  if (ref === value('github.event.repository.default_branch')) return true;
  return (
    ref === undefined &&
    triggers.every((name) => ['schedule', 'workflow_dispatch', 'issues'].includes(name))
  );
}

export type Group = Record<string, unknown>;

export function group(value: unknown): Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
