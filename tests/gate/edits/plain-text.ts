import { inUitleg, type Refused } from '../edit.ts';
import { begrip, change } from '../real.ts';

/** HTML and Markdown where readers would see it as it is. */
export const plainText: readonly Refused[] = [
  [
    'opmaak van Markdown in een record',
    inUitleg('Dit is **belangrijk**.'),
    begrip,
    'regel 7, uitleg',
    '“**belangrijk**” is opmaak in Markdown',
  ],
  [
    'een link van Markdown in een record',
    inUitleg('Zie [de site](https://www.example.nl/).'),
    begrip,
    'uitleg',
    'is een link in Markdown',
  ],
  ['HTML in een record', inUitleg('Dit is <b>belangrijk</b>.'), begrip, 'uitleg', '“<b>” is HTML'],
  [
    'een code van HTML in een record',
    inUitleg('Wonen &amp; werken.'),
    begrip,
    'uitleg',
    '“&amp;” is een code van HTML',
  ],
  [
    'een script in een record',
    change(begrip, { naam: 'Net<script>alert(1)</script>' }),
    begrip,
    'naam',
    'is HTML',
  ],
];
