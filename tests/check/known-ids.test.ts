import { expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import { goodFiles, zoetwater } from '../support/atlas.ts';
import { set, toContentFiles } from '../support/change.ts';

const told = (field: string, value: unknown) => {
  const files = goodFiles();
  set('data/provincies/fryslan.json', 'aliassen', ['Friesland'])(files);
  set(zoetwater, field, value)(files);
  const { problems } = checkFiles(toContentFiles(files), undefined, '2999-12-31');
  return problems.filter(({ rule }) => rule === 'value/id');
};

test.each([
  ['provincies.0', 'Fryslân', 'fryslan'],
  ['provincies.0', 'Friesland', 'fryslan'],
  ['partijen.0', 'Rijk', 'rijk'],
  ['kamerstukken.0', '34 682, nr. 205', '34682-205'],
  ['provincies.0', 'heel Nederland', undefined],
  ['kamerstukken.0', '34 682, nr. 301', undefined],
])('een naam in %s die “%s” is, wijst alleen naar een record dat er is: %s', (field, name, id) => {
  expect(told(field, name)).toEqual([expect.objectContaining({ value: name, nearest: id })]);
});
