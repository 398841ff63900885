import { describe, expect, test } from 'vitest';
import { compareSites } from '../../../scripts/effect/compare.ts';
import { toSiteData } from '../../../scripts/effect/site-data.ts';
import { formatEffect } from '../../../scripts/github/effect-comment.ts';
import { type Effect, limits, readEffect } from '../../../scripts/handoff/effect.ts';
import { zoetwater } from '../../support/atlas.ts';
import { begrip, gebeurtenis, verhuisd, webBron } from '../../support/builders.ts';
import { type Change, edit, registerAfter, set, write } from '../../support/change.ts';

/** What a change does to the good atlas, as the other job gets it: by way of a file. */
function effectOf(...changes: Change[]): Effect {
  const before = toSiteData(registerAfter(), '2026-11-25', new Map([['/', 'a']]));
  const after = toSiteData(registerAfter(...changes), '2026-11-25', new Map([['/', 'b']]));
  return readEffect(JSON.parse(JSON.stringify(compareSites(before, after))));
}

describe('de gevolgen van een voorstel', () => {
  test('zijn er niet als er niets verandert', () => {
    const data = toSiteData(registerAfter(), '2026-11-25', new Map([['/', 'a']]));
    const effect = compareSites(data, data);
    expect(formatEffect(effect)).toContain('Niets: geen record en geen pagina verandert.');
  });

  test('zeggen van een veld wat er stond en wat er komt', () => {
    const [record] = effectOf(set(zoetwater, 'tekst', 'Nieuwe tekst.')).records;
    expect(record).toMatchObject({
      file: zoetwater,
      path: '/afspraken/2024/zoetwater/',
      kind: 'veranderd',
      fields: [{ field: 'tekst', from: 'Wat is afgesproken.', to: 'Nieuwe tekst.' }],
    });
  });

  test('noemen een nieuwe gebeurtenis en de stand die eruit volgt', () => {
    const event = gebeurtenis({
      datum: '2026-01-01',
      gebeurtenis: 'gehaald',
      status: 'gereed',
      bron: webBron,
    });
    const effect = effectOf(set(zoetwater, 'verloop.2', event));
    expect(effect.records[0]?.fields).toContainEqual({
      field: 'stand, uitgerekend',
      from: 'Loopt, februari 2025 · termijn verstreken zonder bericht',
      to: 'Gereed, januari 2026',
    });
    expect(effect.counts).toContainEqual({ name: 'stand gereed', from: 0, to: 1 });
  });

  test('noemen een alinea die anders wordt', () => {
    const [record] = effectOf(
      edit('content/brieven/2024/water.mdx', 'meer vraag', 'minder vraag'),
    ).records;
    expect(record?.fields).toEqual([
      { field: 'alinea 2', from: 'Er is meer vraag.', to: 'Er is minder vraag.' },
    ]);
  });

  test('noemen wat erbij komt, wat weggaat en wat verhuist', () => {
    const effect = effectOf(
      write('data/begrippen/nieuw.json', begrip('Nieuw')),
      write('data/themas/bodem.json', undefined),
      write('data/begrippen/dossier.json', verhuisd('nieuw')),
      set('data/begrippen/kamerstuk.json', 'zieOok', []),
    );
    expect(effect.records.map(({ file, kind }) => [file, kind])).toEqual([
      ['data/begrippen/dossier.json', 'veranderd'],
      ['data/begrippen/kamerstuk.json', 'veranderd'],
      ['data/begrippen/nieuw.json', 'nieuw'],
      ['data/themas/bodem.json', 'weg'],
    ]);
  });

  test('tellen de pagina’s die veranderen', () => {
    const { pages } = effectOf(set(zoetwater, 'tekst', 'Nieuw.'));
    expect(pages).toEqual({
      added: { total: 0, shown: [] },
      removed: { total: 0, shown: [] },
      changed: { total: 1, shown: ['/'] },
      total: 1,
    });
  });

  test('passen ook bij een groot voorstel in één reactie, met hoeveel er niet staat', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      write(
        `data/begrippen/woord-${index}.json`,
        begrip(`Woord ${index}`, { uitleg: `${'x'.repeat(3000)}.` }),
      ),
    );
    const effect = effectOf(...many);
    const text = formatEffect(effect);
    expect(effect.totals).toEqual([{ name: 'begrippen', nieuw: 400, veranderd: 0, weg: 0 }]);
    expect(effect.records).toHaveLength(limits.records);
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain('Records: 400 geschreven.');
    const named = new Set(text.match(/data\/begrippen\/woord-\d+\.json/g));
    expect(text).toContain(`… en nog ${400 - named.size}\n`);
  });

  test('zijn er bij fouten niet; dan staan die er', () => {
    const problems = ['data/rondes/2024.json, jaar: “x” moet een getal zijn.'];
    const text = formatEffect({
      problems,
      records: [],
      totals: [],
      followed: [],
      pages: undefined,
      counts: [],
    });
    expect(text).toContain('De controle vond iets');
    expect(text).toContain(problems[0]);
  });
});
