import { describe, expect, test } from 'vitest';
import { explainMarkup } from '#check/text/plain-text.ts';
import { explainLink } from '#check/text/safe-link.ts';

describe('een tekst van een record', () => {
  test.each([
    '<5 jaar en >3',
    'a<b en b>c',
    '5 * 6 * 7',
    'snake_case_naam en __init',
    'R&D, AT&T; &c.',
    'zie [1] en (2)',
    '{haakjes}',
    'C++ & C#',
    '**',
    'stuur naar <naam>',
    'https://www.example.nl/?a=1&amp;b=2',
    'prijs 5 ** 2',
  ])('mag zijn: %s', (text) => {
    expect(explainMarkup(text)).toEqual([]);
  });

  test.each([
    ['<b>vet</b>', '<b>'],
    ['</p>', '</p>'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<SCRIPT>', '<SCRIPT>'],
    ['<br/>', '<br/>'],
    ['<!-- x -->', '<!--'],
    ['a &lt; b', '&lt;'],
    ['a&#x200b;b', '&#x200b;'],
    ['a&nbsp;b', '&nbsp;'],
    ['co&ouml;rdinatie &euml;', undefined],
    ['[site](https://x.nl)', '[site](https://x.nl)'],
    ['![kaart](x.png)', '![kaart](x.png)'],
    ['dit is **vet** dus', '**vet**'],
    ['__vet__', '__vet__'],
  ])('mag niet zijn: %s', (text, value) => {
    const [found] = explainMarkup(text);
    expect(found).toBeDefined();
    if (value !== undefined) expect(found?.value).toBe(value);
  });

  test('hoort alles tegelijk: HTML, een code, een link en vette letters', () => {
    const text = '<b>a</b> &amp; [b](http://c.nl), **d**';
    expect(explainMarkup(text).map(({ rule }) => rule)).toEqual([
      'plain-text/html',
      'plain-text/entity',
      'plain-text/link',
      'plain-text/bold',
    ]);
  });
});

describe('een link', () => {
  test.each([
    'https://www.example.nl',
    'https://www.example.nl/a?b=c#d',
    'mailto:info@example.nl',
    '/brieven/2024/water/',
    '/brieven/2024/water/#alinea-3',
    '/',
  ])('mag: %s', (url) => {
    expect(explainLink(url)).toBeUndefined();
  });

  test.each([
    '',
    '#alinea-3',
    'water/',
    '//x.nl',
    '/\\x.nl',
    '/a/../b',
    '/a b',
    '/?q=x',
    'javascript:x',
    ' https://www.example.nl',
    'https:/x.nl',
    'mailto:a@b',
    'mailto:a@b.nl,c@d.nl',
    'mailto:?to=a@b.nl',
    'tel:0612345678',
    'HTTPS://www.example.nl',
  ])('mag niet: “%s”', (url) => {
    expect(explainLink(url)).toBeDefined();
  });
});
