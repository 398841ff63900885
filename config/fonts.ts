import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontProviders } from 'astro/config';
import { fontFile } from './font-file.ts';
import { firstLetters, lettersOf } from './font-letters.ts';

const require = createRequire(import.meta.url);
const sources = {
  sans: require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  serif:
    require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
};
const moreLetters = new URL('../src/styles/more-letters.css', import.meta.url);

/**
 * A variable font from its npm package: of its Latin subset, the letters that nearly every page has. The others are in a second file,
 * made here too, which the style sheet `more-letters.css` names.
 * @param name what the font is called here; not the name of the original, which is reserved
 */
export async function localFont(
  name: string,
  cssVariable: `--${string}`,
  kind: keyof typeof sources,
  fallback: 'serif' | 'sans-serif',
) {
  const [, range = ''] = /unicode-range:([^;]*);/.exec(readFileSync(moreLetters, 'utf8')) ?? [];
  await fontFile(sources[kind], lettersOf(range), `more-${kind}`);
  const src: [string] = [await fontFile(sources[kind], firstLetters)];
  const variant = { weight: '400 700', style: 'normal' as const, src };
  const variants: [typeof variant] = [variant];
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks: [fallback],
    // A font that is late waits for the next page: text that is being read never moves.
    display: 'optional' as const,
    options: { variants },
  };
}
