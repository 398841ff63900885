import { expect, test } from 'vitest';
import { fitsOnOnePage } from '#domain/overview/cut/whole-letter.ts';
import { alinea, sectie } from '../../../support/builders.ts';
import { registerAfter, write } from '../../../support/change.ts';

const text = 'Rijk en regio praten verder over zoetwater en over de bodem. '.repeat(10);

function letterOf(count: number) {
  const body = Array.from({ length: count }, (_, index) => alinea(index + 1, text)).join('\n\n');
  const front = { titel: 'Water', volgorde: 2, niveau: 2 };
  const { secties } = registerAfter(write('content/brieven/2024/water.mdx', sectie(front, body)));
  return secties;
}

test.each([
  ['twee alinea’s', 2, true],
  ['zestig alinea’s, zoals die van 2024', 60, true],
  ['driehonderd alinea’s', 300, false],
])('een brief van %s past op één pagina: %s', (_, count, fits) => {
  expect(fitsOnOnePage(letterOf(count))).toBe(fits);
});
