/** Ends the command as failed with the message alone; a stack trace helps no editor. Set DEBUG for the trace. */
export function reportError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n${message}`);
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
