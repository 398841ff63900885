import { describe, expect, test } from 'vitest';
import { water, zoetwater } from '../../support/atlas.ts';
import { alineaBron, dossier, kamerstuk } from '../../support/builders.ts';
import { edit, registerAfter, set, write } from '../../support/change.ts';

const register = registerAfter();

function backlinksOf(id: string, { find } = register): string[] {
  const paper = find('kamerstukken', id) ?? find('dossiers', id);
  return (paper?.backlinks ?? []).map(({ path, how }) => `${path} ${how}`);
}

describe('wie een kamerstuk noemt', () => {
  test('staat bij dat stuk: de afspraak, de voetnoot, de ronde en het verloop', () => {
    expect(backlinksOf('34682-173').toSorted()).toEqual([
      '/afspraken/2023/zoetwater/ bron',
      '/afspraken/2024/zoetwater/ hoort bij deze afspraak',
      '/brieven/2024/water/#alinea-1 voetnoot 3',
      '/kamerstukken/34682-205/bijlagen/lijst/ noemt dit stuk',
      '/rondes/2023/ brief met de uitkomsten',
    ]);
  });

  test('staat er één keer, hoe vaak het stuk ook genoemd wordt', () => {
    for (const { backlinks } of [...register.kamerstukken, ...register.dossiers]) {
      const paths = backlinks.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }
  });

  test('is nooit het stuk zelf', () => {
    for (const { path, backlinks } of [...register.kamerstukken, ...register.dossiers]) {
      expect(backlinks.map((link) => link.path)).not.toContain(path);
    }
    const change = set(
      'data/kamerstukken/34682-173.json',
      'toelichting',
      'Dit is Kamerstuk 34 682, nr. 173.',
    );
    expect(backlinksOf('34682-173', registerAfter(change))).toEqual(backlinksOf('34682-173'));
  });

  test('staat bij de brief als het om een alinea daarvan gaat', () => {
    const links = backlinksOf('34682-205');
    for (const path of [
      '/afspraken/2024/energie/',
      '/gebieden/groene-hart/',
      '/regios/twente/',
      '/programmas/novi/',
      '/partijen/minister/',
      '/begrippen/kamerstuk/',
      '/kamerstukken/34682/',
      '/rondes/2024/',
    ]) {
      expect(
        links.some((link) => link.startsWith(`${path} `)),
        path,
      ).toBe(true);
    }
  });

  test.each([
    [
      'in de tekst van een alinea',
      edit(water, 'Er is meer vraag.', 'Zie dossier 34 682.'),
      '/brieven/2024/water/#alinea-2 noemt dit stuk',
    ],
    [
      'in de tekst van een afspraak',
      set(zoetwater, 'tekst', 'Zie dossier 34 682.'),
      '/afspraken/2024/zoetwater/ noemt dit stuk',
    ],
    [
      'in de opmerking bij een afspraak',
      set(zoetwater, 'opmerking', 'Zie dossier 34 682.'),
      '/afspraken/2024/zoetwater/ noemt dit stuk',
    ],
    [
      'in een gebeurtenis',
      set(zoetwater, 'verloop.0.toelichting', 'Zie dossier 34 682.'),
      '/afspraken/2024/zoetwater/ noemt dit stuk',
    ],
    [
      'in de uitleg van een begrip',
      set('data/begrippen/dossier.json', 'uitleg', 'Zoals dossier 34 682.'),
      '/begrippen/dossier/ noemt dit stuk',
    ],
    [
      'in de toelichting van een stuk',
      set('data/kamerstukken/34682-173.json', 'toelichting', 'Hoort bij dossier 34 682.'),
      '/kamerstukken/34682-173/ noemt dit stuk',
    ],
  ])('staat bij het dossier: %s', (_, change, expected) => {
    expect(backlinksOf('34682')).not.toContain(expected);
    expect(backlinksOf('34682', registerAfter(change))).toContain(expected);
  });

  test.each([
    ['een cluster', 'clusters.0.bron'],
    ['een provincie', 'provincies.0.bron'],
    ['een stap van een instrument', 'instrumenten.uitvoeringsagenda.0.bron'],
    ['de opgave', 'opgave.bronnen.0'],
    ['een feit', 'feiten.0.bronnen.0'],
  ])('staat bij het stuk of de brief als daar de bron ligt van %s van een gebied', (_, field) => {
    const gebied = 'data/gebieden/groene-hart.json';
    const links = backlinksOf(
      '34682-173',
      registerAfter(set(gebied, field, { kamerstuk: '34682-173' })),
    );
    expect(links.some((link) => link.startsWith('/gebieden/groene-hart/ '))).toBe(true);
  });

  test('staat bij het stuk als dat de bron is van het arrangement van een provincie', () => {
    const change = set('data/provincies/fryslan.json', 'arrangement.0.bron', {
      kamerstuk: '34682-173',
    });
    expect(backlinksOf('34682-173', registerAfter(change))).toContain(
      '/provincies/fryslan/ ruimtelijk arrangement',
    );
  });

  test('staat bij de brief als een alinea daarvan de bron is van een gebeurtenis', () => {
    const change = set('content/afspraken/2023/zoetwater.json', 'verloop.0.bron', alineaBron());
    expect(backlinksOf('34682-205', registerAfter(change))).toContain(
      '/afspraken/2023/zoetwater/ bron van het verloop',
    );
  });
});

describe('kamerstukken', () => {
  test('staan bij hun dossier op volgorde van nummer, letters achteraan', () => {
    const { find } = registerAfter(
      write('data/kamerstukken/34682-51.json', kamerstuk('51')),
      write('data/kamerstukken/34682-ac.json', kamerstuk('AC', { kamer: 'EK' })),
      write('data/kamerstukken/34682-1000.json', kamerstuk('1000')),
    );
    const numbers = find('dossiers', '34682')?.kamerstukken.map(({ data }) => data.nr);
    expect(numbers).toEqual(['51', '173', '205', '1000', 'AC']);
  });

  test('staan bij elk van hun dossiers, en heten naar het eerste', () => {
    const { find } = registerAfter(
      write('data/dossiers/36600-a.json', dossier('36600', 'A')),
      write(
        'data/kamerstukken/36600-a-16.json',
        kamerstuk('16', { dossiers: ['36600-a', '34682'] }),
      ),
    );
    const paper = find('kamerstukken', '36600-a-16');
    expect(paper).toMatchObject({ label: '36 600 A, nr. 16', path: '/kamerstukken/36600-a-16/' });
    for (const id of ['36600-a', '34682'])
      expect(find('dossiers', id)?.kamerstukken).toContain(paper);
  });

  test('en hun bijlagen en indieners wijzen naar elkaar', () => {
    const letter = register.find('kamerstukken', '34682-205');
    const [list] = letter?.bijlagen ?? [];
    expect(list).toMatchObject({ id: '34682-205/lijst', kamerstuk: letter });
    expect(list?.stuk?.bijlageVan).toEqual([list]);
    expect(letter?.indieners[0]?.partij.ingediend).toEqual([letter]);
  });
});
