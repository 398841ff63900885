import { createServer } from 'node:net';

/** A port that is free on all addresses that “localhost” may mean, IPv4 and IPv6. Nothing reserves it for the caller. */
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
