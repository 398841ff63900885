import { describe, expect, test } from 'vitest';
import { newPapersLimits, readNewPapers } from '../../../scripts/handoff/new-papers.ts';

const paper = { file: 'data/kamerstukken/34682-301.json', text: '{}\n' };
const annex = { file: 'data/bijlagen/34682-301/lijst.json', text: '{}\n' };
const many = (length: number) => Array.from({ length }, () => paper);

describe('wat de ene taak aan de andere geeft', () => {
  test('komt door als het Kamerstukken en bijlagen zijn', () => {
    const found = { files: [paper, annex], regels: ['Een zin.'] };
    expect(readNewPapers(found)).toEqual(found);
  });

  test.each([
    ['een uitkomst', { ...paper, file: 'content/afspraken/2027/water.json' }, 'Kamerstukken of'],
    ['een workflow', { ...paper, file: '.github/workflows/ci.yml' }, 'niet in content/ of data/'],
    [
      'een pad naar boven',
      { ...paper, file: 'data/kamerstukken/../x.json' },
      'niet in content/ of data/',
    ],
    ['een te grote tekst', { ...paper, text: 'x'.repeat(200_001) }, 'te groot'],
    ['iets anders dan een tekst', { ...paper, text: 1 }, 'geen tekst'],
    ['geen bestand', null, 'niet in content/ of data/'],
  ])('wordt in zijn geheel geweigerd om %s', (_, file, reden) => {
    expect(() => readNewPapers({ files: [paper, file], regels: [] })).toThrow(reden);
  });

  test.each([
    ['te veel bestanden', { files: many(newPapersLimits.files + 1), regels: [] }],
    ['te veel regels', { files: [], regels: Array(newPapersLimits.regels + 1).fill('a') }],
    ['een regel is geen korte tekst', { files: [], regels: [{}] }],
    ['te veel bestanden', []],
  ])('wordt geweigerd: %s', (reden, found) => {
    expect(() => readNewPapers(found)).toThrow(reden);
  });
});
