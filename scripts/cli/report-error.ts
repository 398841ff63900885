/** Prints only the message, because a stack trace helps no editor, and lets the command exit with 1. `DEBUG` adds the trace. */
export function reportError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n${message}`);
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
