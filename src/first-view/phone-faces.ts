/** A list of fonts as Astro writes it: ours, one of the system in its measures, and a kind. */
const fonts = /:root\{(--face-[a-z]+):("[^"]+"),"[^"]+ fallback: [^"]+",([a-z-]+);\}/g;

/**
 * The HTML of a page, in which a phone that has not the fonts that stand in for ours does not look for them. Of phones only those of
 * Apple have them, which are known by a property of theirs; any other asks its system once for each size and weight of letters.
 */
export function withPhoneFaces(html: string): string {
  return html.replace(
    fonts,
    (list: string, name: string, own: string, kind: string) =>
      `${list}@media screen and (width<48em){@supports not (-webkit-touch-callout:none){:root{${name}:${own},${kind}}}}`,
  );
}
