import { describe, expect, test } from 'vitest';
import { zoetwater } from '../support/atlas.ts';
import { alineaBron } from '../support/builders.ts';
import { type Change, problemsAfter, set } from '../support/change.ts';

type Row = [mistake: string, change: Change, expected: string];

const gebied = 'data/gebieden/groene-hart.json';

describe('bronnen', () => {
  test.each<Row>([
    [
      'een gebeurtenis zonder bron',
      set(zoetwater, 'verloop.0.bron', undefined),
      'zoetwater.json, verloop.0.bron: ontbreekt.',
    ],
    [
      'een afspraak zonder verloop',
      set(zoetwater, 'verloop', []),
      'zoetwater.json, verloop: heeft ten minste één waarde nodig.',
    ],
    [
      'een stap van een instrument zonder bron',
      set(gebied, 'instrumenten.uitvoeringsagenda.0.bron', undefined),
      'instrumenten.uitvoeringsagenda.0.bron: ontbreekt.',
    ],
    [
      'een cluster zonder bron',
      set(gebied, 'clusters.0.bron', undefined),
      'groene-hart.json, clusters.0.bron: ontbreekt.',
    ],
    [
      'een feit zonder bron',
      set(gebied, 'feiten.0.bronnen', []),
      'groene-hart.json, feiten.0.bronnen: heeft ten minste één waarde nodig.',
    ],
    [
      'een bron zonder alinea',
      set(zoetwater, 'verloop.0.bron.alinea', undefined),
      'zoetwater.json, verloop.0.bron.sectie: kan alleen samen met “alinea”.',
    ],
    [
      'een bron zonder onderdeel',
      set(zoetwater, 'verloop.0.bron.sectie', undefined),
      'zoetwater.json, verloop.0.bron.alinea: kan alleen samen met “sectie”.',
    ],
    [
      'een webadres zonder titel',
      set(zoetwater, 'verloop.1.bron', { url: 'https://www.example.nl/' }),
      'zoetwater.json, verloop.1.bron.titel: ontbreekt.',
    ],
    [
      'een fout in een naam van een veld',
      set(zoetwater, 'verloop.0.bron', { ...alineaBron(), plaats: 'onderaan' }),
      'zoetwater.json, verloop.0.bron.plaats: is een onbekend veld.',
    ],
    [
      'alleen een nummer als bron',
      set(zoetwater, 'verloop.0.bron', '34682-205'),
      'verloop.0.bron: “34682-205” moet een groep velden tussen { en } zijn.',
    ],
  ])('meldt %s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('webadressen', () => {
  test.each([
    ['een adres met http', 'http://www.example.nl/'],
    ['een adres met javascript', 'javascript:alert(1)'],
    ['een adres met javascript in hoofdletters', 'JavaScript:alert(1)'],
    ['een adres zonder https', 'www.example.nl'],
    ['een adres met een spatie', 'https://www.example.nl/een twee'],
    ['een los https', 'https://'],
    ['een adres binnen data:', 'data:text/html,x'],
  ])('weigert %s', (_, url) => {
    const site = set('data/provincies/fryslan.json', 'sites.0.url', url);
    const bron = set(zoetwater, 'verloop.1.bron.url', url);
    const expected = 'moet een volledig adres zijn dat met https:// begint.';
    expect(problemsAfter(site)).toEqual([
      expect.stringContaining(`data/provincies/fryslan.json, sites.0.url: “${url}” ${expected}`),
    ]);
    expect(problemsAfter(bron)).toEqual([
      expect.stringContaining(`${zoetwater}, verloop.1.bron.url: “${url}” ${expected}`),
    ]);
  });
});
