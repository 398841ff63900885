import { describe, expect, test } from 'vitest';
import { matchOutlines } from '#domain/outlines.ts';
import { outlinesFile, outlinesSchema } from '#schema/outlines.ts';
import { gebied } from '../builders.ts';
import { problemsAfter, registerAfter, write } from '../change.ts';

const square = [
  [4.9, 51.9],
  [5.4, 51.9],
  [5.4, 52.3],
  [4.9, 51.9],
];
const polygon = { type: 'Polygon', coordinates: [square] };

function feature(properties: Record<string, unknown>, geometry: unknown = polygon) {
  return { type: 'Feature', properties, geometry };
}

function collection(...features: unknown[]) {
  return { type: 'FeatureCollection', name: 'NOVEX', features };
}

describe('omtrekken van gebieden', () => {
  test.each([
    ['de naam', { gebiedsnaam: 'Groene Hart' }],
    ['de officiële naam', { id: 3, titel: 'NOVEX-gebied Groene Hart' }],
    ['een naam met andere streepjes en hoofdletters', { NAAM: 'novex groene-hart' }],
    ['een andere naam', { x: 'Het Groene Hart' }],
  ])('worden herkend aan %s', (_, properties) => {
    expect(
      problemsAfter(
        write('data/gebieden/groene-hart.json', gebied({ aliassen: ['Het Groene Hart'] })),
        write(outlinesFile, collection(feature(properties))),
      ),
    ).toEqual([]);
  });

  test('van één gebied komen bij elkaar', () => {
    const { gebieden } = registerAfter();
    const multi = { type: 'MultiPolygon', coordinates: [[square], [square]] };
    const data = outlinesSchema.parse(
      collection(feature({ naam: 'Groene Hart' }), feature({ naam: 'Groene Hart' }, multi)),
    );
    const { outlines, problems } = matchOutlines(data, gebieden);
    expect(problems).toEqual([]);
    expect(outlines.map(({ gebied: one, polygons }) => [one.id, polygons.length])).toEqual([
      ['groene-hart', 3],
    ]);
  });

  test.each([
    [
      'een gebied dat de atlas niet kent',
      collection(feature({ naam: 'Groene Hert', jaar: 2024 })),
      `${outlinesFile}, features.0.properties: “Groene Hert” noemt geen NOVEX-gebied van de atlas; zet de naam in een van de eigenschappen. Bedoelde u “Groene Hart”?`,
    ],
    [
      'een punt buiten Nederland',
      collection(
        feature({ naam: 'Groene Hart' }, { type: 'Polygon', coordinates: [[[0, 0], ...square.slice(1)]] }),
      ),
      `${outlinesFile}, features.0.geometry.coordinates.0.0: “[0,0]” ligt niet in Nederland: verwacht worden lengte en breedte, of x en y in RD.`,
    ],
    [
      'geen enkel gebied',
      collection(),
      `${outlinesFile}, features: heeft ten minste één waarde nodig.`,
    ],
    [
      'tekst die geen JSON is',
      '{',
      `${outlinesFile}, regel 1: is hier geen geldige JSON.`,
    ],
    [
      'een veld dat er twee keer staat',
      '{"type": "FeatureCollection", "ty\\u0070e": "x", "features": []}',
      `${outlinesFile}, type: heeft een veld dat al eerder in deze groep staat.`,
    ],
    [
      'een byte order mark',
      `\ufeff${JSON.stringify(collection(feature({ naam: 'Groene Hart' })))}`,
      `${outlinesFile}, regel 1: heeft een onzichtbaar teken (U+FEFF); haal het weg.`,
    ],
  ])('met %s houden het bouwen tegen', (_, content, problem) => {
    expect(problemsAfter(write(outlinesFile, content))).toEqual([problem]);
  });

  test('van een punt of lijn houden het bouwen tegen', () => {
    const point = collection(feature({ naam: 'Groene Hart' }, { type: 'Point', coordinates: [5, 52] }));
    const problems = problemsAfter(write(outlinesFile, point));
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toContain('features.0.geometry');
  });
});
