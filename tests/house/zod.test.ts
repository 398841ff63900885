import { globSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';

const all = globSync(
  ['{src,scripts,config,tests,bench}/**/*.{ts,mts,cts,tsx,js,mjs,cjs,astro}', '*.{ts,mjs,js}'],
  { exclude: (name) => name.includes('node_modules') },
);
/** Without this file, which has wrong imports as examples. */
const files = all.filter((file) => resolve(file) !== import.meta.filename);

/** The imports of a file that load zod, or a part of it, by any other name than `zod`. */
function otherZod(source: string, file = 'a.ts'): string[] {
  if (!source.includes('zod')) return [];
  return importsOf(file, source)
    .map(({ from }) => from)
    .filter((from) => from !== 'zod' && /^(?:astro\/)?zod(?:$|\/)|^@zod\//.test(from));
}

describe('zod', () => {
  test('komt in elk bestand op dezelfde manier binnen: uit “zod”', () => {
    const sources = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
    const users = sources.filter(([, source]) => /from 'zod'/.test(source));
    expect(users.length).toBeGreaterThan(10);
    const wrong = sources.flatMap(([file, source]) =>
      otherZod(source, file).map((at) => [file, at]),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    "import { z } from 'astro/zod';",
    "import { z } from 'zod/v4';",
    "import * as z from 'zod/mini';",
    "import { toJSONSchema } from 'zod/v4/core';",
    "import type { ZodType } from 'zod/v3';",
    "const { z } = await import('zod/v4');",
    "export { z } from 'astro/zod';",
  ])('komt niet zo binnen: %s', (source) => {
    expect(otherZod(source)).toHaveLength(1);
  });

  test('heet in elke import z, zodat een type en een waarde hetzelfde woord hebben', () => {
    const names = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import (?:type )?(.*) from 'zod';$/gm)].map(
        ([, what]) => [file, what],
      ),
    );
    expect(names.filter(([, what]) => what !== '{ z }')).toEqual([]);
  });

  test('is er één keer: Astro en de atlas laden hetzelfde bestand', () => {
    const own = createRequire(import.meta.url);
    const ofAstro = createRequire(own.resolve('astro/package.json'));
    expect(realpathSync(ofAstro.resolve('zod'))).toBe(realpathSync(own.resolve('zod')));
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const copies = Object.keys(lock.packages).filter((path) =>
      /(?:^|\/)node_modules\/zod$/.test(path),
    );
    expect(copies).toEqual(['node_modules/zod']);
  });
});
