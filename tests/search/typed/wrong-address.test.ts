import { expect, test } from 'vitest';
import { paperInPath } from '#search/typed/wrong-address.ts';

test.each([
  ['/kst-34682-205/', '34682-205'],
  ['/KST-34682-205.html', '34682-205'],
  ['/34682/205/', '34682-205'],
  ['/34.682-205', '34682-205'],
  ['/34682_205', '34682-205'],
  ['/Kamerstuk 34 682, nr. 205/', '34682-205'],
  ['/kamerstukken/kst-34682-205/index.html', '34682-205'],
  ['/kamerstukken/34682-ac/bijlagen/x/', '34682-ac'],
  ['/36600/A/16', '36600-a-16'],
  ['/2024D43452', '2024d43452'],
  ['/kst-1268678.pdf', 'kst-1268678'],
  ['/dossier/34682', '34682'],
])('in het adres “%s” staat het stuk “%s”', (path, name) => {
  expect(paperInPath(path)?.name).toBe(name);
});

test('van een stuk in een dossier is ook het dossier bekend, en waar het elders staat', () => {
  expect(paperInPath('/kst-34682-999/')).toEqual({
    label: '34 682, nr. 999',
    name: '34682-999',
    dossier: '34682',
    elsewhere: 'https://zoek.officielebekendmakingen.nl/kst-34682-999.html',
  });
});

test.each(['/', '/provincies/groning/', '/brieven/2024/watr/', '/2024/205', '/34682-0205'])(
  'in het adres “%s” staat geen stuk',
  (path) => {
    expect(paperInPath(path)).toBeUndefined();
  },
);
