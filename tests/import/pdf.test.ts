import { expect, test } from 'vitest';
import { readSource } from '#import/read/read.ts';
import { publicationOf } from '../support/import.ts';
import { makePdf } from '../support/pdf.ts';

test('een PDF met tekst wordt alinea’s, en zegt dat die zijn afgeleid', async () => {
  const source = makePdf(['Water', 'Rijk en regio maken een plan.', 'Dat is alles.', '1']);
  const { secties, twijfels, weggelaten } = await publicationOf(source, 'brief.pdf');
  expect(secties.map(({ titel, alineas }) => [titel, alineas.map(({ tekst }) => tekst)])).toEqual([
    ['Water', ['Rijk en regio maken een plan.', 'Dat is alles.']],
  ]);
  expect(twijfels[0]).toContain('afgeleid uit waar de letters staan');
  expect(weggelaten).toEqual([{ tekst: '1', reden: 'paginanummer' }]);
});

test.each([
  ['een script', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>', [], /heeft een script/],
  [
    'een bestand erin',
    '/Names << /EmbeddedFiles << /Names [(a.txt) 6 0 R] >> >>',
    [
      '<< /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>',
      '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream',
    ],
    /heeft bestanden in zich/,
  ],
])('een PDF met %s wordt geweigerd', async (_, catalog, extra, zin) => {
  await expect(readSource('a.pdf', makePdf(['Tekst.'], catalog, extra))).rejects.toThrow(zin);
});

test('een PDF zonder tekst is waarschijnlijk een scan', async () => {
  await expect(readSource('a.pdf', makePdf([]))).rejects.toThrow(/een scan/);
});
