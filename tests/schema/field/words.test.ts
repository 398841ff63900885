import { describe, expect, test } from 'vitest';
import { idPattern, ids, idsOfAlle } from '#schema/field/id.ts';
import { httpsUrl, line, text } from '#schema/field/text.ts';

describe('een id', () => {
  test.each(['fryslan', 'noord-brabant', '36600-a-16', '2024d43452', '2024/zoetwater-noord', 'a'])(
    'kan “%s” zijn',
    (id) => {
      expect(idPattern.test(id)).toBe(true);
    },
  );

  test.each([
    '',
    'Fryslan',
    'fryslân',
    'noord brabant',
    'noord_brabant',
    '-noord',
    'noord-',
    'noord--brabant',
    '/2024',
    '2024/',
    '2024//water',
    '../geheim',
    './water',
    'water.json',
    'water\n',
    '%2e',
  ])('kan niet “%s” zijn', (id) => {
    expect(idPattern.test(id)).toBe(false);
  });

  test('staat hoogstens één keer in een lijst', () => {
    expect(ids.safeParse(['a', 'b']).success).toBe(true);
    expect(ids.safeParse(['a', 'b', 'a']).success).toBe(false);
    expect(idsOfAlle.safeParse(['a', 'a']).success).toBe(false);
  });

  test('of het woord “alle” voor alle provincies of gebieden', () => {
    expect(idsOfAlle.safeParse('alle').success).toBe(true);
    expect(idsOfAlle.safeParse('geen').success).toBe(false);
  });
});

describe('tekst', () => {
  test.each(['a', 'Fryslân', 'een zin met spaties.'])('kan “%s” zijn', (value) => {
    expect(text.safeParse(value).success).toBe(true);
  });

  test.each(['', ' ', ' a', 'a ', 'a\n', '\u00a0a'])('kan niet “%s” zijn', (value) => {
    expect(text.safeParse(value).success).toBe(false);
  });

  test('van één regel heeft ten hoogste 160 tekens', () => {
    expect(line.safeParse('a'.repeat(160)).success).toBe(true);
    expect(line.safeParse('a'.repeat(161)).success).toBe(false);
    expect(text.safeParse('a'.repeat(161)).success).toBe(true);
  });
});

describe('een webadres', () => {
  test.each([
    'https://www.example.nl',
    'https://www.example.nl/a?b=c&d#e',
    'https://www.example.nl/%C3%A2',
  ])('kan %s zijn', (url) => {
    expect(httpsUrl.safeParse(url).success).toBe(true);
  });

  test.each([
    'http://www.example.nl',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//www.example.nl',
    'www.example.nl',
    'https:www.example.nl',
    'https://',
    'https://een twee.nl',
    'https://www.example.nl/een twee',
    ' https://www.example.nl',
    'https://u:p@www.example.nl',
  ])('kan niet %s zijn', (url) => {
    expect(httpsUrl.safeParse(url).success).toBe(false);
  });
});
