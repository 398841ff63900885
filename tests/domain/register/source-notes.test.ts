import { describe, expect, test } from 'vitest';
import type { LinkedBron } from '#domain/register/model.ts';
import { notesOf, numberSources } from '#domain/register/source-notes.ts';

const page = (name: string): LinkedBron => ({
  kind: 'web',
  url: `https://www.example.nl/${name}`,
  titel: name,
  site: undefined,
});

describe('de bronnen van een pagina als genummerde noten', () => {
  const notes = numberSources([
    { at: 'stand', bronnen: [page('a'), undefined, page('b')] },
    { at: 'verloop-1', bronnen: [page('c')] },
    { at: 'verloop-2', bronnen: [page('a'), page('a')] },
  ]);

  test('zijn genummerd in de volgorde waarin een lezer ze tegenkomt, elke bron één keer', () => {
    expect(notes.map(({ nr, bron }) => [nr, bron.kind === 'web' && bron.titel])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });

  test('onthouden wat erop steunt, voor de weg terug', () => {
    expect(notes.map(({ uses }) => uses)).toEqual([
      ['stand', 'verloop-2'],
      ['stand'],
      ['verloop-1'],
    ]);
  });

  test.each<[string, (LinkedBron | undefined)[], number[]]>([
    ['twee bronnen, op volgorde', [page('c'), page('a')], [1, 3]],
    ['dezelfde bron twee keer', [page('b'), page('b')], [2]],
    ['een bron die op een ander moment opnieuw is gelezen', [page('b')], [2]],
    ['geen bron', [undefined], []],
    ['een bron die niet is genummerd', [page('z')], []],
  ])('geven bij een zin met %s de goede nummers', (_, bronnen, numbers) => {
    expect(notesOf(notes, bronnen).map(({ nr }) => nr)).toEqual(numbers);
  });
});
