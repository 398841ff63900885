import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDatum } from '#domain/text/datum.ts';
import { pageKinds } from '#search/catalogue/kinds.ts';
import { type PackedCatalogue, unpackCatalogue } from '#search/catalogue/packed-catalogue.ts';
import type { PageText } from '#search/query/excerpt.ts';
import { shared } from './shared-sites.ts';

const folder = join(shared('siteFolder'), 'zoekdata');
const catalogue: PackedCatalogue = JSON.parse(readFileSync(join(folder, 'catalogus.json'), 'utf8'));
const file = unpackCatalogue(catalogue);
const rows = [...file.pages, ...file.crossings];
const texts = rows.map(([, , kind], nr) => {
  const text: PageText = JSON.parse(
    readFileSync(join(folder, file.folder, 'teksten', `${nr}.json`), 'utf8'),
  );
  return { ...text, kind: file.kinds[kind]?.[0] };
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
  test('zegt niet van welke dag de bouw is, zodat zij alleen met de inhoud verandert', () => {
    const index = JSON.parse(readFileSync(join(shared('siteFolder'), 'api/v1/index.json'), 'utf8'));
    const said = `berekend op ${formatDatum(index.peildatum)}`;
    expect(texts.filter((text) => JSON.stringify(text).includes(said))).toEqual([]);
  });

  test('is er van elke soort pagina', () => {
    const kinds = new Set(texts.map(({ kind }) => kind));
    // Nobody may have asked anything yet.
    const some = pageKinds.filter((kind) => kind !== 'navraag' || kinds.has(kind));
    expect([...kinds].toSorted()).toEqual(some.toSorted());
  });

  test.each(pageKinds)('gaat bij %s over het record en niet over de pagina', (asked) => {
    const found = texts
      .filter(({ kind }) => kind === asked && kind !== 'uitleg')
      .flatMap(({ path, content }) =>
        frame.flatMap((words) =>
          words.test(content) ? [`${path}: ${words.exec(content)?.[0]}`] : [],
        ),
      );
    expect(found).toEqual([]);
  });

  test('noemt bij een uitkomst geen ambt dat alleen in haar lijst van partijen staat', () => {
    const waterstaat = texts.filter(
      ({ path, content }) => path.startsWith('/afspraken/') && content.includes('Waterstaat'),
    );
    const own = waterstaat.filter(({ content }) =>
      /(?:minister|ministerie|staatssecretaris)[^.]*Waterstaat/i.test(content),
    );
    expect(waterstaat.map(({ path }) => path)).toEqual(own.map(({ path }) => path));
  });

  test('begint met de titel en daarna met wat de pagina over haar record zegt', () => {
    const outcomes = texts.filter(({ path }) => path.startsWith('/afspraken/'));
    const other = outcomes.filter(({ content, title }) => !content.startsWith(title));
    expect(other.map(({ path }) => path)).toEqual([]);
  });
});

describe('de stukken van de zoekindex', () => {
  const names = readdirSync(join(folder, file.folder, 'index'));
  const pieces = names.map((_, nr) =>
    readFileSync(join(folder, file.folder, 'index', `${nr}.txt`), 'utf8').split('\n'),
  );

  // The page relies on this: without a line, a word would be called absent.
  test('hebben samen een regel voor elk woord van de catalogus, en op elke regel staat een plek', () => {
    expect(pieces.map(({ length }) => length)).toEqual(file.pieces);
    expect(pieces.flat()).toHaveLength(file.words.split('\n').length);
    expect(pieces.flat().filter((line) => !/^[0-9a-z]+:[0-9a-z]/.test(line))).toEqual([]);
  });
});
