import { describe, expect, test } from 'vitest';
import { countsFor } from '#domain/place/counting.ts';
import { movedPlaceThemas } from '#domain/place/moved-place-themas.ts';
import { passagesFor } from '#domain/place/passages.ts';
import { allPlaceThemas, placeThemaPath, placeThemas } from '#domain/place/place-thema.ts';
import { placeThemaTitle, themaInSentence } from '#domain/place/place-thema-text.ts';
import type { Register } from '#domain/register/register.ts';
import { afspraak, alinea, sectie, verhuisd } from '../../support/builders.ts';
import { type Change, registerAfter, set, write } from '../../support/change.ts';

/** In the small atlas energie holds everywhere; here nothing else is said of energie, and nothing of water in Groningen. */
const quiet: Change[] = [
  set('content/afspraken/2024/zoetwater.json', 'provincies', ['fryslan']),
  set('content/afspraken/2024/zoetwater.json', 'themas', ['water']),
  set('content/afspraken/2024/zoetwater.json', 'landsdelen', []),
  set('content/afspraken/2024/zoetwater.json', 'gebieden', []),
  set('content/afspraken/2024/zoetwater.json', 'regios', undefined),
  set('content/afspraken/2024/zoetwater.json', 'ookIn', undefined),
];

function letter(text: string): Change {
  return write(
    'content/brieven/2024/water.mdx',
    sectie({ titel: 'Water', volgorde: 2, niveau: 3, onder: 'aanhef' }, text),
  );
}

const empty = letter(alinea(1, 'Iets.'));

/** `fryslan/water: 1 uitkomsten, 2 alinea’s` for every page. */
function pagesOf(register: Register): string[] {
  return allPlaceThemas(register).map(
    ({ place, thema, counted, passages }) =>
      `${place.id}/${thema.id}: ${counted.length} uitkomsten, ${passages.length} alinea’s`,
  );
}

describe('een plek en een thema hebben samen een pagina', () => {
  test('als er een uitkomst telt, ook een die overal geldt, en anders niet', () => {
    expect(pagesOf(registerAfter(...quiet, empty))).toEqual([
      'fryslan/water: 1 uitkomsten, 0 alinea’s',
      'fryslan/energie: 1 uitkomsten, 0 alinea’s',
      'groningen/energie: 1 uitkomsten, 0 alinea’s',
      'groene-hart/energie: 1 uitkomsten, 0 alinea’s',
    ]);
  });

  test.each([
    ['als een brief er alleen over spreekt', 'provincies="groningen" themas="water"', 'groningen'],
    [
      'als een brief over heel het landsdeel spreekt',
      'landsdelen="noord" themas="water"',
      'groningen',
    ],
    [
      'als een brief over het gebied spreekt',
      'gebieden="groene-hart" themas="water"',
      'groene-hart',
    ],
  ])('%s', (_, tags, id) => {
    const register = registerAfter(...quiet, letter(alinea(1, 'Over water.', tags)));
    expect(pagesOf(register)).toContain(`${id}/water: 0 uitkomsten, 1 alinea’s`);
  });

  test.each([
    ['over elke provincie tegelijk', 'provincies="alle" themas="water"'],
    [
      'over een andere plek in het landsdeel',
      'landsdelen="noord" provincies="fryslan" themas="water"',
    ],
    ['over geen enkele plek', 'themas="water"'],
    ['over een ander thema', 'provincies="groningen" themas="energie"'],
  ])('niet als een brief alleen spreekt %s', (_, tags) => {
    const register = registerAfter(...quiet, letter(alinea(1, 'Over water.', tags)));
    expect(pagesOf(register).filter((page) => page.startsWith('groningen/water'))).toEqual([]);
  });

  test('met precies de uitkomsten van het thema die voor de plek tellen', () => {
    const register = registerAfter(
      write(
        'content/afspraken/2024/nieuw.json',
        afspraak('Nieuw', { themas: ['water', 'energie'], provincies: ['groningen'] }),
      ),
    );
    for (const page of allPlaceThemas(register)) {
      expect(page.counted).toEqual(
        countsFor(page.place).filter(({ afspraak: { themas } }) => themas.includes(page.thema)),
      );
      expect(page.passages).toEqual(
        passagesFor(page.place).filter(({ alinea: { themas } }) => themas.includes(page.thema)),
      );
    }
  });

  test('met de gebieden eromheen waarover ook iets te zeggen is', () => {
    const register = registerAfter();
    const hart = register.gebieden.find(({ id }) => id === 'groene-hart');
    const [first] = hart ? placeThemas(hart, register) : [];
    expect(first?.nearby.map(({ path }) => path)).toEqual(
      hart?.provincies.map(({ to }) => placeThemaPath(to, { id: 'water' })),
    );
  });
});

describe('een pagina van plek en thema heet', () => {
  const title = (collection: 'provincies' | 'gebieden', label: string, thema: string) => {
    const [place] = registerAfter()[collection];
    const [first] = registerAfter().themas;
    if (!place || !first) throw new Error('geen plek');
    return placeThemaTitle({
      place: { ...place, label },
      thema: { ...first, label: thema },
    });
  };

  test.each([
    ['provincies', 'Overijssel', 'Water en bodem', 'Water en bodem in Overijssel'],
    ['gebieden', 'Groene Hart', 'Wonen', 'Wonen: Groene Hart'],
  ] as const)('bij %s naar beide', (collection, label, thema, expected) => {
    expect(title(collection, label, thema)).toBe(expected);
  });

  test.each([
    ['Water en bodem', 'water en bodem'],
    ['NOVEX', 'NOVEX'],
    ['Nota Ruimte en ruimtelijke ordening', 'Nota Ruimte en ruimtelijke ordening'],
  ])('en in een zin wordt %s %s', (label, expected) => {
    expect(themaInSentence({ label })).toBe(expected);
  });
});

describe('wie het oude adres van een pagina van plek en thema opent', () => {
  test('leest waar die nu staat, als het thema is verhuisd', () => {
    // In the small atlas bodem moved to water.
    const moved = movedPlaceThemas(registerAfter());
    expect(moved.map(({ path, targets }) => [path, targets.map((one) => one.path)])).toEqual(
      ['provincies/fryslan', 'provincies/groningen', 'gebieden/groene-hart'].map((place) => [
        `/${place}/bodem/`,
        [`/${place}/water/`],
      ]),
    );
  });

  test('ook als de plek is verhuisd', () => {
    const register = registerAfter(
      ...quiet,
      empty,
      write('data/provincies/friesland.json', verhuisd('fryslan')),
    );
    const paths = movedPlaceThemas(register).map(({ path }) => path);
    expect(paths).toContain('/provincies/friesland/water/');
    expect(paths).toContain('/provincies/friesland/energie/');
  });
});
