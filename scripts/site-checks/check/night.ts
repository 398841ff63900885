import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where `npm ci --prefix night` puts a package: those are too large, or too rarely needed, for everybody. */
export function nightPackage(name: string): string {
  return join('night/node_modules', name);
}

/** How a program ended, and what it printed. */
export interface Printed {
  code: number;
  out: string;
  err: string;
}

/** Runs a program that reports what it found by a code other than 0, which does not mean that the program failed. */
export async function runProgram(command: string, args: readonly string[]): Promise<Printed> {
  const options = { maxBuffer: 256 * 1024 * 1024 };
  try {
    const { stdout, stderr } = await promisify(execFile)(command, [...args], options);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    if (!isEnded(error)) throw error;
    return { code: error.code, out: error.stdout, err: error.stderr };
  }
}

function isEnded(error: unknown): error is { code: number; stdout: string; stderr: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}
