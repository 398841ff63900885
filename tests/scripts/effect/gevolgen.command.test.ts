import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWithData } from '../../../scripts/effect/base.ts';
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

  const args = ['--basis', 'main', '--bouw', '--uit', 'gevolgen.json'];
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
  expect(git(root, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  expect(readFrom(root, 'node_modules/pakket.txt')).toBe('van de map waar het draait');
});

describe('een voorstel van een vreemde', () => {
  /** Our own checkout, and one of a proposal: another title, and code that must never run. */
  function makeBoth() {
    const own = makeRepository();
    writeFiles(own, olderVersion());
    writeTo(own, '.gitignore', 'node_modules\nvoorstel\n');
    mkdirSync(join(own, 'node_modules'));
    commit(own);
    const proposal = join(own, 'voorstel');
    git(own, 'clone', '--quiet', own, proposal);
    git(proposal, 'switch', '--quiet', '--create', 'anders');
    const title = readFrom(proposal, zoetwater).replace('"Zoetwater"', '"Zoet water"');
    writeTo(proposal, zoetwater, title);
    writeTo(proposal, 'scripts/build.ts', "throw new Error('code van een vreemde');");
    commit(proposal);
    return { own, proposal };
  }

  test('wordt vergeleken met de eigen code en alleen zijn gegevens', async () => {
    const { own } = makeBoth();
    const args = [
      '--gegevens',
      'voorstel',
      '--basis',
      'origin/main',
      '--bouw',
      '--uit',
      'uit.json',
    ];
    const ended = await runScript(resolve('scripts/gevolgen.ts'), args, { cwd: own });
    expect(ended).toMatchObject({ code: 0, err: '' });
    const effect = readEffect(JSON.parse(readFileSync(join(own, 'uit.json'), 'utf8')));
    expect(effect.records.map(({ file }) => file)).toEqual([zoetwater]);
    expect(effect.pages?.changed).toEqual({ total: 1, shown: ['/afspraken/2024/zoetwater/'] });
    expect(git(own, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  test('met een verwijzing naar een ander bestand van de computer wordt geweigerd', async () => {
    const { own, proposal } = makeBoth();
    symlinkSync('/etc/hostname', join(proposal, 'data/themas/vreemd.json'));
    await expect(openWithData(own, proposal)).rejects.toThrow('is geen gewoon bestand');
    expect(git(own, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
  });
});
