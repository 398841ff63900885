import { describe, expect, test } from 'vitest';
import { atomFeed } from '#exports/feeds/atom.ts';
import { countedWrong } from '../../../scripts/site-checks/atom.ts';

const entry = (name: string, datum = '2026-11-23') => ({
  id: `urn:x:${name}`,
  title: name,
  address: `https://www.example.nl/${name}/`,
  datum,
  isDayKnown: true,
  text: name,
});
const feedOf = (...entries: ReturnType<typeof entry>[]) =>
  atomFeed({
    id: 'urn:x:feed',
    title: 'Proef',
    address: 'https://www.example.nl/',
    own: 'https://www.example.nl/feed.xml',
    entries,
  });
const alternate = '<link rel="alternate" type="text/html" href="https://www.example.nl/a/"/>';

describe('wat een grammatica niet telt in een feed', () => {
  test('is in orde als elk bericht anders is, ook een later van hetzelfde', () => {
    expect(countedWrong(feedOf(entry('a'), entry('b'), entry('a', '2026-11-24')))).toEqual([]);
    expect(countedWrong(feedOf())).toEqual([]);
  });

  test.each([
    [
      'twee keer hetzelfde bericht van hetzelfde moment',
      feedOf(entry('a'), entry('a')),
      'twee keer urn:x:a van 2026-11-23T00:00:00Z',
    ],
    [
      'een bericht met twee pagina’s',
      feedOf(entry('a')).replace(alternate, alternate + alternate),
      'urn:x:a heeft twee keer text/html ',
    ],
    [
      'een bericht zonder pagina',
      feedOf(entry('a')).replace(alternate, ''),
      'urn:x:a heeft geen link naar een pagina',
    ],
  ])('is %s', (_, xml, problem) => {
    expect(countedWrong(xml)).toEqual([problem]);
  });

  test('is een link zonder rel ook een link naar een pagina', () => {
    const bare = alternate.replace(' rel="alternate"', '');
    expect(countedWrong(feedOf(entry('a')).replace(alternate, bare))).toEqual([]);
  });
});
