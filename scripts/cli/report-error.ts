import { WrongCall } from './wrong-call.ts';

/**
 * Prints only the message, because a stack trace helps no editor, and lets the command exit with 1, or with 2 when it was
 * called with what it cannot take, such as a path that is not there. `DEBUG` adds the trace.
 */
export function reportError(error: unknown): void {
  const missing = missingPath(error);
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n${missing ?? message}`);
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = missing !== undefined || error instanceof WrongCall ? 2 : 1;
}

/** What Node says in English of a file or folder that it looked for. */
function missingPath(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  return error.code === 'ENOENT' ? `${error.path} is er niet; kijk het pad na.` : undefined;
}
