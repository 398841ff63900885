import { describe, expect, test } from 'vitest';
import { type GroupedBy, outcomeRow } from '#domain/overview/outcome-row.ts';
import { countsFor } from '#domain/place/counting.ts';
import type { Afspraak } from '#schema/record/afspraak.ts';
import { afspraak } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

/** The last line of a row: without a place, or on the page of the place with this id. */
function lineOf(change: Partial<Afspraak>, groupedBy: GroupedBy, placeId?: string): string {
  const register = registerAfter(
    write('content/afspraken/2024/nieuw.json', afspraak('Nieuw', change)),
  );
  const node = register.find('afspraken', '2024/nieuw');
  const { provincies, gebieden, gemeenten } = register;
  const place = [...provincies, ...gebieden, ...gemeenten].find(({ id }) => id === placeId);
  if (!node || (placeId !== undefined && !place)) throw new Error('niet gevonden');
  const reason =
    place && countsFor(place).find(({ afspraak: counted }) => counted === node)?.reason;
  return outcomeRow(node, { groupedBy, place, reason }, '2026-01-01').pieces.join(' · ');
}

const inferred = [{ veld: 'provincies' as const, ids: ['groningen'], waaruit: 'de ligging' }];

describe('de laatste regel van een uitkomst', () => {
  test.each<[string, Partial<Afspraak>, GroupedBy, string | undefined, string]>([
    [
      'noemt soort, plek en thema',
      { provincies: ['fryslan'], themas: ['water', 'energie'] },
      'niets',
      undefined,
      'Afspraak · Fryslân · Water, Energie',
    ],
    [
      'laat het thema weg dat erboven staat, en noemt de andere',
      { provincies: ['fryslan'], themas: ['water', 'energie'] },
      'thema',
      undefined,
      'Afspraak · Fryslân · ook Energie',
    ],
    [
      'laat de plek weg die erboven staat',
      { provincies: ['fryslan'], themas: ['water'] },
      'plek',
      undefined,
      'Afspraak · Water',
    ],
    [
      'zegt dat iets landelijk is',
      { provincies: [], themas: ['water'] },
      'thema',
      undefined,
      'Afspraak · landelijk',
    ],
    [
      'noemt op de pagina van een plek alleen de andere plekken',
      { provincies: ['fryslan', 'groningen'], themas: ['water'] },
      'thema',
      'fryslan',
      'Afspraak · Groningen',
    ],
    [
      'zet apart wat is afgeleid, ook als dat de plek van de pagina is',
      { provincies: ['fryslan', 'groningen'], themas: ['water'], afgeleid: inferred },
      'thema',
      'groningen',
      'Afspraak · Fryslân · afgeleid: Groningen',
    ],
    [
      'zegt waarom zij telt',
      { gebieden: ['groene-hart'], themas: ['water'] },
      'thema',
      'fryslan',
      'Afspraak · via Groene Hart',
    ],
    [
      'zegt één keer dat zij overal geldt',
      { provincies: 'alle', themas: ['water'] },
      'thema',
      'fryslan',
      'Afspraak · voor alle provincies',
    ],
    [
      'noemt de termijn',
      { themas: ['water'], provincies: [], termijn: { tekst: 'in 2026', uiterlijk: '2026' } },
      'thema',
      undefined,
      'Afspraak · landelijk · uiterlijk 2026',
    ],
    [
      'herhaalt onder de naam van de provincie niet dat het daardoor is',
      { provincies: ['fryslan'], themas: ['water'] },
      'plek',
      'leeuwarden',
      'Afspraak · Water',
    ],
  ])('%s', (_, change, groupedBy, place, expected) => {
    expect(lineOf({ gebieden: [], ...change }, groupedBy, place)).toBe(expected);
  });
});
