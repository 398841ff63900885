import { describe, expect, test } from 'vitest';
import { followByPath, followOf } from '#exports/selections/follow.ts';
import { selectionOf, selectionsOf } from '#exports/selections/selections.ts';
import { zoetwater } from '../../support/atlas.ts';
import { registerAfter, set } from '../../support/change.ts';

const asOf = '2026-01-01';

function followsAfter(perRecord = true, ...changes: Parameters<typeof registerAfter>) {
  const register = registerAfter(...changes);
  return followByPath(selectionsOf(register, asOf, { perRecord }), register, asOf);
}

describe('welke pagina’s te volgen zijn', () => {
  test.each([
    ['alle afspraken', '/mijlpalen/'],
    ['een provincie', '/provincies/fryslan/'],
    ['een gebied', '/gebieden/groene-hart/'],
    ['een thema', '/themas/water/'],
    ['een thema in een plek', '/provincies/fryslan/water/'],
    ['een ronde', '/rondes/2024/'],
    ['een dossier', '/kamerstukken/34682/'],
    ['een Kamerstuk', '/kamerstukken/34682-205/'],
    ['een uitkomst', '/afspraken/2024/zoetwater/'],
  ])('%s: met een feed onder het adres van de pagina', (_, path) => {
    expect(
      followsAfter()
        .get(path)
        ?.feeds.map((feed) => feed.path),
    ).toEqual([`${path}feed.xml`]);
  });

  test('een uitkomst met een termijn heeft een agenda, en een zonder niet', () => {
    const follows = followsAfter();
    expect(follows.get('/afspraken/2024/zoetwater/')?.calendar?.path).toBe(
      '/afspraken/2024/zoetwater/agenda.ics',
    );
    expect(follows.get('/afspraken/2024/energie/')?.calendar).toBeUndefined();
  });

  test('elke uitkomst is alleen zo te volgen als tussen alle andere', () => {
    const register = registerAfter();
    const all = followByPath(selectionsOf(register, asOf, { perRecord: true }), register, asOf);
    expect(register.afspraken.length).toBeGreaterThan(2);
    for (const afspraak of register.afspraken)
      expect(followOf(selectionOf(afspraak), asOf)).toEqual(all.get(afspraak.path));
  });

  test('een termijn in woorden alleen maakt geen agenda', () => {
    const follows = followsAfter(true, set(zoetwater, 'termijn', { tekst: 'op korte termijn' }));
    expect([...follows.values()].filter(({ calendar }) => calendar !== undefined)).toEqual([]);
  });

  test('zonder eigen bestanden per record blijven de plekken, thema’s en rondes', () => {
    const paths = [...followsAfter(false).keys()];
    expect(paths).toContain('/provincies/fryslan/');
    expect(paths.filter((path) => /^\/afspraken\/\d/.test(path))).toEqual([]);
    expect(paths).not.toContain('/kamerstukken/34682-205/');
  });

  test('een adres dat alleen doorverwijst is niet te volgen', () => {
    const paths = [...followsAfter().keys()];
    expect(paths.filter((path) => !path.endsWith('/'))).toEqual([]);
  });

  test('de mijlpalen van een plek of thema leiden naar de feed van die plek of dat thema', () => {
    const follows = followsAfter();
    expect(follows.get('/mijlpalen/provincies/fryslan/')).toBe(follows.get('/provincies/fryslan/'));
  });

  test('de startpagina leidt naar wat er gebeurde én naar wat wij veranderden, elk apart', () => {
    const paths = followsAfter()
      .get('/')
      ?.feeds.map(({ path }) => path);
    expect(paths).toEqual(['/mijlpalen/feed.xml', '/wijzigingen/feed.xml']);
  });
});
