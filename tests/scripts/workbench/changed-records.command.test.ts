import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedRecords } from '../../../scripts/workbench/changed-records.ts';
import { createRepository, type RepositoryFolder } from '../../support/repository-folder.ts';

let repository: RepositoryFolder;
beforeAll(() => {
  repository = createRepository();
});
afterAll(() => repository.remove());

describe('de records die niet meer zijn als in een commit', () => {
  test('zijn er niet als niemand iets veranderde', () => {
    expect(changedRecords(repository.work, 'HEAD')).toEqual([]);
  });

  test('zijn wat anders is, wat erbij kwam en wat weg is, en niets buiten content en data', () => {
    const { work, base } = repository;
    const write = (file: string) => writeFileSync(join(work, file), '{}\n');
    write('data/themas/wonen.json');
    write('data/themas/nieuw thema.json');
    write('los.json');
    rmSync(join(work, 'data/themas/water.json'));
    const changed = [
      'data/themas/nieuw thema.json',
      'data/themas/water.json',
      'data/themas/wonen.json',
    ];
    expect(changedRecords(work, 'HEAD')).toEqual(changed);
    execFileSync('git', ['add', '--all'], { cwd: work });
    expect(changedRecords(work, base)).toEqual(changed);
  });

  test('zijn niet te noemen van een commit die er niet is', () => {
    expect(() => changedRecords(repository.work, 'bestaat-niet')).toThrow('bestaat-niet');
  });
});
