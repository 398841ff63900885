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
    'de “[provincie Drenthe]” zei dat [sic]',
    'als x<y en y>z, of a < b en c > d',
    'hoofdstuk XX, motie van de leden X, Y en Z',
    '2 x jaar en XXL',
    'het bedrag volgt nog uit de begroting',
    'volgt',
    'een test in het testcentrum, of niets',
    'prijs 5 ** 2',
    'zie https://www.example.nl/ en www.example.nl voor meer',
    'ongeveer ~5 tot ~7 procent',
    'Water #1, en nr. #3',
    'wonen / werken | natuur',
    'de wet (a) en - tussen streepjes - de rest',
    '1.500 woningen',
    'het jaar 2024. 12 moties',
    "'s-Gravenhage en ’s morgens",
    'C:\\map',
    'van 8:30 tot 17:00 en 1:2:3',
    'tussen $5 en $10, of 10^2 keer',
    'het ging – na lang overleg – door',
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
    ['**vet zonder einde', '**'],
    ['dit is *schuin* dus', '*schuin*'],
    ['dit is _schuin_ dus', '_schuin_'],
    ['dit is ==geel== dus', '==geel=='],
    ['dit is ~~weg~~ dus', '~~'],
    ['dit is ~weg~ dus', '~weg~'],
    ['een `veld` hier', '`veld`'],
    ['```js', '```js'],
    ['Het loopt. --- En verder', '---'],
    ['Kop ===== Het loopt', '====='],
    ['de formule $x^2$ geldt', '$x^2$'],
    ['de formule $$a$$ geldt', '$$a$$'],
    ['klaar :tada: dus', ':tada:'],
    ['CO~2~ en H^2^O', '~2~'],
    ['m^2^ grond', '^2^'],
    ['# Kop', '# Kop'],
    ['Eerst dit. ## Dan een kop', '## Dan een kop'],
    ['Kop ##', '##'],
    ['- een punt', '- een'],
    ['* een punt', '* een'],
    ['• een punt', '• een'],
    ['1. een punt', '1. een'],
    ['Er zijn: * wonen * werken', '* wonen'],
    ['[x] klaar', undefined],
    ['Zie de noot[^1].', '[^1]'],
    ['---', '---'],
    ['> een citaat', '> een'],
    ['| jaar | bedrag |', '| jaar |'],
    ['nr\\. 5', '\\.'],
    ['een regel\\nen nog een', undefined],
    ['zie [de site][1]', '[de site][1]'],
    ['[[Netcongestie]]', '[[Netcongestie]]'],
    ['zie <https://www.example.nl/>', '<https://www.example.nl/>'],
    ['https://www.example.nl/ meldt **nieuws**', '**nieuws**'],
    ['https://www.example.nl/', 'https://www.example.nl/'],
    ['www.example.nl heeft meer', 'www.example.nl'],
    ['<mark>geel</mark>', '<mark>'],
    ['</onbekend>', '</onbekend>'],
    ['<eigen-tag>', '<eigen-tag>'],
    ['5 &times; 6', '&times;'],
  ])('mag niet zijn: %s', (text, value) => {
    const [found] = explainMarkup(text);
    expect(found).toBeDefined();
    if (value !== undefined) expect(found?.value).toBe(value);
  });

  test('mag als kop een nummer hebben, zoals in een brief', () => {
    expect(explainMarkup('1. Voortgang', true)).toEqual([]);
  });

  test('hoort alles tegelijk: HTML, een code, een link en vette letters', () => {
    const text = '<b>a</b> &amp; [b](/c/), **d**';
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
