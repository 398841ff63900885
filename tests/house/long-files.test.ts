import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('{src,scripts,tests,bench,config}/**/*.{ts,mjs,astro,css}').filter(
  (file) => !/[\\/]node_modules[\\/]/.test(file),
);

/** Whether the file is short, or its first lines say why it is not. */
function isExplained(text: string): boolean {
  const lines = text.split('\n');
  return (
    lines.length <= 251 || lines.slice(0, 5).join(' ').includes('longer than 250 lines because')
  );
}

test('een bestand van meer dan 250 regels zegt bovenaan waarom', () => {
  expect(files.length).toBeGreaterThan(600);
  expect(files.filter((file) => !isExplained(readFileSync(file, 'utf8')))).toEqual([]);
});

test('en een lang bestand zonder reden wordt ook echt gezien', () => {
  const long = 'export {};\n'.repeat(260);
  expect(isExplained(long)).toBe(false);
  expect(isExplained(`/** A table: longer than 250 lines because of its rows. */\n${long}`)).toBe(
    true,
  );
});
