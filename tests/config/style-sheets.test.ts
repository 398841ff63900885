import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seenFirst } from '../../config/style-sheets.ts';

const files = globSync('src/**/*.{astro,css}').map((file) => `/${file.replaceAll('\\', '/')}`);

test.each(Object.values(seenFirst).flat())('wat eerst te zien is, bestaat: %s', (pattern) => {
  expect(files.filter((file) => new RegExp(`/src/(?:${pattern})\\.`).test(file))).not.toEqual([]);
});
