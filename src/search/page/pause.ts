/**
 * Lets the browser do first what it has to: paint, or answer a key. Between the parts of long work this keeps a slow phone usable.
 * @param milliseconds how long it waits at least
 */
export function pause(milliseconds = 0): Promise<unknown> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
