import { describe, expect, test } from 'vitest';
import { zoetwater } from '../support/atlas.ts';
import { problemsAfter, set } from '../support/change.ts';

describe('datums', () => {
  test.each([
    ['een dag die niet bestaat', '2025-02-30'],
    ['een maand die niet bestaat', '2025-13'],
    ['een kwartaal dat niet bestaat', '2025-Q5'],
    ['een periode die achteruit loopt', '2033/2028'],
    ['een dag in gewone woorden', '12 juni 2025'],
    ['een halve periode', '2025/'],
  ])('weigert %s', (_, datum) => {
    expect(problemsAfter(set(zoetwater, 'verloop.0.datum', datum))).toEqual([
      expect.stringContaining(
        `zoetwater.json, verloop.0.datum: “${datum}” is geen bestaande datum; schrijf 2025,`,
      ),
    ]);
  });

  test.each([
    ['2025-06', '2025-05'],
    ['2025-Q2', '2024'],
    ['2026/2027', '2025-12-31'],
  ])(
    'weigert een termijn die eindigt voordat hij begint: vanaf %s, uiterlijk %s',
    (vanaf, uiterlijk) => {
      const change = set(zoetwater, 'termijn', { tekst: 'snel', vanaf, uiterlijk });
      expect(problemsAfter(change)).toEqual([
        `${zoetwater}, termijn.uiterlijk: “${uiterlijk}” eindigt voordat hij begint: “uiterlijk” ligt voor “vanaf”.`,
      ]);
    },
  );

  test.each([
    ['2025-06', '2025'],
    ['2025', '2025-06'],
    ['2025-06-12', '2025-06-12'],
  ])('laat een termijn toe die elkaar overlapt: vanaf %s, uiterlijk %s', (vanaf, uiterlijk) => {
    expect(problemsAfter(set(zoetwater, 'termijn', { tekst: 'snel', vanaf, uiterlijk }))).toEqual(
      [],
    );
  });
});
