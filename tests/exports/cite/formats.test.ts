import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { Citation } from '#exports/cite/citation.ts';
import { bibtex, cslJson, ris } from '#exports/cite/formats.ts';
import { legalForm, officialForm, oneLine, plainForm } from '#exports/cite/legal.ts';
import { hostileTitles } from '../../support/hostile-titles.ts';

const citation: Citation = {
  key: 'afspraken-2024-zoetwater',
  title: 'Zoetwater',
  address: 'https://www.example.nl/afspraken/2024/zoetwater/',
  changed: '2026-11-29',
  official: 'Kamerstukken II 2024/25, 34682, nr. 205',
};

describe('een verwijzing', () => {
  test('heeft de vorm die juristen gebruiken, en een voor alle andere teksten', () => {
    expect(legalForm(citation)).toBe(
      '‘Zoetwater’, Afsprakenatlas Leefomgeving, example.nl/afspraken/2024/zoetwater/ (online, bijgewerkt 29 november 2026).',
    );
    expect(plainForm(citation)).toBe(
      'Zoetwater. Afsprakenatlas Leefomgeving. Bijgewerkt op 29 november 2026. https://www.example.nl/afspraken/2024/zoetwater/',
    );
  });

  test('vult geen dag in die niet is opgeschreven', () => {
    const undated = { ...citation, changed: undefined };
    expect(legalForm(undated)).toContain('(online).');
    for (const text of [plainForm(undated), bibtex(undated), ris(undated), cslJson(undated)])
      expect(text.replace('/2024/', '').replace('-2024-', '')).not.toMatch(/\d{4}/);
  });

  test.each([
    ['bibtex', bibtex(citation)],
    ['ris', ris(citation)],
    ['csl-json', cslJson(citation)],
  ])('in %s leest een programma dat anderen maakten zoals zij is bedoeld', (_, text) => {
    const [read] = itemsOf(text);
    expect(read).toMatchObject({
      title: 'Zoetwater',
      URL: citation.address,
      issued: { 'date-parts': [expect.arrayContaining([2026, 11])] },
    });
    expect(JSON.stringify(read?.author)).toContain('Afsprakenatlas Leefomgeving');
  });

  test.each(hostileTitles)('laat in elke vorm %s heel', (_, title) => {
    const hostile = { ...citation, title };
    const expected = oneLine(title);
    expect(itemsOf(cslJson(hostile))[0]?.title).toBe(expected);
    expect(itemsOf(ris(hostile))[0]?.title).toBe(expected);
    expect(ris(hostile).split('\n')).toHaveLength(ris(citation).split('\n').length);
    // The reader of BibTeX of the package turns quotes and some spaces into others.
    expect(plainMarks(itemsOf(bibtex(hostile))[0]?.title ?? '')).toBe(plainMarks(expected));
  });
});

describe('een Kamerstuk', () => {
  test.each([
    [['34682'], '205', 'TK', '2024-2025', 'Kamerstukken II 2024/25, 34682, nr. 205'],
    [['36600-a'], '16', 'TK', '2024-2025', 'Kamerstukken II 2024/25, 36600 A, nr. 16'],
    [['34682'], 'AC', 'EK', '2022-2023', 'Kamerstukken I 2022/23, 34682, AC'],
    [['26000'], '3', 'TK', '1999-2000', 'Kamerstukken II 1999/2000, 26000, nr. 3'],
    [['34682'], '205', 'TK', undefined, undefined],
    [[], '205', 'TK', '2024-2025', undefined],
  ] as const)(
    'van dossier %s met nummer %s (%s, %s) heet %s',
    (dossiers, nr, kamer, jaar, form) => {
      expect(officialForm({ dossiers: [...dossiers], nr, kamer, vergaderjaar: jaar })).toBe(form);
    },
  );
});

function itemsOf(text: string) {
  return new Cite(text).data;
}

function plainMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„"]|''|``/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
