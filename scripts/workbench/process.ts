import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Node keeps here what it made of our TypeScript: half the work of a short command is reading its own code. */
export const compileCache = { NODE_COMPILE_CACHE: resolve('.cache/node') };

/** How a command ended, and what it said. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one of our scripts as npm and the workflows do: as a process of its own, with only these variables. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  {
    env = {},
    input = '',
    cwd,
  }: { env?: Record<string, string>; input?: string; cwd?: string } = {},
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
