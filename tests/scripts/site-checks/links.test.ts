import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { deadLinks } from '../../../scripts/site-checks/links.ts';
import { writeFiles } from '../../support/write-files.ts';

const other = '<h1 id="top-van-water">Water</h1><a name="x"></a><h2 id="café">Café</h2>';

function deadIn(html: string, base = ''): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, {
    'index.html': `<h1 id="hier">Begin</h1>${html}`,
    'water/index.html': other,
    'feed.xml': '<feed/>',
    'beeld/een twee.png': 'x',
  });
  return deadLinks(folder, base).map((line) => line.split(' → ')[1] ?? '');
}

test.each([
  ['een pagina', '<a href="/water/">'],
  ['een pagina vanaf hier', '<a href="water/">'],
  ['een plek op deze pagina', '<a href="#hier">'],
  ['het begin van deze pagina', '<a href="#">'],
  ['een plek op een andere pagina', '<a href="/water/#top-van-water">'],
  ['een plek met een letter met accent', '<a href="/water/#caf%C3%A9">'],
  ['een vraag aan een pagina', '<a href="/water/?q=x&amp;y=z#caf%C3%A9">'],
  ['een ander bestand', '<link href="/feed.xml">'],
  ['een bestand met een spatie', '<img src="/beeld/een%20twee.png">'],
  ['een andere site', '<a href="https://www.example.nl/weg/">'],
  ['een e-mailadres', '<a href="mailto:a@example.nl">'],
])('in orde is %s', (_, html) => {
  expect(deadIn(html)).toEqual([]);
});

test.each([
  ['een pagina die er niet is', '<a href="/weg/">', '/weg/'],
  ['een pagina zonder de laatste schuine streep', '<a href="/water">', '/water'],
  ['een plek die er niet is', '<a href="/water/#weg">', '/water/#weg'],
  ['een plek op deze pagina', '<a href="#weg">', '/#weg'],
  ['een plaatje', '<img src="/weg.png">', '/weg.png'],
  ['een plaatje in meer maten', '<img srcset="/feed.xml 1x, /weg.png 2x">', '/weg.png'],
  ['een formulier', '<form action="/weg/">', '/weg/'],
  ['waar een oude pagina heen leidt', '<meta content="0;url=/weg/">', '/weg/'],
  ['een pad naar boven', '<a href="/../../etc/passwd">', '/etc/passwd'],
])('dood is %s', (_, html, link) => {
  expect(deadIn(html)).toEqual([link]);
});

test('onder een pad van de host is een link zonder dat pad dood', () => {
  expect(
    deadIn('<a href="/atlas/water/"><a href="/water/"><a href="/atlas/feed.xml">', '/atlas'),
  ).toEqual(['/water/']);
});
