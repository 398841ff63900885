import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Where Node caches our compiled TypeScript: half the work of a short command is reading its own code. */
export const compileCache = { NODE_COMPILE_CACHE: resolve('.cache/node') };

/** How a command ended, and what it wrote to standard output and standard error. */
export interface Ended {
  /** `null` when a signal ended it. */
  code: number | null;
  out: string;
  err: string;
}

/** Runs one of our npm commands, such as `bronnen:ophalen`, as `runScript` runs a script; also where `cwd` is another folder. */
export function runCommand(
  command: string,
  args: readonly string[] = [],
  options: Surroundings = {},
): Promise<Ended> {
  return runScript(resolve('scripts/cli/run.mjs'), [command, ...args], options);
}

/** What a script gets besides its arguments. */
interface Surroundings {
  env?: Record<string, string>;
  /** What it reads from standard input. */
  input?: string;
  cwd?: string;
}

/**
 * Runs one of our scripts as npm and the workflows do, as a separate process. Of the environment it gets only `PATH`, `HOME`,
 * the compile cache and `env`. A failing script does not throw: see `code`.
 * @param script path of the script, seen from `cwd`
 */
export function runScript(
  script: string,
  args: readonly string[] = [],
  { env = {}, input = '', cwd }: Surroundings = {},
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH, HOME, ...compileCache, ...env },
    cwd,
  });
  const result: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (result.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (result.err += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...result, code })));
}
