import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';

test('elke vraag aan een server van de tests gaat over een eigen verbinding', async () => {
  const ports = new Set<number | undefined>();
  const server = createServer((request, response) => {
    ports.add(request.socket.remotePort);
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('geen poort');
  for (const _ of [1, 2, 3]) {
    const answer = await ask(`http://127.0.0.1:${address.port}/`);
    await answer.text();
  }
  await new Promise((closed) => server.close(closed));
  expect(ports.size).toBe(3);
});

test('de tests van de site vragen hun servers niets buiten ask om', () => {
  const files = globSync('tests/{site,browser,zoeken}/**/*.ts');
  expect(files.length).toBeGreaterThan(50);
  const bare = files.filter((file) => /(?<![.\w])fetch\(/.test(readFileSync(file, 'utf8')));
  expect(bare).toEqual([]);
});
