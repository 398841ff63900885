import { describe, expect, test } from 'vitest';
import { gebied } from '../support/builders.ts';
import { foundAfter, problemsAfter, set, write } from '../support/change.ts';

const groeneHart = 'data/gebieden/groene-hart.json';
const inFryslan = { provincie: 'fryslan', zekerheid: 'bevestigd' };

describe('een gebied', () => {
  test.each([
    ['in zee', { x: 5, y: 5 }],
    ['in een andere provincie', { x: 424, y: 520 }],
    ['met x en y verwisseld', { x: 110, y: 450 }],
  ])('met een punt %s houdt het bouwen tegen', (_, punt) => {
    expect(problemsAfter(set(groeneHart, 'punt', punt))).toEqual([
      `${groeneHart}, punt: “x ${punt.x}, y ${punt.y}” ligt op de kaart niet in of bij een provincie van het gebied. Toegestaan: Fryslân.`,
    ]);
    expect(foundAfter(set(groeneHart, 'punt', punt))[0]?.advice).toContain('0 tot en met 613');
  });

  test('mag een punt hebben in elk van zijn provincies, ook net over de rand', () => {
    const provincies = [inFryslan, { provincie: 'groningen', zekerheid: 'afgeleid' }];
    for (const punt of [
      { x: 398, y: 122 },
      { x: 508, y: 92 },
      { x: 555, y: 33 },
    ])
      expect(
        problemsAfter(set(groeneHart, 'provincies', provincies), set(groeneHart, 'punt', punt)),
      ).toEqual([]);
  });

  test.each([
    [
      'zonder provincie',
      set(groeneHart, 'provincies', []),
      `${groeneHart}, provincies: heeft ten minste één waarde nodig.`,
    ],
    [
      'dat twee keer in een provincie ligt',
      set(groeneHart, 'provincies', [inFryslan, inFryslan]),
      `${groeneHart}, provincies.1.provincie: “fryslan” staat er al.`,
    ],
    [
      'met het nummer van een ander',
      write('data/gebieden/de-peel.json', gebied({ naam: 'De Peel', nummer: 1 })),
      `${groeneHart}, nummer: “1” staat ook in data/gebieden/de-peel.json; elk gebied heeft een eigen nummer.`,
    ],
    [
      'buiten de kaart',
      set(groeneHart, 'punt.x', 700),
      `${groeneHart}, punt.x: “700” mag ten hoogste 613 zijn.`,
    ],
  ])('%s houdt het bouwen tegen', (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });
});
