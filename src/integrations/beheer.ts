import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * The form editor asks a CDN for fonts. Pages of the atlas load nothing from elsewhere, so these are served instead.
 */
const fonts = [
  {
    asked: /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/source-sans-3[^)"'`\s]*?\.woff2/g,
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    name: 'tekst.woff2',
  },
  {
    asked:
      /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined[^)"'`\s]*?\.woff2/g,
    file: '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
    name: 'tekens.woff2',
  },
];
const others = /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g;
/** The grammars with which the form editor would colour code. Records have none; with them the site has 8 MB more. */
const grammars = /import\(`@shikijs\/langs\/[^`]+`\)/g;

/**
 * Adds the form editor at `/beheer/`, only when it is asked for: it weighs more than all the rest of the site, and most
 * readers never need it. Fonts that it would load from a CDN are replaced by our own or left out. See
 * docs/besluiten/22.
 */
export function beheer(isAsked: boolean): AstroIntegration {
  const installed = fonts.flatMap((font) => {
    const path = resolveFile(font.file);
    return path === undefined ? [] : [{ ...font, path }];
  });
  let base = '';
  return {
    name: 'beheer',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        if (!isAsked) return;
        base = config.base.replace(/\/$/, '');
        injectRoute({
          pattern: '/beheer',
          entrypoint: './src/beheer/Beheer.astro',
          prerender: true,
        });
        const plugin = {
          name: 'beheer-own-files',
          transform: (code: string, id: string) => {
            if (!id.includes('@sveltia/cms') || !code.includes('cdn.jsdelivr.net'))
              return undefined;
            const own = installed.reduce(
              (text, { asked, name }) => text.replace(asked, `${base}/beheer/${name}`),
              code,
            );
            const plain = own.replaceAll(grammars, 'Promise.resolve({ default: [] })');
            return { code: plain.replace(others, 'url(data:,)'), map: null };
          },
        };
        updateConfig({ vite: { plugins: [plugin], build: { chunkSizeWarningLimit: 4000 } } });
      },
      'astro:build:done': async ({ dir }) => {
        if (!isAsked) return;
        const folder = fileURLToPath(new URL('beheer/', dir));
        await mkdir(folder, { recursive: true });
        for (const { path, name } of installed) await cp(path, join(folder, name));
      },
    },
  };
}

function resolveFile(file: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(file);
  } catch {
    return undefined;
  }
}
