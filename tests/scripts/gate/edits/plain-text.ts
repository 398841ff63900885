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
  [
    'een verhoogd teken van Markdown in een record',
    inUitleg('Er komt 300 m^2^ grond vrij.'),
    begrip,
    'regel 7, uitleg',
    '“^2^” is een formule of een verhoogd teken in Markdown',
  ],
  [
    'de code van een plaatje in een record',
    inUitleg('Het net is vol :tada: en dat blijft zo.'),
    begrip,
    'regel 7, uitleg',
    '“:tada:” is de code van een plaatje',
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

  [
    'een tag zonder einde',
    inUitleg('<script src=//evil.example'),
    begrip,
    'regel 7, uitleg',
    '“<script” is HTML',
  ],
  [
    'een tag met een streep en een handler',
    inUitleg('<svg/onload=alert(1)>'),
    begrip,
    'uitleg',
    '“<svg/onload=alert(1)>” is HTML',
  ],
  [
    'een tag die niet bestaat, met een handler',
    inUitleg('<x onclick=alert(1)>'),
    begrip,
    'uitleg',
    'is HTML',
  ],
  [
    'een tag die opengaat',
    inUitleg('<details open ontoggle=alert(1)>'),
    begrip,
    'uitleg',
    'is HTML',
  ],
  ['een tag die beweegt', inUitleg('<marquee>'), begrip, 'uitleg', 'is HTML'],
  ['een opmerking van HTML', inUitleg('<!-- nog nakijken -->'), begrip, 'uitleg', '“<!--” is HTML'],
];
