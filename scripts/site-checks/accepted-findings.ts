import type { Accepted } from './accepted.ts';
import { secondOpinion } from './browser/second-opinion.ts';
import { unsure } from './browser/unsure.ts';

const until = '2027-05-31';

/** What the second engine calls wrong and is right. */
const second: readonly (readonly [finding: string, reason: string])[] = [
  [
    'aria_role_valid bij <input>',
    'axe and the Nu checker allow the role combobox on a search field, and screen readers need it while suggestions show',
  ],
  [
    'target_spacing_sufficient bij <button class="explain">',
    'the button is within a sentence, which WCAG 2.5.8 leaves out; axe leaves it out too',
  ],
  [
    'input_checkboxes_grouped bij <input>',
    'the boxes of provincies and of gebieden share a name because the address has one, and each group has its legend',
  ],
];

/** What axe cannot tell. Each kind of it was looked at on a page, light and dark. */
const looked: readonly (readonly [finding: string, reason: string])[] = [
  [
    'color-contrast imgNode bij <tspan',
    'text on the map: tests/map/contrast.test.ts computes it for every shade',
  ],
  ['color-contrast bgOverlap bij <text>', 'a number in a dot of the map: the same test'],
  [
    'color-contrast shortTextContent bij <text>',
    'a number of one digit in a dot of the map: the same test',
  ],
  ['color-contrast shortTextContent bij <tspan', 'a number of one digit on the map: the same test'],
  [
    'color-contrast shortTextContent bij <span>',
    'a dot between two words, hidden from screen readers',
  ],
  [
    'color-contrast pseudoContent bij <a class="ref">',
    'the number of a source: the part that makes it easier to hit has no colour',
  ],
  [
    'color-contrast elmPartiallyObscured bij <span',
    'a word of code that goes on beyond the edge of its box, which scrolls',
  ],
  [
    'color-contrast elmPartiallyObscuring bij <',
    'the same: tests/styles/code.test.ts computes the colours of code',
  ],
  [
    'link-in-text-block bgOverlap bij <a>',
    'a stand: it has a border and a sign besides its colour',
  ],
  [
    'label-content-name-mismatch bij <button class="explain">',
    'a question mark is a sign and no text that somebody says',
  ],
  [
    'label-content-name-mismatch bij <a class="data-footnote-backref">',
    'an arrow is a sign and no text that somebody says',
  ],
];

/** What stays for now. Each was looked at on its page in November 2026, and is looked at again before its last day. */
export const acceptedFindings: readonly Accepted[] = [
  ...second.map(([finding, reason]) => ({ check: secondOpinion.name, finding, reason, until })),
  ...looked.map(([finding, reason]) => ({ check: unsure.name, finding, reason, until })),
];
