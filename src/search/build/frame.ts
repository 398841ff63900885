/**
 * What stands on a page without being about its own record, so that no page is found by it: labels, tables of facts and
 * links to other records, sources. Facts that a reader may look for go into the index as sentences instead: `texts` in
 * `Page.astro`. One list here and not an attribute in every component, because the same few classes are everywhere. A
 * part of a page that has none of them has `data-pagefind-ignore`. See docs/besluiten/17.
 */
export const frameSelectors: readonly string[] = [
  // “Kamerstuk 34 682 · onderdeel 3 van 11”, “Onder: …”.
  '.kicker',
  '.above',
  // Labels with the names of other records, which are also facet values.
  'dl.facts',
  'dl.data',
  // Titles of parts that every page of a kind has; those of an explanation are its content.
  'section.section > h2',
  'aside > h2',
  // What a source, a certainty or a date is called next to what is said.
  'span.soft',
  'p.small.soft',
  'div.small.soft',
  '.visually-hidden',
  '.instrument .state',
  // An event of an outcome: what kind it is and the stand after it. Its day stays.
  '.when > span',
  // “Voorbehoud.”
  '.note strong',
  'nav',
  // The explanation of a word, which is the text of another record.
  'button',
  '[popover]',
];
