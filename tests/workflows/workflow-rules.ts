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
  if (!workflow['concurrency']) problems.push(say('zegt niet wat naast elkaar mag lopen'));
  for (const [job, value] of jobs) {
    for (const problem of brokenInJob(group(value), triggers))
      problems.push(say(`${job}: ${problem}`));
  }
  if (/\bsecrets\b/.test(source)) problems.push(say('gebruikt een geheim'));
  return problems;
}

function brokenInJob(job: Group, triggers: string[]): string[] {
  const problems: string[] = [];
  const steps = list(job['steps']).map(group);
  const permissions = group(job['permissions']);
  const writes = Object.values(permissions).includes('write');
  const commands = steps.map((step) => String(step['run'] ?? ''));
  if (Object.keys(permissions).length === 0) problems.push('zegt niet wat hij mag');
  if (typeof job['timeout-minutes'] !== 'number') problems.push('heeft geen tijdslimiet');
  for (const step of steps) {
    const uses = step['uses'];
    if (typeof uses === 'string' && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(uses)) {
      problems.push(`${uses} staat niet vast op een commit`);
    }
    const settings = group(step['with']);
    if (String(uses).startsWith('actions/checkout@')) {
      if (settings['persist-credentials'] !== false)
        problems.push('laat een token in de map achter');
      if (writes && !isTrusted(settings['ref'], triggers)) {
        problems.push('haalt met een token iets anders op dan de hoofdtak');
      }
    }
  }
  if (commands.some((command) => command.includes('${{'))) {
    problems.push('zet een waarde van GitHub in een opdrachtregel');
  }
  if (writes && commands.some((command) => /\bnpm\b|\bnpx\b/.test(command))) {
    problems.push('draait pakketten met een token');
  }
  if (writes && triggers.includes('pull_request')) problems.push('schrijft bij een voorstel');
  const isScript =
    /^(?:npm ci|npm (?:run [\w-]+|test)(?: -- [\w"$./ -]+)?|node scripts\/[\w/-]+\.ts(?: "[\w$./-]+")*)$/;
  for (const command of commands.filter(Boolean)) {
    if (!isScript.test(command.trim())) problems.push(`“${command.trim()}” is geen script van ons`);
  }
  for (const text of [job['env'], ...steps.map((step) => step['env'])]) {
    for (const value of Object.values(group(text)).map(String)) {
      if (
        /\$\{\{[^}]*\b(?:title|body|label|name|email|message|head_ref|head_branch|display_title)\b/.test(
          value,
        )
      ) {
        problems.push(`“${value}” komt van een vreemde`);
      }
    }
  }
  return problems;
}

/** The main branch: named, or what `issues` and `schedule` take by themselves. */
function isTrusted(ref: unknown, triggers: string[]): boolean {
  if (ref === value('github.event.repository.default_branch')) return true;
  return (
    ref === undefined &&
    triggers.every((name) => ['schedule', 'workflow_dispatch', 'issues'].includes(name))
  );
}

type Group = Record<string, unknown>;

function group(value: unknown): Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
