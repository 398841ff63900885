import { readFileSync } from 'node:fs';

/** The colours of the site (`#rrggbb`) by the name of their token, for light and for dark screens. */
export function looksOf(
  file = 'src/styles/tokens.css',
): [look: string, colors: Map<string, string>][] {
  const css = readFileSync(file, 'utf8');
  const dark = css.indexOf('@media (prefers-color-scheme: dark)');
  const print = css.indexOf('@media print');
  const light = colorsIn(css.slice(0, dark));
  return [
    ['licht', light],
    ['donker', new Map([...light, ...colorsIn(css.slice(dark, print))])],
  ];
}

/**
 * The contrast ratio of two colours (`#rrggbb`) as WCAG 2.2 defines it, from 1 to 21.
 * @throws when a colour is missing
 */
export function contrast(one: string | undefined, other: string | undefined): number {
  const [light = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (low + 0.05);
}

function colorsIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function luminance(color: string | undefined): number {
  if (color === undefined) throw new Error('geen kleur');
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
