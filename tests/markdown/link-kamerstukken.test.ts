import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkKamerstukken } from '#markdown/link-kamerstukken.ts';
import { toHtml, toProgram } from '../support/compile.ts';

const known = new Set(['34682', '34682-205', '34682-ac', '36600-a-16', '2024d43452']);
const html = (markdown: string, base = '/') =>
  toHtml(markdown, { mdastPlugins: [linkKamerstukken(known, base)] });

describe('een verwijzing naar een Kamerstuk', () => {
  test.each([
    [
      'wordt een link',
      'Zie Kamerstuk 34 682, nr. 205.',
      '<p>Zie <a href="/kamerstukken/34682-205/">Kamerstuk 34 682, nr. 205</a>.</p>',
    ],
    [
      'naar een dossier wordt een link',
      'Zie dossier 34 682.',
      '<p>Zie <a href="/kamerstukken/34682/">dossier 34 682</a>.</p>',
    ],
    [
      'met letters wordt een link',
      'Zie Kamerstuk 34 682, AC.',
      '<p>Zie <a href="/kamerstukken/34682-ac/">Kamerstuk 34 682, AC</a>.</p>',
    ],
    [
      'naar een dossier met letter wordt een link',
      'Zie 36 600 A, nr. 16.',
      '<p>Zie <a href="/kamerstukken/36600-a-16/">36 600 A, nr. 16</a>.</p>',
    ],
    [
      'naar een document wordt een link',
      'Zie 2024D43452.',
      '<p>Zie <a href="/kamerstukken/2024d43452/">2024D43452</a>.</p>',
    ],
    [
      'aan het begin en het eind wordt een link',
      '34 682, nr. 205',
      '<p><a href="/kamerstukken/34682-205/">34 682, nr. 205</a></p>',
    ],
    [
      'wordt een link, twee in één zin ook',
      '34 682, nr. 205 en Kamerstuk 34 682, AC',
      '<p><a href="/kamerstukken/34682-205/">34 682, nr. 205</a> en <a href="/kamerstukken/34682-ac/">Kamerstuk 34 682, AC</a></p>',
    ],
    [
      'binnen nadruk wordt een link',
      'Zie *34 682, nr. 205*.',
      '<p>Zie <em><a href="/kamerstukken/34682-205/">34 682, nr. 205</a></em>.</p>',
    ],
    [
      'naar een stuk zonder pagina blijft tekst',
      'Zie Kamerstuk 34 682, nr. 999.',
      '<p>Zie Kamerstuk 34 682, nr. 999.</p>',
    ],
    [
      'blijft tekst als het stuk geen pagina heeft, ook naast een dat er een heeft',
      'Zie Kamerstuk 99 999, nr. 1 en 34 682, nr. 205.',
      '<p>Zie Kamerstuk 99 999, nr. 1 en <a href="/kamerstukken/34682-205/">34 682, nr. 205</a>.</p>',
    ],
    [
      'in een link blijft die link',
      '[Zie 34 682, nr. 205](https://www.example.nl/)',
      '<p><a href="https://www.example.nl/">Zie 34 682, nr. 205</a></p>',
    ],
    [
      'in nadruk in een link blijft die link',
      '[*34 682, nr. 205*](https://www.example.nl/)',
      '<p><a href="https://www.example.nl/"><em>34 682, nr. 205</em></a></p>',
    ],
    [
      'in een link met het adres eronder blijft die link',
      '[34 682, nr. 205][a]\n\n[a]: https://www.example.nl/',
      '<p><a href="https://www.example.nl/">34 682, nr. 205</a></p>',
    ],
    ['in losse code blijft code', '`34 682, nr. 205`', '<p><code>34 682, nr. 205</code></p>'],
    [
      'waarvan een deel vet is, is één link',
      'Zie Kamerstuk **34 682**, nr. 205.',
      '<p>Zie <a href="/kamerstukken/34682-205/">Kamerstuk <strong>34 682</strong>, nr. 205</a>.</p>',
    ],
    [
      'met een cursief begin is één link',
      '*Kamerstukken II* 2024/25, 34 682, nr. 205, en verder',
      '<p><a href="/kamerstukken/34682-205/"><em>Kamerstukken II</em> 2024/25, 34 682, nr. 205</a>, en verder</p>',
    ],
    [
      'met code erin is één link',
      'Kamerstuk `34 682`, nr. 205',
      '<p><a href="/kamerstukken/34682-205/">Kamerstuk <code>34 682</code>, nr. 205</a></p>',
    ],
    [
      'die midden in vet begint, krijgt een link om haar langste deel',
      '**Zie Kamerstuk 34 682**, nr. 205',
      '<p><strong>Zie <a href="/kamerstukken/34682-205/">Kamerstuk 34 682</a></strong>, nr. 205</p>',
    ],
    [
      'die al een link bevat, blijft zoals zij is',
      'Kamerstuk [34 682](https://www.example.nl/), nr. 205',
      '<p>Kamerstuk <a href="https://www.example.nl/">34 682</a>, nr. 205</p>',
    ],
    [
      'in een reeks wordt een link aan beide einden',
      'Kamerstuk 34 682, nrs. 203–205',
      '<p>Kamerstuk 34 682, nrs. 203–<a href="/kamerstukken/34682-205/">205</a></p>',
    ],
    [
      'die geen verwijzing is, blijft tekst',
      'Er zijn 34 682 woningen.',
      '<p>Er zijn 34 682 woningen.</p>',
    ],
  ])('%s', async (_, markdown, expected) => {
    expect(await html(markdown)).toBe(expected);
  });

  test.each([
    ['/', '/kamerstukken/34682-205/'],
    ['/atlas', '/atlas/kamerstukken/34682-205/'],
    ['/atlas/', '/atlas/kamerstukken/34682-205/'],
    ['/een/twee', '/een/twee/kamerstukken/34682-205/'],
  ])('leidt op een site onder %s naar %s', async (base, path) => {
    expect(await html('34 682, nr. 205', base)).toBe(
      `<p><a href="${path}">34 682, nr. 205</a></p>`,
    );
  });

  test('wordt ook in een voetnoot een link', async () => {
    const output = await html('Tekst[^1].\n\n[^1]: Kamerstuk 34 682, nr. 205.');
    expect(output).toContain('<a href="/kamerstukken/34682-205/">Kamerstuk 34 682, nr. 205</a>');
  });

  test('wordt ook in MDX een link', async () => {
    const program = await toProgram('<Alinea nr="1">\n\nZie 34 682, nr. 205.\n\n</Alinea>\n', {
      mdastPlugins: [linkKamerstukken(known, '/')],
    });
    expect(program).toContain('href: "/kamerstukken/34682-205/"');
  });
});

test('de woorden van een tekst blijven letter voor letter dezelfde', async () => {
  const piece = fc.constantFrom(
    'Kamerstuk 34 682, nr. 205',
    '34 682, nrs. 205 en 206',
    'Kamerstuk 99 999, nr. 1',
    'kst-34682-205',
    '2024D43452',
    'woorden',
    ', ',
    ' en ',
    ' — ',
    'é',
    '*34 682*',
    '**Kamerstuk 34 682**, nr. 205',
    '*x **34 682, nr. 205** y*',
    '`34 682`',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
      const text = `x${pieces.join('')}x`;
      const bare = (await toHtml(text, {})).replace(/<[^>]*>/g, '');
      expect((await html(text)).replace(/<[^>]*>/g, '')).toBe(bare);
    }),
  );
});
