import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { pageKinds } from '#search/catalogue/kinds.ts';

interface Text {
  url: string;
  content: string;
  meta: Record<string, string>;
}

const folder = join(inject('siteFolder'), 'pagefind', 'fragment');
const texts = readdirSync(folder).map((name): Text => {
  const packed = gunzipSync(readFileSync(join(folder, name)));
  return JSON.parse(packed.subarray('pagefind_dcd'.length).toString());
});

/** Labels, sources and links that stand on every page of a kind and say nothing about its record. */
const frame = [
  /\bWie moet leveren\b/,
  /\bWie ondertekende\b/,
  /\bToetsbaarheid [A-Z]/,
  /\bSoort [A-Z]\w+\./,
  /\bStand (?:Loopt|Aangekondigd|Afgesproken|Besproken|Toegezegd|Genomen|Meegestuurd)\b/,
  /\bThema [A-Z]\w+, /,
  /\bBron(?:nen)?: /,
  /\bBron [A-Z]/,
  /\bbron: /,
  /Officiële publicatie/,
  /Officiële naam/,
  /Officiële bekendmakingen OpenTK/,
  /\bOok genoemd [A-Z]/,
  /\bEigen site\b/,
  /\bElders [A-Z]/,
  /\bDocumentnummer \d/,
  /\bGegevens\./,
  /\bVerloop\. /,
  /\bVoorbehoud\. /,
  /\bMeer hierover: /,
  /\bZie ook: /,
  /\bUitgelegd bij: /,
  /\bBegrippen: [A-Z]/,
  /\bOnderdeel van [A-Z]/,
  /nog niets in de atlas/,
  /\bVorige ronde\b/,
  /Het laatste bericht daarover/,
  /Help met nalezen/,
  /Verbeter deze pagina/,
  /onderdeel \d+ van \d+/,
  /In eigen woorden van de atlas, alinea/,
  /Stukken in de atlas/,
  /de brief is mede namens deze/,
];

describe('de tekst in de zoekindex', () => {
  test('is er van elke soort pagina', () => {
    const kinds = new Set(texts.map(({ meta }) => meta['kind']));
    expect([...kinds].toSorted()).toEqual([...pageKinds].toSorted());
  });

  test.each(pageKinds)('gaat bij %s over het record en niet over de pagina', (kind) => {
    const found = texts
      .filter(({ meta }) => meta['kind'] === kind && kind !== 'uitleg')
      .flatMap(({ url, content }) =>
        frame.flatMap((words) =>
          words.test(content) ? [`${url}: ${words.exec(content)?.[0]}`] : [],
        ),
      );
    expect(found).toEqual([]);
  });

  test('noemt bij een uitkomst geen ambt dat alleen in haar lijst van partijen staat', () => {
    const waterstaat = texts.filter(
      ({ url, content }) => url.startsWith('/afspraken/') && content.includes('Waterstaat'),
    );
    const own = waterstaat.filter(({ content }) =>
      /(?:minister|ministerie|staatssecretaris)[^.]*Waterstaat/i.test(content),
    );
    expect(waterstaat.map(({ url }) => url)).toEqual(own.map(({ url }) => url));
  });

  test('begint met de titel en daarna met wat de pagina over haar record zegt', () => {
    const outcomes = texts.filter(({ url }) => url.startsWith('/afspraken/'));
    const other = outcomes.filter(({ content, meta }) => !content.startsWith(meta['title'] ?? '?'));
    expect(other.map(({ url }) => url)).toEqual([]);
  });
});
