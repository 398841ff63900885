import { describe, expect, test } from 'vitest';
import { checkFiles, type ReadBefore } from '#check/check.ts';
import { goodFiles } from '../../support/atlas.ts';
import { afspraak, gemeente, regio } from '../../support/builders.ts';
import { problemsAfter, registerAfter, set, toContentFiles, write } from '../../support/change.ts';

describe('een gemeente', () => {
  test('staat bij haar provincie', () => {
    const { find } = registerAfter();
    expect(find('gemeenten', 'leeuwarden')?.provincie).toBe(find('provincies', 'fryslan'));
    expect(find('provincies', 'fryslan')?.gemeenten.map(({ id }) => id)).toEqual(['leeuwarden']);
  });

  test('hoort bij een regio die haar als stad noemt, maar alleen in een provincie van die regio', () => {
    const { find } = registerAfter(
      write(
        'data/regios/twente.json',
        regio({ steden: ['Leeuwarden', '’s-Hertogenbosch', 'Atlantis', 'Leeuwarden'] }),
      ),
    );
    expect(find('regios', 'twente')?.gemeenten.map(({ id }) => id)).toEqual(['leeuwarden']);
    expect(find('gemeenten', 'leeuwarden')?.regios.map(({ id }) => id)).toEqual(['twente']);
    expect(find('gemeenten', 's-hertogenbosch')?.regios).toEqual([]);
  });

  test.each([
    [
      'de code van een andere gemeente',
      gemeente('Sneek', { code: 'GM0080' }),
      'data/gemeenten/sneek.json, code: “GM0080” staat ook in data/gemeenten/leeuwarden.json; elke gemeente heeft een eigen code.',
    ],
    [
      'de naam van een andere gemeente',
      gemeente('Leeuwarden', { code: 'GM0081' }),
      'data/gemeenten/sneek.json, naam: “Leeuwarden” is dezelfde naam als in data/gemeenten/leeuwarden.json; maak ze verschillend.',
    ],
    [
      'een andere naam die een gemeente al heeft',
      gemeente('Sneek', { code: 'GM0081', aliassen: ['leeuwarden'] }),
      'data/gemeenten/sneek.json, aliassen.0: “leeuwarden” is ook een naam in data/gemeenten/leeuwarden.json; een naam wijst één gemeente aan.',
    ],
    [
      'een provincie die niet bestaat',
      gemeente('Sneek', { code: 'GM0081', provincie: 'fryslam' }),
      'data/gemeenten/sneek.json, provincie: “fryslam” staat nog niet in de atlas als provincie. Bedoelde u “fryslan”?',
    ],
    [
      'een code die geen code is',
      gemeente('Sneek', { code: '81' }),
      'data/gemeenten/sneek.json, code: “81” is geen gemeentecode: GM en vier cijfers, zoals GM0034.',
    ],
  ])('met %s houdt het bouwen tegen', (_, record, problem) => {
    expect(problemsAfter(write('data/gemeenten/sneek.json', record))).toEqual([problem]);
  });

  test('die opging in een andere, leidt daarheen en telt daar mee met haar oude naam', () => {
    const { find, moved } = registerAfter(
      write('data/gemeenten/sneek.json', {
        titel: 'Sneek',
        verhuisdNaar: ['leeuwarden'],
        reden: 'Sneek is opgegaan in Leeuwarden.',
      }),
      set('data/gemeenten/leeuwarden.json', 'aliassen', ['Sneek']),
      write('data/regios/twente.json', regio({ steden: ['Sneek', 'Leeuwarden'] })),
      write(
        'content/afspraken/2024/sneek.json',
        afspraak('Bouwen', { tekst: 'Er komen woningen in Sneek.' }),
      ),
    );
    const leeuwarden = find('gemeenten', 'leeuwarden');
    expect(moved.find(({ path }) => path === '/gemeenten/sneek/')?.targets).toEqual([
      { label: 'Leeuwarden', path: '/gemeenten/leeuwarden/' },
    ]);
    expect(leeuwarden?.afspraken.map(({ id }) => id)).toEqual(['2024/sneek']);
    expect(find('regios', 'twente')?.gemeenten).toEqual([leeuwarden]);
    expect(leeuwarden?.regios.map(({ id }) => id)).toEqual(['twente']);
  });
});

describe('wie na één verandering nog eens koppelt', () => {
  const energie = 'content/afspraken/2024/energie.json';
  const leeuwarden = 'data/gemeenten/leeuwarden.json';
  const start = {
    ...goodFiles(),
    [energie]: afspraak('Energie', { tekst: 'Warmte in Leeuwarden en Sneek.' }),
  };

  /** The gemeenten that the outcome names after each step; what a step leaves out is the same object as before. */
  function named(...steps: Record<string, unknown>[]): string[][] {
    const before: ReadBefore = new WeakMap();
    let files = toContentFiles(start);
    return [{}, ...steps].map((step) => {
      files = [...files.filter(({ file }) => !(file in step)), ...toContentFiles(step)];
      const { register } = checkFiles(files, before, '2999-12-31');
      return register.gemeenten
        .filter(({ afspraken }) => afspraken.some(({ id }) => id === '2024/energie'))
        .map(({ id }) => id);
    });
  }

  test('vindt de gemeente die een andere tekst noemt', () => {
    const tekst = 'Warmte in Den Bosch.';
    expect(named({ [energie]: afspraak('Energie', { tekst }) })).toEqual([
      ['leeuwarden'],
      ['s-hertogenbosch'],
    ]);
  });

  test('vindt ook in teksten die bleven een gemeente die erbij kwam of anders ging heten', () => {
    const sneek = { 'data/gemeenten/sneek.json': gemeente('Sneek', { code: 'GM0091' }) };
    const renamed = { [leeuwarden]: gemeente('Ljouwert', { code: 'GM0080' }) };
    expect(named(sneek, renamed)).toEqual([['leeuwarden'], ['leeuwarden', 'sneek'], ['sneek']]);
  });

  test('ziet de naam niet meer in die van een regio die erbij kwam', () => {
    const other = { 'data/regios/twente.json': regio({ aliassen: ['Leeuwarden en Sneek'] }) };
    expect(named(other)).toEqual([['leeuwarden'], []]);
  });
});
