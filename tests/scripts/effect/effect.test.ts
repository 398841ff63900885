import { describe, expect, test } from 'vitest';
import type { Register } from '#domain/register/register.ts';
import { compareSites } from '../../../scripts/effect/compare.ts';
import { toSiteData } from '../../../scripts/effect/site-data.ts';
import { formatEffect } from '../../../scripts/github/effect-comment.ts';
import { type Effect, limits, readEffect } from '../../../scripts/handoff/effect.ts';
import { zoetwater } from '../../support/atlas.ts';
import {
  afspraak,
  alinea,
  begrip,
  gebeurtenis,
  kamerstuk,
  ronde,
  sectie,
  verhuisd,
  webBron,
} from '../../support/builders.ts';
import { type Change, edit, registerAfter, set, write } from '../../support/change.ts';

/** What a change does to the good atlas, as the other job gets it: by way of a file. */
function effectOf(...changes: Change[]): Effect {
  const before = toSiteData(registerAfter(), '2026-11-25', new Map([['/', 'a']]));
  const after = toSiteData(registerAfter(...changes), '2026-11-25', new Map([['/', 'b']]));
  return readEffect(JSON.parse(JSON.stringify(compareSites(before, after))));
}

/** A letter of twenty parts, its ronde and paper, and seventy-eight outcomes. */
function newRonde(): Change[] {
  const two = (index: number) => String(index + 1).padStart(2, '0');
  return [
    write('data/kamerstukken/34682-300.json', kamerstuk('300', { bronnen: [webBron] })),
    write(
      'data/rondes/2025.json',
      ronde(2025, { data: ['2025-11-06'], brief: '34682-300', bronnen: [webBron] }),
    ),
    ...Array.from({ length: 20 }, (_, index) =>
      write(
        `content/brieven/2025/deel-${two(index)}.mdx`,
        sectie(
          { titel: `Deel ${two(index)}`, volgorde: index + 1, niveau: 2 },
          alinea(1, `Wij spraken over onderwerp ${index + 1}.${' Veel woorden.'.repeat(40)}`),
        ),
      ),
    ),
    ...Array.from({ length: 78 }, (_, index) => {
      const bron = { kamerstuk: '34682-300', sectie: 'deel-01', alinea: 1 };
      return write(
        `content/afspraken/2025/nieuw-${two(index)}.json`,
        afspraak(`Nieuw ${two(index)}`, {
          ronde: '2025',
          bron,
          tekst: `Wat is afgesproken.${' Veel woorden.'.repeat(30)}`,
          provincies: ['groningen'],
          verloop: [gebeurtenis({ datum: '2025-11-12', bron })],
        }),
      );
    }),
  ];
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
      ['data/themas/bodem.json', 'weg'],
      ['data/begrippen/dossier.json', 'veranderd'],
      ['data/begrippen/kamerstuk.json', 'veranderd'],
      ['data/begrippen/nieuw.json', 'nieuw'],
    ]);
    expect(effect.totals).toEqual([
      { name: 'thema’s', nieuw: 0, veranderd: 0, weg: 1 },
      { name: 'begrippen', nieuw: 1, veranderd: 2, weg: 0 },
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

  describe('van een ronde van honderd records', () => {
    const older = Array.from({ length: 18 }, (_, index) =>
      write(
        `content/afspraken/2024/eerder-${index + 1}.json`,
        afspraak(`Eerder ${index + 1}`, { provincies: ['groningen'] }),
      ),
    );
    const before = registerAfter(...older);
    const after = registerAfter(...older, ...newRonde());
    const data = (register: Register) => toSiteData(register, '2026-11-25', new Map([['/', 'a']]));
    const effect = readEffect(JSON.parse(JSON.stringify(compareSites(data(before), data(after)))));
    const text = formatEffect(effect);

    test('staat eerst de brief, dan de ronde, het Kamerstuk en de uitkomsten', () => {
      const folders = effect.records.map(({ file }) => file.split('/').slice(0, 2).join('/'));
      expect([...new Set(folders)]).toEqual([
        'content/brieven',
        'data/rondes',
        'data/kamerstukken',
        'content/afspraken',
      ]);
      const places = ['2025/deel-01.mdx', 'rondes/2025', '34682-300', '2025/nieuw-01.json'];
      const at = places.map((place) => text.indexOf(place));
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect(at).not.toContain(-1);
    });

    test('zijn de aantallen die van het hele voorstel', () => {
      expect(effect.totals).toEqual([
        { name: 'onderdelen van brieven', nieuw: 20, veranderd: 0, weg: 0 },
        { name: 'rondes', nieuw: 1, veranderd: 0, weg: 0 },
        { name: 'Kamerstukken', nieuw: 1, veranderd: 0, weg: 0 },
        { name: 'afspraken en andere uitkomsten', nieuw: 78, veranderd: 0, weg: 0 },
      ]);
      expect(text).toContain('Records: 100 geschreven.');
      expect(text).toContain('| `afspraken en andere uitkomsten` | 78 | 0 | 0 |');
    });

    test('staat elk record er met zijn naam in', () => {
      const named = effect.records.filter(({ file }) => text.includes(file));
      expect(named).toHaveLength(100);
    });

    test('staat wat eruit volgt daarna, in getallen en niet als veranderde records', () => {
      const since = 'Afgesproken · daarna niet nagelezen';
      expect(effect.followed[0]).toMatchObject({ from: 'Afgesproken', to: since });
      // Those eighteen, and the one that was open in the good atlas.
      expect(effect.followed[0]?.outcomes.total).toBe(19);
      expect(text).toContain(`| 19 | \`Afgesproken\` | \`${since}\` |`);
      expect(text.indexOf('Wat daaruit volgt')).toBeGreaterThan(text.indexOf('2025/nieuw-78.json'));
      expect(text).not.toContain('2024/eerder-1.json');
      expect(text).toContain('Eerder 18');
    });

    test('past het in één reactie', () => {
      expect(text.length).toBeLessThan(60_000);
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
