import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progress } from '../../../scripts/cli/progress.ts';

function saidTo(isTTY: boolean): string {
  const to = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
  progress('een', to);
  progress('', to);
  return String(to.read() ?? '');
}

test('hoever een opdracht is, staat op één regel, en in een pijp nergens', () => {
  expect(saidTo(true)).toBe('\r\u001b[Keen\r\u001b[K');
  expect(saidTo(false)).toBe('');
});
