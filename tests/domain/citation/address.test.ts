import { expect, test } from 'vitest';
import { readAddress } from '#domain/citation/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';

const zoek = 'https://zoek.officielebekendmakingen.nl';
const kamer = 'https://www.tweedekamer.nl/kamerstukken';

test.each([
  ['34682', '34682'],
  [' 34 682 ', '34682'],
  ['34.682', '34682'],
  ['dossier 34682', '34682'],
  ['34682/205', '34682-205'],
  ['34682 205', '34682-205'],
  ['34682, 205', '34682-205'],
  ['34682 nr 205', '34682-205'],
  ['34 682, nr. 205', '34682-205'],
  ['34682-ac', '34682-ac'],
  ['34682 AC', '34682-ac'],
  ['36600 a', '36600-a'],
  ['36600-a-16', '36600-a-16'],
  ['36600 xviii nr 3', '36600-xviii-3'],
  ['kst-34682-205', '34682-205'],
  ['motie 36512-76 Vijlbrief', '36512-76'],
  ['2024d43452', '2024d43452'],
  ['３４６８２', '34682'],
  [`${zoek}/kst-34682-205.html`, '34682-205'],
  [`${zoek}/kst-34682-205/metadata.xml`, '34682-205'],
  [`${zoek}/dossier/34682`, '34682'],
  [`${zoek}/dossier/36600-XXIII`, '36600-xxiii'],
  [`${zoek}/dossier/34682/kst-34682-205`, '34682-205'],
  [`${kamer}/brieven_regering/detail?id=2024Z18173&did=2024D43452`, '2024d43452'],
  [`${kamer}/wetsvoorstellen/detail?cfg=wetsvoorsteldetails&qry=wetsvoorstel%3A36512`, '36512'],
  [`${kamer}/wetsvoorstellen/detail?id=2025Z09723&dossier=36748`, '36748'],
  ['https://berthub.eu/tkconv/get/2024D43452', '2024d43452'],
  ['https://berthub.eu/tkconv/document.html?nummer=2024D43452', '2024d43452'],
  ['https://berthub.eu/tkconv/ksd.html?ksd=34682&toevoeging=', '34682'],
  ['https://berthub.eu/tkconv/ksd.html?ksd=36600&toevoeging=A', '36600-a'],
  ['https://opentk.nl/kst-34682-205', '34682-205'],
  ['https://www.openkamer.org/kamerstuk/32123-XVIII/75/', '32123-xviii-75'],
  ['/kamerstukken/34682-205/', '34682-205'],
  ['/kamerstukken/34682-ac/', '34682-ac'],
  ['/kamerstukken/36600-a/', '36600-a'],
])('leest “%s”', (address, id) => {
  const reference = readAddress(address);
  expect(reference && kamerstukId(reference)).toBe(id);
  expect(reference && address.slice(reference.start, reference.end)).toBe(address.trim());
});

test('een zaak is geen document', () => {
  expect(readAddress(`${kamer}/detail?id=2024Z18173`)).toMatchObject({
    kind: 'zaak',
    nr: '2024Z18173',
  });
});

test.each([
  '',
  'woningbouw',
  '2024',
  '1234 AB',
  '070-3456789',
  '12345678',
  '69 000 woningen',
  '34682 euro',
  '€ 34 682',
  `${zoek}/stcrt-2025-18616.html`,
  'https://berthub.eu/tkconv/activiteit.html?nummer=2024A01234',
  '%E0%A4%A',
  '1'.repeat(5000),
])('ziet niets in “%s”', (address) => {
  expect(readAddress(address)).toBeNull();
});
