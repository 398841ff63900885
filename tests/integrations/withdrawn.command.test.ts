import { expect, test } from 'vitest';
import { withdrawnPages } from '#integrations/withdrawn.ts';
import { makeFolder, writeTo } from '../scripts/gate/folder.ts';
import { lijst, water, zoetwater } from '../support/atlas.ts';
import { sectie } from '../support/builders.ts';

const notice = {
  titel: 'Ingetrokken',
  ingetrokken: { datum: '2024-12-01', reden: 'onjuist', zin: 'Het klopte niet.' },
};

test('wat is ingetrokken, staat met het adres van zijn pagina in de lijst, van welke soort het ook is', () => {
  const root = makeFolder();
  expect([...withdrawnPages(root)]).toEqual([]);
  for (const file of [zoetwater, lijst, 'data/dossiers/34682.json']) {
    writeTo(root, file, JSON.stringify(notice, null, 2));
  }
  writeTo(root, water, sectie(notice, ''));
  expect([...withdrawnPages(root)].toSorted()).toEqual([
    '/afspraken/2024/zoetwater/',
    '/brieven/2024/water/',
    '/kamerstukken/34682-205/bijlagen/lijst/',
    '/kamerstukken/34682/',
  ]);
});
