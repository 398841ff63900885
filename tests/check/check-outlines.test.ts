/** Every way in which the one GeoJSON file can be right or wrong: longer than 250 lines because they share their shapes. */

import { describe, expect, test } from 'vitest';
import { matchOutlines } from '#domain/place/outlines.ts';
import { outlinesFile, outlinesSchema } from '#schema/outlines.ts';
import { gebied } from '../support/builders.ts';
import { foundAfter, problemsAfter, registerAfter, write } from '../support/change.ts';

/** In Fryslân, the provincie of the gebied of the tests. */
const square = [
  [5.5, 52.9],
  [6, 52.9],
  [6, 53.2],
  [5.5, 52.9],
];
const polygon = { type: 'Polygon', coordinates: [square] };

function feature(properties: Record<string, unknown> | null, geometry: unknown = polygon) {
  return { type: 'Feature', properties, geometry };
}

/** What columns of other programs hold, and no reader of the atlas sees. */
const unused = {
  omschrijving:
    'Eerste regel\nTweede regel\tmet een tab<br>en **meer**, af\u00adgebroken &amp; \u200b.',
  genest: { lijst: ['e\u0301\n', null] },
};

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
    ['een naam met meer spaties dan één', { naam: 'novex-gebied   Groene   Hart' }],
    ['een naam op twee regels', { naam: 'NOVEX-gebied\nGroene Hart' }],
    ['een naam naast tekst die de atlas niet gebruikt', { naam: 'Groene Hart', ...unused }],
    [
      'een naam naast letters die aan elkaar vastzitten',
      { naam: 'Groene Hart', van: 'O\ufb03cieel' },
    ],
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
      placed([...square.slice(0, -1), [5.5, 53]]),
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
    ['tekst die geen JSON is', '{', `${outlinesFile}, regel 1: is hier geen geldige JSON.`],
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

  const line = Array.from({ length: 3000 }, (_, nr) => [5.5 + nr / 10_000, 53]);

  test.each([
    ['Point', { coordinates: [5, 52] }],
    ['LineString', { coordinates: line }],
    ['GeometryCollection', { geometries: [polygon, { type: 'Point', coordinates: [5, 52] }] }],
  ])('van de soort %s houden het bouwen tegen met één fout', (type, rest) => {
    const data = collection(feature({ naam: 'Groene Hart' }, { type, ...rest }));
    expect(problemsAfter(write(outlinesFile, data))).toEqual([
      `${outlinesFile}, features.0.geometry.type: “${type}” kan hier niet. Toegestaan: Polygon, MultiPolygon.`,
    ]);
  });

  test('met duizenden punten op de verkeerde diepte geven één fout per gebied', () => {
    const flat = feature({ naam: 'Groene Hart' }, { type: 'Polygon', coordinates: line });
    expect(problemsAfter(write(outlinesFile, collection(flat, flat)))).toEqual([
      `${outlinesFile}, features.0.geometry.coordinates.0.0: “5.5” moet een lijst tussen [ en ] zijn.`,
      `${outlinesFile}, features.1.geometry.coordinates.0.0: “5.5” moet een lijst tussen [ en ] zijn.`,
    ]);
  });

  test('met honderden fouten noemen er een paar en zeggen hoeveel er nog zijn', () => {
    const many = collection(
      ...Array.from({ length: 342 }, (_, nr) => feature({ naam: `Plaats ${nr}` })),
    );
    const problems = problemsAfter(write(outlinesFile, many));
    expect(problems).toHaveLength(26);
    expect(problems).toContain(
      `${outlinesFile}: heeft nog 317 andere fouten, die er meestal op lijken.`,
    );
  });

  const noSurface = `${outlinesFile}, features.0.geometry.coordinates: sluit geen oppervlakte in: alle punten liggen op één plaats of op één lijn.`;

  test.each([
    [
      'één punt, vijf keer',
      [
        [5.7, 53],
        [5.7, 53],
        [5.7, 53],
        [5.7, 53],
        [5.7, 53],
      ],
    ],
    [
      'een lijn heen en terug',
      [
        [5.6, 53],
        [5.7, 53.1],
        [5.9, 53.3],
        [5.7, 53.1],
        [5.6, 53],
      ],
    ],
    [
      'een lijn in RD',
      [
        [180_000, 560_000],
        [181_000, 561_000],
        [183_000, 563_000],
        [180_000, 560_000],
      ],
    ],
  ])('zonder oppervlakte houden het bouwen tegen: %s', (_, ring) => {
    expect(problemsAfter(write(outlinesFile, placed(ring)))).toEqual([noSurface]);
  });

  test('mogen een deel zonder oppervlakte hebben naast een deel dat er wel een heeft', () => {
    const multi = { type: 'MultiPolygon', coordinates: [[Array(5).fill([5.7, 53])], [square]] };
    expect(
      problemsAfter(write(outlinesFile, collection(feature({ naam: 'Groene Hart' }, multi)))),
    ).toEqual([]);
  });

  test('in een andere provincie houden het bouwen tegen, elk vlak voor zich', () => {
    const zeeland = [
      [3.6, 51.4],
      [3.9, 51.4],
      [3.9, 51.6],
      [3.6, 51.4],
    ];
    const far = feature({ naam: 'Groene Hart' }, { type: 'Polygon', coordinates: [zeeland] });
    const [problem, ...others] = foundAfter(
      write(outlinesFile, collection(feature({ naam: 'Groene Hart' }), far)),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: outlinesFile,
      field: 'features.1.geometry',
      value: 'Groene Hart',
      message: 'ligt op de kaart niet in of bij een provincie van dit gebied',
      allowed: ['Fryslân'],
    });
    expect(problem?.advice).toContain('data/gebieden/groene-hart.json');
  });

  test.each([
    [
      'in een provincie die nog niet bevestigd is',
      { provincies: [{ provincie: 'groningen', zekerheid: 'onbevestigd' } as const] },
      [
        [6.5, 53.2],
        [6.8, 53.2],
        [6.8, 53.4],
        [6.5, 53.2],
      ],
    ],
    [
      'net buiten de provincie',
      {},
      [
        [6.3, 53.25],
        [6.4, 53.25],
        [6.4, 53.3],
        [6.3, 53.25],
      ],
    ],
    [
      'met alle hoeken ver buiten de provincie en een zijde erdoor',
      {},
      [
        [4.3, 52.6],
        [7.1, 53.3],
        [7.1, 52.6],
        [4.3, 52.6],
      ],
    ],
  ])('%s zijn goed', (_, change, ring) => {
    expect(
      problemsAfter(
        write('data/gebieden/groene-hart.json', gebied(change)),
        write(outlinesFile, placed(ring)),
      ),
    ).toEqual([]);
  });

  test('van een gebied zonder bekende provincie mogen overal liggen', () => {
    const provincies = [{ provincie: 'friesland', zekerheid: 'onbevestigd' } as const];
    const problems = foundAfter(
      write('data/gebieden/groene-hart.json', gebied({ provincies })),
      write(
        outlinesFile,
        placed([
          [3.6, 51.4],
          [3.9, 51.4],
          [3.9, 51.6],
          [3.6, 51.4],
        ]),
      ),
    );
    expect(problems.map(({ file }) => file)).toEqual(['data/gebieden/groene-hart.json']);
  });

  test.each([
    [
      'een zacht afbreekstreepje',
      'Groe\u00adne Hart',
      'heeft een onzichtbaar teken (U+00AD); haal het weg.',
    ],
    [
      'een letter uit een ander alfabet',
      'Gr\u043eene Hart',
      '“Gr\u043eene” mengt letters van twee alfabetten. Bedoelde u “Groene Hart”?',
    ],
  ])('met %s in de naam zelf zeggen dat', (_, naam, message) => {
    expect(
      problemsAfter(write(outlinesFile, collection(feature({ fid: 1, naam, ...unused })))),
    ).toEqual([`${outlinesFile}, features.0.properties.naam: ${message}`]);
  });

  test('met tekst die de atlas niet gebruikt, ook als zij zo in het bestand staat en niet als code', () => {
    const text = JSON.stringify(
      collection(feature({ naam: 'Groene Hart', bron: 'af\u00adgebroken e\u0301' })),
    );
    expect(text).toContain('\u00ad');
    expect(problemsAfter(write(outlinesFile, text))).toEqual([]);
  });

  test.each(['Gebieden.geojson', 'novex.geojson', 'gebieden.json', 'gebieden.GeoJSON'])(
    'met een andere naam houden het bouwen tegen: %s',
    (name) => {
      expect(problemsAfter(write(`data/kaart/${name}`, placed(square)))).toEqual([
        `data/kaart/${name}: hoort bij geen enkele verzameling en zou ongemerkt wegvallen. Toegestaan: ${outlinesFile}.`,
      ]);
    },
  );

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
  ])('met %s zeggen ook hoe dat te verhelpen is', (_, content, advice) => {
    const [problem, ...others] = foundAfter(write(outlinesFile, content));
    expect(problem?.message).toContain('ligt niet in Nederland');
    expect(problem?.advice).toBe(advice);
    expect(others).toEqual([]);
  });

  test('die twee gebieden tegelijk noemen, houden het bouwen tegen', () => {
    const both = collection(feature({ naam: 'Groene Hart', deel: 'De Peel' }));
    expect(
      problemsAfter(
        write(
          'data/gebieden/de-peel.json',
          gebied({ naam: 'De Peel', officieleNaam: 'De Peel', nummer: 2 }),
        ),
        write(outlinesFile, both),
      ),
    ).toEqual([
      `${outlinesFile}, features.0.properties: “Groene Hart; De Peel” noemt meer dan één NOVEX-gebied; laat één naam over.`,
    ]);
  });

  test('in RD, met hoogten, eigen velden en lege waarden erbij, zijn goed', () => {
    const metres = square.map(([x = 0, y = 0]) => [x * 30_000, y * 10_500, 0]);
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } };
    const data = collection(
      feature(
        { fid: 1, naam: 'Groene Hart', datum: null },
        { type: 'MultiPolygon', coordinates: [[metres, metres]] },
      ),
    );
    expect(problemsAfter(write(outlinesFile, { ...data, crs, numberReturned: 1 }))).toEqual([]);
  });

  test('mogen groter zijn dan een record: grenzen hebben veel punten', () => {
    const circle = Array.from({ length: 12_000 }, (_, nr) => [
      5.8 + Math.cos((nr / 6000) * Math.PI) / 4,
      53 + Math.sin((nr / 6000) * Math.PI) / 4,
    ]);
    const text = JSON.stringify(placed([...circle, ...circle.slice(0, 1)]));
    expect(text.length).toBeGreaterThan(300_000);
    expect(problemsAfter(write(outlinesFile, text))).toEqual([]);
    expect(problemsAfter(write(outlinesFile, text.padEnd(5_000_001)))).toEqual([
      `${outlinesFile}: is 5001 kB groot; een bestand heeft ten hoogste 5000 kB.`,
    ]);
  });
});
