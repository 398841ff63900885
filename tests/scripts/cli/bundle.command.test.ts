import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundled, moduleOf } from '../../../scripts/cli/bundle.ts';
import { copySources } from '../../../scripts/workbench/copy-sources.ts';

test.each(bundled)(
  'npm run %s begint uit een bundel, en een tweede keer uit dezelfde',
  async (command) => {
    const file = `scripts/${command.replace(':', '-')}.ts`;
    const bundle = fileURLToPath(await moduleOf(command, file));
    expect(bundle.replaceAll('\\', '/')).toContain('.cache/opdrachten/');
    const { mtimeMs } = statSync(bundle);
    expect(fileURLToPath(await moduleOf(command, file))).toBe(bundle);
    expect(statSync(bundle).mtimeMs).toBe(mtimeMs);
  },
);

describe('wat een opdracht doet, is wat er in de bestanden staat', () => {
  const checkout = '.cache/opdracht-bundel';
  const folder = join(checkout, '.cache/opdrachten');
  const bundle = join(folder, 'nieuw.mjs');
  const source = join(checkout, 'scripts/nieuw.ts');
  const run = (env: Record<string, string> = {}, cwd = checkout) =>
    execFileSync(process.execPath, ['scripts/cli/run.mjs', 'nieuw', '--help'], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, DEBUG: '', ...env },
    });
  let before: string;

  beforeAll(async () => {
    rmSync(checkout, { recursive: true, force: true });
    await copySources(checkout);
    before = run();
  });

  test('ook nadat er een veranderde, en weer terug', () => {
    const text = readFileSync(source, 'utf8');
    expect(existsSync(bundle)).toBe(true);
    appendFileSync(source, "\nconsole.log('Nieuw.');\n");
    expect(run()).toBe(`${before}Nieuw.\n`);
    writeFileSync(source, text);
    expect(run()).toBe(before);
  });

  test('ook nadat er packages zijn geïnstalleerd', () => {
    const { mtimeMs } = statSync(bundle);
    const installed = join(checkout, 'node_modules/.package-lock.json');
    const text = readFileSync(installed);
    // The link alone, because the file behind it is that of this repository.
    rmSync(installed);
    writeFileSync(installed, text);
    expect(run()).toBe(before);
    expect(statSync(bundle).mtimeMs).toBeGreaterThan(mtimeMs);
  });

  test('ook in een kopie van de map, met alles wat erin is onthouden', () => {
    const copy = '.cache/opdracht-bundel-kopie';
    rmSync(copy, { recursive: true, force: true });
    cpSync(checkout, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    appendFileSync(join(copy, 'scripts/nieuw.ts'), "\nconsole.log('In de kopie.');\n");
    expect(run({}, copy)).toBe(`${before}In de kopie.\n`);
    expect(run()).toBe(before);
  });

  test('ook als er bytes van zijn bundel weg zijn', () => {
    truncateSync(bundle, statSync(bundle).size - 20);
    expect(run()).toBe(before);
    expect(statSync(bundle).size).toBeGreaterThan(0);
  });

  test('ook waar geen bundel kan staan, en dan blijft er niets achter', () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    expect(run()).toBe(before);
    rmSync(folder);
    mkdirSync(bundle, { recursive: true });
    expect(run()).toBe(before);
    expect(readdirSync(folder)).toEqual(['nieuw.mjs']);
    rmSync(folder, { recursive: true });
  });

  test('met DEBUG uit die bestanden zelf', () => {
    expect(run({ DEBUG: '1' })).toBe(before);
    expect(existsSync(bundle)).toBe(false);
  });
});
