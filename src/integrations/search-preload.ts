import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesNeeded } from './needed-files.ts';

/**
 * Adds preload links to the search page for what its scripts would load one after another: the browser then fetches all
 * of it at once. Other pages load nothing until their search box is used. See docs/besluiten/17.
 */
export function searchPreload(): AstroIntegration {
  let base = '';
  return {
    name: 'search-preload',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const file = join(folder, 'zoeken/index.html');
        const html = readFileSync(file, 'utf8');
        const scripts = filesNeeded(folder, 'zoeken/index.html', ['open']).filter(
          (name) => name.endsWith('.js') && !html.includes(name),
        );
        const links = [
          ...scripts.map((name) => `<link rel="modulepreload" href="${base}/${name}">`),
          `<link rel="preload" href="${base}/zoekdata/catalogus.json" as="fetch" crossorigin="anonymous">`,
        ];
        if (!html.includes('</head>')) throw new Error(`${file} heeft geen head`);
        writeFileSync(
          file,
          html.replace('</head>', () => `${links.join('')}</head>`),
        );
      },
    },
  };
}
