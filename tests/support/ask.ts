/**
 * The answer of a server that tests share, on a connection of its own. `fetch` keeps a connection for the next question,
 * and a test that only computes for seconds does not hear that the server closed it: that next question would fail.
 */
export function ask(address: string | URL): Promise<Response> {
  return fetch(address, { headers: { connection: 'close' } });
}
