import { describe, expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import { formatProblem } from '#domain/problem/problem.ts';
import { isMoved } from '#schema/record/verhuisd.ts';
import { type Files, goodFiles, water, zoetwater } from '../../support/atlas.ts';
import { sectie } from '../../support/builders.ts';
import { toContentFiles } from '../../support/change.ts';

const notice = {
  titel: 'Ingetrokken',
  ingetrokken: { datum: '2024-12-01', reden: 'onjuist', zin: 'Het klopte niet.' },
};

/** The good atlas with one record withdrawn. */
function without(file: string) {
  const files: Files = goodFiles();
  files[file] = file.endsWith('.mdx') ? sectie(notice, '') : notice;
  return checkFiles(toContentFiles(files));
}

const files = Object.entries(goodFiles()).flatMap(([file, data]) => (isMoved(data) ? [] : [file]));

describe('een record dat is ingetrokken', () => {
  test.each(files)('houdt niets tegen, wie er ook naar verwijst: %s', (file) => {
    const { problems, register } = without(file);
    expect(problems.map(formatProblem)).toEqual([]);
    const [withdrawn] = register.withdrawn;
    expect(register.withdrawn).toHaveLength(1);
    expect(withdrawn && register.find(withdrawn.collection, withdrawn.id)).toBeUndefined();
  });

  test('staat bij niemand meer', () => {
    const { register, notes } = without(zoetwater);
    expect(register.find('afspraken', '2023/zoetwater')?.vervolg).toEqual([]);
    expect(register.find('provincies', 'fryslan')?.afspraken).toEqual([]);
    expect(notes).toEqual([]);
  });

  test('wordt genoemd waar naar het verwezen wordt', () => {
    const { notes, register } = without(water);
    expect(notes.map(({ file, field, rule }) => [file, field, rule])).toContainEqual([
      'content/afspraken/2024/energie.json',
      'bron.sectie',
      'withdrawn/reference',
    ]);
    expect(register.find('afspraken', '2024/energie')?.bron).toBeUndefined();
  });
});
