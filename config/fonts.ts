import { fontProviders } from 'astro/config';

/**
 * A variable font from its npm package, weights 200 to 900. Only the Latin subset: it covers â, ë and typographic
 * quotes.
 * @param file name of the package in `@fontsource-variable`
 */
export function localFont(
  name: string,
  cssVariable: `--${string}`,
  file: string,
  fallback: 'serif' | 'sans-serif',
) {
  const src: [string] = [`@fontsource-variable/${file}/files/${file}-latin-wght-normal.woff2`];
  const variant = { weight: '200 900', style: 'normal' as const, src };
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
