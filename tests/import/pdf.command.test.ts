import { expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { publicationOf } from '../support/import.ts';
import { asHtml } from '../support/official-formats.ts';
import { ownLetter } from '../support/official-letter.ts';

test('een PDF die een browser van onze brief maakt, heeft zijn onderdelen, alinea’s en voetnoten', async () => {
  const browser = await launchBrowser();
  const page = await (await browser.newContext()).newPage();
  await page.setContent(asHtml().replace(/<nav>.*?<\/nav>|<footer>.*?<\/footer>/g, ''));
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
  });
  await browser.close();
  const { secties, voetnoten } = await publicationOf(new Uint8Array(pdf), 'brief.pdf');
  expect(secties.map(({ titel, alineas }) => [titel, alineas.length])).toEqual([
    ['Aanhef', 2],
    ['Ruimte voor iedereen', 3],
    ['Water', 2],
    ['Wonen en werken', 2],
    ['Tot slot', 1],
  ]);
  expect(voetnoten.map(({ tekst }) => tekst)).toEqual([...ownLetter.noten]);
  const marks = secties.flatMap(({ id, alineas }) =>
    alineas.flatMap(({ nr, noten }) => noten.map(({ key }) => `${id}/${nr} ${key}`)),
  );
  expect(marks).toEqual(['water/1 1', 'wonen-werken/1 2']);
  expect(JSON.stringify(secties)).toContain('CO2-opslag');
});
