import { WrongCall } from './wrong-call.ts';

/**
 * Prints only the message, because a stack trace helps no editor, and lets the command exit with 1, or with 2 when it was
 * called with what it cannot take, such as a path that is not there. `DEBUG` adds the trace.
 */
export function reportError(error: unknown): void {
  const missing = missingPath(error);
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n${missing ?? fullDisk(error) ?? message}`);
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = missing !== undefined || error instanceof WrongCall ? 2 : 1;
}

/** What Node says in English of a file or folder that it looked for. */
function missingPath(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  return error.code === 'ENOENT' ? `${error.path} is er niet; kijk het pad na.` : undefined;
}

/** What Node and the tools that build the site say in English of a disk that takes no more, each in its own words. */
function fullDisk(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = `${code} ${String(error)}`;
  return /\b(?:ENOSPC|EDQUOT|EFBIG)\b|No space left on device|File too large \(os error/.test(said)
    ? 'Op de schijf is geen ruimte meer voor wat er geschreven moet worden. Maak ruimte en begin opnieuw.'
    : undefined;
}
