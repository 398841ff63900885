import { describe, expect, test } from 'vitest';
import { afspraak, alineaBron, gebeurtenis, provincie } from '../../support/builders.ts';
import { registerAfter, set, write } from '../../support/change.ts';

const register = registerAfter();

describe('een afspraak', () => {
  const zoetwater = register.find('afspraken', '2024/zoetwater');

  test('staat bij alles wat zij noemt', () => {
    const {
      provincies,
      gebieden,
      landsdelen,
      regios,
      themas,
      programmas,
      partijen,
      bron,
      ookIn,
      ronde,
    } = zoetwater ?? {};
    const lists = [provincies, gebieden, landsdelen, regios, themas, programmas, partijen].flat();
    expect(lists.map((node) => node?.id)).toEqual([
      'fryslan',
      'groningen',
      'groene-hart',
      'noord',
      'twente',
      'water',
      'energie',
      'novi',
      'rijk',
    ]);
    for (const node of [...lists, ronde]) expect(node?.afspraken).toContain(zoetwater);
    const places = [bron, ...(ookIn ?? [])].map((place) =>
      place?.kind === 'alinea' ? place.alinea : place?.kind === 'bijlage' ? place.onderdeel : place,
    );
    expect(places).toHaveLength(3);
    for (const place of places)
      expect(place && 'afspraken' in place ? place.afspraken : []).toContain(zoetwater);
  });

  test('over alle provincies en gebieden staat bij elk daarvan apart', () => {
    const energie = register.find('afspraken', '2024/energie');
    expect(energie).toMatchObject({ allProvincies: true, allGebieden: true });
    expect(energie?.provincies).toEqual(register.provincies);
    for (const place of [...register.provincies, ...register.gebieden]) {
      expect(place.commonAfspraken).toEqual([energie]);
      expect(place.afspraken).not.toContain(energie);
    }
  });

  test('heeft haar verloop op volgorde van tijd', () => {
    const verloop = ['2025-06', '2024-11-12', '2025', '2024-11-13'].map((datum) =>
      gebeurtenis({ datum }),
    );
    const { find } = registerAfter(
      write('content/afspraken/2024/nieuw.json', afspraak('Nieuw', { verloop })),
    );
    const dates = find('afspraken', '2024/nieuw')?.verloop.map(({ event }) => event.datum);
    expect(dates).toEqual(['2024-11-12', '2024-11-13', '2025-06', '2025']);
  });

  test('en haar vervolg wijzen naar elkaar, en verwanten ook', () => {
    const earlier = register.find('afspraken', '2023/zoetwater');
    expect(zoetwater?.vervolgOp).toEqual([earlier]);
    expect(earlier?.vervolg).toEqual([zoetwater]);
    expect(register.find('afspraken', '2024/energie')?.verwant).toEqual([zoetwater]);
  });

  test('is één keer verwant, ook als beide records het zeggen', () => {
    const { find } = registerAfter(
      set('content/afspraken/2024/energie.json', 'verwant', ['2024/zoetwater']),
    );
    expect(find('afspraken', '2024/energie')?.verwant.map(({ id }) => id)).toEqual([
      '2024/zoetwater',
    ]);
    expect(find('afspraken', '2024/zoetwater')?.verwant.map(({ id }) => id)).toEqual([
      '2024/energie',
    ]);
  });

  test('staat één keer bij een alinea die zij twee keer noemt', () => {
    const { find } = registerAfter(
      set('content/afspraken/2024/zoetwater.json', 'ookIn', [alineaBron()]),
    );
    const alinea = find('secties', '2024/water')?.alineas[0];
    expect(alinea?.afspraken.filter(({ id }) => id === '2024/zoetwater')).toHaveLength(1);
  });
});

describe('een brief', () => {
  test('heeft haar onderdelen op volgorde, elk met zijn buren', () => {
    const [aanhef, next] = register.find('rondes', '2024')?.secties ?? [];
    expect([aanhef?.id, next?.id]).toEqual(['2024/aanhef', '2024/water']);
    expect([aanhef?.previous, aanhef?.next, next?.previous, next?.next]).toEqual([
      undefined,
      next,
      aanhef,
      undefined,
    ]);
    expect(next?.onder).toBe(aanhef);
    expect(register.find('kamerstukken', '34682-205')?.briefVan?.id).toBe('2024');
  });

  test('heeft alinea’s die staan bij alles waar zij over gaan', () => {
    const [first, second] = register.find('secties', '2024/water')?.alineas ?? [];
    expect(first).toMatchObject({
      path: '/brieven/2024/water/#alinea-1',
      label: 'Water, alinea 1',
    });
    for (const [collection, id] of [
      ['provincies', 'fryslan'],
      ['gebieden', 'groene-hart'],
      ['landsdelen', 'noord'],
      ['regios', 'twente'],
      ['themas', 'water'],
    ] as const) {
      expect(register.find(collection, id)?.alineas).toEqual([first]);
    }
    for (const place of [...register.provincies, ...register.gebieden])
      expect(place.commonAlineas).toEqual([second]);
  });

  test('kent de rondes ervoor en erna', () => {
    expect(register.find('rondes', '2024')?.earlier.map(({ id }) => id)).toEqual(['2023']);
    expect(register.find('rondes', '2023')?.later.map(({ id }) => id)).toEqual(['2024']);
  });
});

describe('plaatsen', () => {
  test('wijzen naar elkaar: gebied, provincie, regio, landsdeel en partij', () => {
    const { find } = register;
    const fryslan = find('provincies', 'fryslan');
    const groningen = find('provincies', 'groningen');
    expect(fryslan?.gebieden.map(({ to }) => to.id)).toEqual(['groene-hart']);
    expect(fryslan?.regios.map(({ id }) => id)).toEqual(['twente']);
    expect(fryslan?.partij?.id).toBe('provincie-fryslan');
    expect(find('partijen', 'provincies')?.onderdelen.map(({ id }) => id)).toEqual([
      'provincie-fryslan',
    ]);
    const [indeling] = find('rondes', '2024')?.indeling ?? [];
    expect(indeling?.provincies).toEqual([fryslan, groningen]);
    expect(find('landsdelen', 'noord')?.indelingen).toEqual([indeling]);
    expect(groningen?.indelingen).toEqual([indeling]);
  });

  test('staan op de volgorde die hun record geeft', () => {
    expect(register.landsdelen.map(({ id }) => id)).toEqual(['noord', 'oost']);
    expect(register.themas.map(({ id }) => id)).toEqual(['water', 'energie']);
    const { provincies } = registerAfter(
      write('data/provincies/drenthe.json', provincie('Drenthe')),
    );
    expect(provincies.map(({ id }) => id)).toEqual(['drenthe', 'fryslan', 'groningen']);
  });

  test('hebben stappen van een instrument op volgorde van tijd, zonder datum voorop', () => {
    const stappen = register.find('gebieden', 'groene-hart')?.instrumenten.uitvoeringsagenda;
    expect(stappen?.map(({ datum }) => datum)).toEqual([undefined, '2024-11']);
  });
});
