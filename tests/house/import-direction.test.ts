import { globSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roomOf } from '../../scripts/reference/rooms/room.ts';
import { floors, rooms } from '../../scripts/reference/rooms/rooms.ts';
import { circlesIn, fileOf, importsOf, unusedPermissions, wrongImports } from './imports.ts';
import { codeExtensions } from './source-parts.ts';

const all = globSync('{src,scripts,config}/**/*', { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'));
const kindOf = (file: string) => extname(file).slice(1);
const files = new Map(
  all
    .filter((file) => codeExtensions.includes(kindOf(file)))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

/** Files that may load what is only known when they run. */
const computed = [
  // The command that was typed: a file beside this one.
  'scripts/cli/run.mjs',
  // The stylesheet and script of the form editor, which may not be installed.
  'src/integrations/beheer.ts',
];

describe('de richting van de imports', () => {
  test('klopt in elk bestand van src, scripts en config', () => {
    expect(files.size).toBeGreaterThan(300);
    const wrong = [...files].flatMap(([file, source]) => wrongImports(file, source, rooms));
    const isKnown = (line: string) =>
      line.includes('pas bekend') && computed.some((file) => line.startsWith(`${file}:`));
    expect(wrong.filter((line) => !isKnown(line))).toEqual([]);
    expect(wrong.filter(isKnown)).toHaveLength(computed.length);
  });

  test('kan in elk bestand worden gelezen', () => {
    const known = [...codeExtensions, 'css', 'json'];
    expect(all.filter((file) => !known.includes(kindOf(file)))).toEqual([]);
  });

  test('is ook echt gelezen: bijna elk bestand importeert iets', () => {
    const without = [...files].filter(([file, source]) => importsOf(file, source).length === 0);
    expect(without.length).toBeLessThan(files.size / 5);
  });

  test('heeft geen toestemming die niemand gebruikt', () => {
    expect(unusedPermissions(files, rooms)).toEqual([]);
  });

  test('heeft geen kamer waar niets staat', () => {
    const used = new Set([...files.keys(), ...globSync('src/styles/*.css')].map(roomOf));
    expect(Object.keys(rooms).filter((name) => !used.has(name))).toEqual([]);
  });

  test('kent elke kamer één keer', () => {
    const names = floors.flatMap((floor) => Object.keys(floor));
    expect(names.toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  test('gaat steeds naar een kamer die hoger in de lijst staat', () => {
    const names = Object.keys(rooms);
    const downwards = Object.entries(rooms).flatMap(([name, { imports = [], types = [] }]) =>
      [...imports, ...types]
        .filter((other) => !names.slice(0, names.indexOf(name)).includes(other))
        .map((other) => `${name} → ${other}`),
    );
    expect(downwards).toEqual([]);
  });

  test('maakt nergens een kring van bestanden, ook niet van typen', () => {
    const imports = new Map(
      [...files].map(([file, source]) => [
        file,
        importsOf(file, source).flatMap(({ from }) => fileOf(file, from) ?? []),
      ]),
    );
    expect(circlesIn(imports)).toEqual([]);
  });

  test('vindt een kring, en alleen wie erin zit', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', ['d', 'a']],
    ]);
    expect(circlesIn(imports)).toEqual([['b', 'c'], ['d']]);
  });

  test('ziet een toestemming die niemand gebruikt', () => {
    const house = { low: { holds: '' }, high: { holds: '', imports: ['low'], packages: ['zod'] } };
    const sources = new Map([['src/high/a.ts', "import { z } from 'zod';"]]);
    expect(unusedPermissions(sources, house)).toEqual(['high: low']);
  });
});

/** For every room an import that it may not have: from the room below it in the list, or of a package that no room may use. */
const forbidden = Object.keys(rooms).map((name, index, names): [string, string, string] => {
  const file = files.keys().find((path) => roomOf(path) === name) ?? `src/${name}/a.ts`;
  const later = names[index + 1];
  const source =
    later === undefined || later.endsWith('.ts') || /^(?:scripts|config)/.test(later)
      ? "import x from 'een-pakket-van-niemand';"
      : `import { x } from '#${later}/x.ts';`;
  return [name, file, file.endsWith('.astro') ? `---\n${source}\n---\n` : source];
});

describe('een verkeerde import', () => {
  test.each(forbidden)('wordt gevonden in de kamer %s', (_, file, source) => {
    expect(wrongImports(file, source, rooms)).toHaveLength(1);
  });

  const link = 'src/domain/link/link.ts';
  test.each([
    [
      'een schema met Astro',
      'src/schema/field/datum.ts',
      "import { reference } from 'astro:content';",
    ],
    ['een schema met Node', 'src/schema/field/datum.ts', "import { readFileSync } from 'node:fs';"],
    ['een domein dat de inhoud leest', link, "import { getCollection } from 'astro:content';"],
    ['een domein dat bestanden leest', link, "import fs from 'node:fs/promises';"],
    ['een domein dat het register gebruikt', link, "import { register } from '../../atlas.ts';"],
    ['een domein met een component', link, "import Bron from '#components/text/Bron.astro';"],
    ['een domein met zod, alleen als type', link, "import type { z } from 'zod';"],
    [
      'een component met een waarde uit een schema',
      'src/components/text/Bron.astro',
      "---\nimport { soorten } from '#schema/field/words.ts';\n---",
    ],
    [
      'een pagina die langs het register heen leest',
      'src/pages/afspraken/[...id].astro',
      "---\nimport { getCollection } from 'astro:content';\n---",
    ],
    ['src dat een script gebruikt', 'src/check/check.ts', "import '../../scripts/build.ts';"],
    ['src dat een test gebruikt', 'src/check/check.ts', "import '../../tests/support/atlas.ts';"],
    [
      'wat naar GitHub schrijft en de inhoud leest',
      'scripts/github/api.ts',
      "import { checkContent } from '#check/check.ts';",
    ],
    ['een uitvoer door', link, "export { register } from '#atlas.ts';"],
    ['een map zonder regel', 'src/utils/helpers.ts', ''],
    ['een map in een kamer, zonder regel', 'src/domain/text/deep/a.ts', ''],
    ['src met de naam van een map bovenaan', 'src/scripts/a.ts', ''],
    ['src met de naam van een map daarin', 'src/config/deep/a.ts', ''],
    ['een omweg langs de wortel', link, "import { register } from '/src/atlas.ts';"],
    ['een omweg door een kamer', link, "import { register } from '#domain/../atlas.ts';"],
  ])('wordt gevonden: %s', (_, file, source) => {
    expect(wrongImports(file, source, rooms)).toHaveLength(1);
  });

  test.each([
    ['een goede import', link, "import { soorten } from '#schema/field/words.ts';"],
    ['een bestand uit dezelfde kamer', link, "import { bron } from './bron.ts';"],
    [
      'een type uit een schema',
      'src/components/text/Bron.astro',
      "---\nimport type { Status } from '#schema/field/words.ts';\n---",
    ],
    [
      'een vermelding in een opmerking',
      link,
      "// import { register } from '#atlas.ts'\n/** See `import x from 'node:fs'`. */",
    ],
    ['een vermelding in een tekst', link, "const message = 'is een import of export';"],
  ])('is niet: %s', (_, file, source) => {
    expect(wrongImports(file, source, rooms)).toEqual([]);
  });

  test.each([
    ['src/domain/link/bron.ts', 'domain/link'],
    ['src/pages/brieven/[jaar]/index.astro', 'pages'],
    ['src/atlas.ts', 'atlas.ts'],
    ['scripts/dev.ts', 'scripts'],
    ['scripts/github/api.ts', 'scripts/github'],
    ['config/port.ts', 'config'],
    ['src/scripts/a.ts', 'src/scripts'],
    ['src/config/deep/a.ts', 'src/config/deep'],
    ['src/scriptsoort/a.ts', 'scriptsoort'],
  ])('%s staat in de kamer %s', (file, room) => {
    expect(roomOf(file)).toBe(room);
  });
});
