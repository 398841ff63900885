import { describe, expect, test } from 'vitest';
import { matchOutlines } from '#domain/outlines.ts';
import { outlinesFile, outlinesSchema } from '#schema/outlines.ts';
import { gebied } from '../builders.ts';
import { foundAfter, problemsAfter, registerAfter, write } from '../change.ts';

const square = [
  [4.9, 51.9],
  [5.4, 51.9],
  [5.4, 52.3],
  [4.9, 51.9],
];
const polygon = { type: 'Polygon', coordinates: [square] };

function feature(properties: Record<string, unknown> | null, geometry: unknown = polygon) {
  return { type: 'Feature', properties, geometry };
}

/** One gebied with this as the line around it. */
function placed(ring: number[][]) {
  return collection(feature({ naam: 'Groene Hart' }, { type: 'Polygon', coordinates: [ring] }));
}

function outside(place: string): string {
  return `${outlinesFile}, features.0.geometry.coordinates.0.0: “${place}” ligt niet in Nederland: verwacht worden lengte en breedte, of x en y in RD`;
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
      placed([[0, 0], ...square.slice(1, -1), [0, 0]]),
      `${outside('[0,0]')}.`,
    ],
    [
      'een lijn die niet eindigt waar zij begon',
      placed([...square.slice(0, -1), [4.9, 52]]),
      `${outlinesFile}, features.0.geometry.coordinates.0: is geen gesloten lijn: die heeft ten minste vier punten en eindigt waar zij begon.`,
    ],
    [
      'een lijn van drie punten',
      placed([...square.slice(0, 2), ...square.slice(0, 1)]),
      `${outlinesFile}, features.0.geometry.coordinates.0: is geen gesloten lijn: die heeft ten minste vier punten en eindigt waar zij begon.`,
    ],
    [
      'een gebied zonder eigenschappen',
      collection(feature(null)),
      `${outlinesFile}, features.0.properties: “null” moet een groep velden tussen { en } zijn.`,
    ],
    [
      'eigenschappen zonder tekst',
      collection(feature({ nummer: 6 })),
      `${outlinesFile}, features.0.properties: noemt geen NOVEX-gebied van de atlas; zet de naam in een van de eigenschappen.`,
    ],
    [
      'een ander soort bestand, zoals TopoJSON',
      { type: 'Topology', features: [feature({ naam: 'Groene Hart' })] },
      `${outlinesFile}, type: “Topology” kan hier niet. Toegestaan: FeatureCollection.`,
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

  test.each([
    [
      'de breedte voor de lengte, zoals sommige programma’s doen',
      placed(square.map((place) => place.toReversed())),
      'De twee getallen staan omgekeerd: eerst de lengte (of x), dan de breedte (of y).',
    ],
    [
      'de y voor de x in RD',
      placed([
        [463_000, 155_000],
        [463_000, 156_000],
        [464_000, 156_000],
        [463_000, 155_000],
      ]),
      'De twee getallen staan omgekeerd: eerst de lengte (of x), dan de breedte (of y).',
    ],
    [
      'Web Mercator, één keer en niet bij elk punt',
      placed([
        [599_000, 6_838_000],
        [600_000, 6_838_000],
        [600_000, 6_839_000],
        [599_000, 6_838_000],
      ]),
      'Dit lijkt Web Mercator (EPSG:3857). Bewaar het bestand in WGS 84 (EPSG:4326) of RD (EPSG:28992).',
    ],
  ])('met %s zeggen ook hoe dat te verhelpen is', (_, content, mend) => {
    const [problem, ...others] = foundAfter(write(outlinesFile, content));
    expect(problem?.message).toContain('ligt niet in Nederland');
    expect(problem?.mend).toBe(mend);
    expect(others).toEqual([]);
  });

  test('die twee gebieden tegelijk noemen, houden het bouwen tegen', () => {
    const both = collection(feature({ naam: 'Groene Hart', deel: 'De Peel' }));
    expect(
      problemsAfter(
        write('data/gebieden/de-peel.json', gebied({ naam: 'De Peel', officieleNaam: 'De Peel', nummer: 2 })),
        write(outlinesFile, both),
      ),
    ).toEqual([
      `${outlinesFile}, features.0.properties: “Groene Hart; De Peel” noemt meer dan één NOVEX-gebied; laat één naam over.`,
    ]);
  });

  test('in RD, met hoogten, eigen velden en lege waarden erbij, zijn goed', () => {
    const metres = square.map(([x = 0, y = 0]) => [x * 25_000, y * 8_500, 0]);
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
    const data = collection(
      feature({ fid: 1, naam: 'Groene Hart', datum: null }, { type: 'MultiPolygon', coordinates: [[metres, metres]] }),
    );
    expect(problemsAfter(write(outlinesFile, { ...data, crs, numberReturned: 1 }))).toEqual([]);
  });

  test('mogen groter zijn dan een record: grenzen hebben veel punten', () => {
    const circle = Array.from({ length: 12_000 }, (_, nr) => [
      5 + Math.cos((nr / 6000) * Math.PI) / 4,
      52 + Math.sin((nr / 6000) * Math.PI) / 4,
    ]);
    const text = JSON.stringify(placed([...circle, ...circle.slice(0, 1)]));
    expect(text.length).toBeGreaterThan(300_000);
    expect(problemsAfter(write(outlinesFile, text))).toEqual([]);
    expect(problemsAfter(write(outlinesFile, text.padEnd(5_000_001)))).toEqual([
      `${outlinesFile}: is 5001 kB groot; een bestand heeft ten hoogste 5000 kB.`,
    ]);
  });
});
