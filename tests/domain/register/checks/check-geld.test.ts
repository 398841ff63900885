import { describe, expect, test } from 'vitest';
import type { Geld } from '#schema/field/geld.ts';
import { zoetwater } from '../../../support/atlas.ts';
import { alineaBron, webBron } from '../../../support/builders.ts';
import { problemsAfter, registerAfter, set } from '../../../support/change.ts';

const bron = { ...webBron, datum: '2026-01-13' };

/** Of one euro, as the outcome of the tests names. */
function money(stap: Geld['stap'], datum: string, change: Partial<Geld> = {}): Geld {
  return { stap, datum, getal: 1, eenheid: 'euro', waarvoor: 'Voor water', bron, ...change };
}

const geld = (...lines: unknown[]) => set(zoetwater, 'geld', lines);
const toegezegd = money('toegezegd', '2024-11-12', { bron: alineaBron() });

describe('het geld van een uitkomst', () => {
  test('mag van toezegging via begroting naar betaling gaan', () => {
    expect(
      problemsAfter(geld(toegezegd, money('begroot', '2025-09'), money('betaald', '2026-01'))),
    ).toEqual([]);
  });

  test('mag al begroot zijn voordat een brief het toezegt', () => {
    expect(problemsAfter(geld(toegezegd, money('begroot', '2024-09-17')))).toEqual([]);
  });

  test.each<[what: string, lines: unknown[], expected: string[]]>([
    [
      'betaald voor het is toegezegd',
      [toegezegd, money('betaald', '2024-06')],
      [
        `${zoetwater}, geld.1.datum: “2024-06” ligt vóór geld.0 (“toegezegd”, 12 november 2024); geld wordt niet betaald voordat het er is.`,
      ],
    ],
    [
      'begroot na de bron die het meldt',
      [toegezegd, money('begroot', '2026-02')],
      [
        `${zoetwater}, geld.1.datum: “2026-02” ligt na de bron (van 13 januari 2026), die er dus niet over kan berichten.`,
      ],
    ],
    [
      'ander geld dan het bedrag van de uitkomst',
      [money('toegezegd', '2024-11-12', { getal: 2 })],
      [`${zoetwater}, bedrag.euro: “1” staat niet bij “geld”, en daar staat wel ander geld.`],
    ],
    [
      'twee keer hetzelfde',
      [toegezegd, toegezegd],
      [`${zoetwater}, geld.1: is hetzelfde als geld.0.`],
    ],
    [
      'een bedrag zonder bron',
      [{ ...toegezegd, bron: undefined }],
      [`${zoetwater}, geld.0.bron: ontbreekt.`],
    ],
    [
      'een onbekende eenheid',
      [{ ...toegezegd, eenheid: 'biljoen' }],
      [
        `${zoetwater}, geld.0.eenheid: “biljoen” kan hier niet. Toegestaan: euro, duizend euro, miljoen euro, miljard euro.`,
      ],
    ],
    [
      'een getal met vier cijfers achter de punt',
      [{ ...toegezegd, getal: 1.2345 }],
      [
        `${zoetwater}, geld.0.getal: “1.2345” moet hoogstens drie cijfers achter de punt hebben; kies anders een kleinere eenheid.`,
      ],
    ],
    [
      'een prijspeil in woorden',
      [{ ...toegezegd, prijspeil: 'prijzen van 2025' }],
      [
        `${zoetwater}, geld.0.prijspeil: “prijzen van 2025” is geen jaar van vier cijfers, zoals 2025.`,
      ],
    ],
  ])('laat %s niet toe', (_, lines, expected) => {
    expect(problemsAfter(geld(...lines))).toEqual(expected);
  });

  test('staat in de volgorde van de stappen, en dan van tijd', () => {
    const register = registerAfter(
      geld(
        money('betaald', '2026-01'),
        money('begroot', '2025-09'),
        money('toegezegd', '2025-01'),
        toegezegd,
      ),
    );
    const lines = register.find('afspraken', '2024/zoetwater')?.geld;
    expect(lines?.map(({ line }) => [line.stap, line.datum])).toEqual([
      ['toegezegd', '2024-11-12'],
      ['toegezegd', '2025-01'],
      ['begroot', '2025-09'],
      ['betaald', '2026-01'],
    ]);
  });
});
