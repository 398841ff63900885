/** Tells a person how far a long command is, on one line that the next replaces; says nothing in a pipe. An empty text clears it. */
export function progress(text: string, to: NodeJS.WriteStream = process.stderr): void {
  if (to.isTTY) to.write(`\r\u001b[K${text}`);
}
