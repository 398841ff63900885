import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEffect } from '../../../scripts/handoff/effect.ts';
import { runScript } from '../../../scripts/workbench/process.ts';
import { zoetwater } from '../../support/atlas.ts';
import { olderVersion } from '../../support/older-version.ts';
import { writeFiles } from '../../support/write-files.ts';
import { commit, git, makeRepository, readFrom, writeTo } from '../gate/folder.ts';

test('npm run gevolgen bouwt ook de stand van een commit, en laat in de repository niets achter', async () => {
  const root = makeRepository();
  writeFiles(root, olderVersion());
  writeTo(root, '.gitignore', 'node_modules\n');
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/pakket.txt'), 'van de map waar het draait');
  commit(root);
  writeTo(root, zoetwater, readFrom(root, zoetwater).replace('"Zoetwater"', '"Zoet water"'));

  const args = ['--basis', 'main', '--bouw', '--uit', 'gevolgen.json', '--site', 'nieuw'];
  const ended = await runScript(resolve('scripts/gevolgen.ts'), args, { cwd: root });

  expect(ended).toMatchObject({ code: 0, err: '' });
  const effect = readEffect(JSON.parse(readFileSync(join(root, 'gevolgen.json'), 'utf8')));
  expect(effect.records.map(({ file }) => file)).toEqual([zoetwater]);
  expect(effect.pages).toMatchObject({
    total: 2,
    changed: { total: 1, shown: ['/afspraken/2024/zoetwater/'] },
    added: { total: 0 },
    removed: { total: 0 },
  });
  expect(existsSync(join(root, 'nieuw/afspraken/2024/zoetwater/index.html'))).toBe(true);
  expect(git(root, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  expect(readFrom(root, 'node_modules/pakket.txt')).toBe('van de map waar het draait');
});
