import { describe, expect, test } from 'vitest';
import { bronsoortOf } from '#domain/register/bronsoort.ts';
import { bronsite, programma } from '../../support/builders.ts';
import { foundAfter, problemsAfter, registerAfter, set, write } from '../../support/change.ts';

const novi = 'data/programmas/novi.json';
const page = (url: string) => ({ url, titel: 'Een bericht' });

describe('de site van een bron', () => {
  test('staat in de lijst, met of zonder www.', () => {
    expect(
      problemsAfter(
        write(
          novi,
          programma({ bronnen: [page('https://example.nl/a'), page('https://www.example.nl/b')] }),
        ),
      ),
    ).toEqual([]);
  });

  test('die er niet in staat, wordt één keer gemeld, met het bestand dat erbij moet', () => {
    const bronnen = [page('https://www.Krant.nl/a'), page('https://krant.nl/b')];
    const problems = foundAfter(write(novi, programma({ bronnen })));
    expect(problems).toMatchObject([
      {
        rule: 'bronsite/unknown',
        file: novi,
        field: 'bronnen.0.url',
        message: 'is een pagina van krant.nl, en die site staat nog niet in de lijst',
      },
    ]);
    expect(problems[0]?.advice).toContain(
      'Maak data/bronsites/krant-nl.json met { "host": "krant.nl", "naam"',
    );
  });

  test('telt ook in een record waar iets anders aan mankeert', () => {
    const found = foundAfter(
      write(novi, { ...programma({ bronnen: [page('https://krant.nl/a')] }), soort: 'iets' }),
    );
    expect(found.map(({ rule }) => rule)).toContain('bronsite/unknown');
  });

  test('mag letters met een accent hebben', () => {
    expect(
      problemsAfter(
        write(novi, programma({ bronnen: [page('https://www.fryslân.frl/a')] })),
        write('data/bronsites/fryslan-frl.json', bronsite('fryslân.frl')),
      ),
    ).toEqual([]);
  });

  test('van een pagina in “sites” hoeft er niet in te staan', () => {
    expect(
      problemsAfter(
        write(novi, programma({ sites: [{ titel: 'Een site', url: 'https://krant.nl/' }] })),
      ),
    ).toEqual([]);
  });

  test.each([
    ['met www.', 'www.example.nl'],
    ['met https://', 'https://example.nl'],
    ['met een hoofdletter', 'Example.nl'],
    ['zonder punt', 'example'],
  ])('is geen naam van een site: %s', (_, host) => {
    expect(problemsAfter(set('data/bronsites/example-nl.json', 'host', host))[0]).toContain(
      'is geen naam van een site',
    );
  });

  test('heet zoals haar bestand', () => {
    expect(foundAfter(write('data/bronsites/krant.json', bronsite('krant.nl')))).toMatchObject([
      { rule: 'bronsite/file-of-host', field: 'host' },
    ]);
  });
});

test('een site kent elk record dat op haar rust één keer, met de pagina’s die het noemt', () => {
  const bronnen = ['a', 'b', 'a'].map((name) => page(`https://krant.nl/${name}`));
  const { find } = registerAfter(
    write(novi, programma({ bronnen })),
    write('data/bronsites/krant-nl.json', bronsite('krant.nl', { soort: 'pers' })),
  );
  expect(find('bronsites', 'krant-nl')?.citedBy).toMatchObject([
    {
      path: '/programmas/novi/',
      bronnen: [{ url: 'https://krant.nl/a' }, { url: 'https://krant.nl/b' }],
    },
  ]);
});

test('een Kamerstuk is een officiële publicatie, een webpagina wat haar site is', () => {
  const { find } = registerAfter();
  const site = find('bronsites', 'example-nl');
  const kamerstuk = find('kamerstukken', '34682-173');
  expect(bronsoortOf({ kind: 'web', ...page('https://example.nl/'), site })).toBe('overheidssite');
  expect(kamerstuk && bronsoortOf({ kind: 'kamerstuk', kamerstuk, plaats: undefined })).toBe(
    'officiele-publicatie',
  );
});
