import { createServer } from 'node:net';

/** A port that is free on every address that "localhost" may mean. */
export function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((found, fail) => {
    probe.on('error', fail);
    probe.listen(0, () => {
      const bound = probe.address();
      const port = typeof bound === 'object' && bound ? bound.port : 0;
      probe.close(() => found(port));
    });
  });
}
