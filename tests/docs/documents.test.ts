import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulesPage } from '#domain/problem/rule.ts';
import { statussen } from '#schema/field/words.ts';
import {
  anchorsIn,
  countWords,
  documents,
  findLostSymbols,
  findMistakes,
  type Names,
  namesHere,
  pathsIn,
} from './documents.ts';

/** What documents name on purpose although it is not there. */
const absent = new Set([
  'data/kamerstukken/34682-229.json',
  // Wanted but not there yet; docs/kaart-omtrekken.md says how to get it.
  'data/kaart',
  'data/kaart/gebieden.geojson',
  // A merger that is made up.
  'data/gemeenten/nieuwstad.json',
  // A record that a command makes.
  'data/begrippen/voorbeeldwoord.json',
]);
/** What a command makes on one computer and git ignores, and the folder of what nobody may have done yet. */
const sometimes = new Set(['data/bronnen', 'concepten', 'data/navragen']);
const here = namesHere();
const names: Names = {
  ...here,
  exists: (path) => absent.has(path) || sometimes.has(path) || here.exists(path),
};
const all = documents();
const read = (document: string) => readFileSync(document, 'utf8');

describe('een document', () => {
  test.each(all)('%s noemt alleen wat er is', (document) => {
    // The messages in the list of rules are about files that somebody might make.
    const text =
      document === rulesPage ? read(document).replace(/```text\n.*\n```/g, '') : read(document);
    expect(findMistakes(document, text, names)).toEqual([]);
  });

  test('noemt niets als afwezig wat er toch is', () => {
    expect([...absent].filter((path) => here.exists(path))).toEqual([]);
  });

  test('is te vinden: elk leidt via links terug naar README.md', () => {
    const found = new Set(['README.md']);
    for (const document of found) {
      for (const [, target = ''] of read(document).matchAll(/\]\(([^()\s#]+\.md)/g)) {
        if (!/^https?:/.test(target)) found.add(posix.join(posix.dirname(document), target));
      }
    }
    // GitHub shows this one itself, in a new proposal.
    found.add('.github/pull_request_template.md');
    expect(all.filter((document) => !found.has(document))).toEqual([]);
  });
});

describe('README.md', () => {
  test('noemt elke opdracht van npm', () => {
    const text = read('README.md');
    const missing = [...here.commands].filter((command) => {
      // Run by npm itself before or after another command.
      const [, other = ''] = /^(?:pre|post)(.+)$/.exec(command) ?? [];
      const isNamed = new RegExp(`\\bnpm (?:run )?${command}\\b`).test(text);
      return !isNamed && !here.commands.has(other) && !command.startsWith('bench:');
    });
    expect(missing).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  const text = read('CONTRIBUTING.md');

  test.each(statussen)('legt in de tabel van standen uit wanneer “%s” geldt', (status) => {
    expect(text).toMatch(new RegExp(`^\\| \`${status}\` +\\| \\S`, 'm'));
  });

  test('toont een echte melding over een stand die niet bestaat', () => {
    expect(text).toContain(`“lopend” kan hier niet. Toegestaan: ${statussen.join(', ')}.`);
  });
});

const code = globSync(['{src,scripts,config,bench}/**/*.{ts,mjs,astro,css}', '.github/**/*.yml'], {
  exclude: ['**/node_modules/**'],
});

describe('een pad dat in de code is genoemd', () => {
  test('bestaat, ook na een verhuizing', () => {
    expect(code.length).toBeGreaterThan(300);
    const wrong = code.flatMap((file) =>
      pathsIn(read(file))
        // A path that the code puts together, or gives as an example.
        .filter((path) => !path.startsWith('content') && !path.startsWith('data'))
        .filter((path) => !names.exists(path))
        .map((path) => `${file}: “${path}” bestaat niet`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('een document voor programmeurs', () => {
  test('is één bladzijde: docs/architectuur.md', () => {
    expect(countWords(read('docs/architectuur.md'))).toBeLessThan(1000);
  });

  const decisions = all.filter((file) => /^docs\/besluiten\/\d/.test(file)).toSorted();

  test('over een besluit heeft een eigen nummer, zonder gat', () => {
    expect(decisions.map((file) => Number(/\d+/.exec(file)?.[0]))).toEqual(
      decisions.map((_, index) => index + 1),
    );
  });

  const written = code.map((file) => `${posix.basename(file)} ${read(file)}`).join('\n');

  test.each(['docs/architectuur.md', ...decisions])('%s noemt alleen namen uit de code', (file) => {
    expect(findLostSymbols(read(file), written)).toEqual([]);
  });

  test.each(decisions)('%s zegt de aanleiding, de keuze en de prijs, op één bladzijde', (file) => {
    const text = read(file);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Context',
      'Choice',
      'Price',
    ]);
    expect(countWords(text)).toBeLessThan(600);
  });
});

describe('een fout in een document wordt gevonden', () => {
  const few: Names = {
    exists: (path) => ['src/a.ts', 'docs/b.md', 'README.md', 'data/rondes'].includes(path),
    isFileName: (name) => name === 'a.ts',
    anchorsOf: () => anchorsIn('# Eén kop\n\n## Alinea’s'),
    commands: new Set(['build', 'bench:tijd']),
  };

  test.each([
    ['een pad in code', 'Zie `src/weg.ts`.'],
    ['een pad in een tekening', '```text\n├─ src/weg.ts   de controle\n```'],
    ['een map', 'Alles in scripts/oud/.'],
    ['de map van een pad om in te vullen', '`data/rondjes/<jaar>.json`'],
    ['een bestandsnaam', 'Zie `weg.ts`.'],
    ['een link', '[hier](weg.md)'],
    ['een link vanuit de verkeerde map', '[hier](docs/b.md)'],
    ['een anker', '[hier](b.md#geen-kop)'],
    ['een anker in het document zelf', '[hier](#geen-kop)'],
    ['een opdracht', 'Draai `npm run biuld`.'],
  ])('%s', (_, text) => {
    expect(findMistakes('docs/b.md', text, few)).toHaveLength(1);
  });

  test.each([
    ['een pad', 'Zie `src/a.ts`, of src/a.ts.'],
    ['een pad om in te vullen', '`data/rondes/<jaar>.json` en `data/rondes/….json`'],
    ['een bestandsnaam', '`a.ts`'],
    ['een link met een anker', '[hier](b.md#alineas), [daar](../README.md) en [dit](#eén-kop)'],
    ['een adres buiten de repository', '[daar](https://example.nl/src/weg.ts)'],
    ['een pagina van de site', '[daar](/brieven/2024/)'],
    ['een opdracht', '`npm run bench:tijd`, `npm run bench:…` en npm run build.'],
  ])('maar %s die klopt niet', (_, text) => {
    expect(findMistakes('docs/b.md', text, few)).toEqual([]);
  });

  test('een naam die geen code heeft', () => {
    expect(findLostSymbols('`standOf` en `standVan`', 'function standOf() {}')).toEqual([
      'standVan',
    ]);
  });

  test('een pad eindigt voor een leesteken', () => {
    expect(pathsIn('in src/a.ts, src/pages/[...moved].astro en src/b/.')).toEqual([
      'src/a.ts',
      'src/pages/[...moved].astro',
      'src/b',
    ]);
  });
});
