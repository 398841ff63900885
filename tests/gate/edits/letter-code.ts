import { inBrief, onder, type Refused } from '../edit.ts';
import { brief, replace } from '../real.ts';

/** Code and tags in a letter. */
export const letterCode: readonly Refused[] = [
  ['een import', onder("import fs from 'node:fs'"), brief, 'regel 14', 'import of export'],
  ['een export', onder('export const prerender = false'), brief, 'regel 14', 'import of export'],
  ['een expressie', inBrief('{process.env.HOME}'), brief, 'regel 10', 'expressie tussen accolades'],
  [
    'een expressie in een kenmerk',
    replace(brief, 'nr="2"', 'nr={1+1}'),
    brief,
    'regel 14',
    'geen gewone tekst tussen aanhalingstekens',
  ],
  [
    'kenmerken uit een expressie',
    replace(brief, 'nr="2"', 'nr="2" {...props}'),
    brief,
    'regel 14',
    'geen gewone tekst tussen aanhalingstekens',
  ],
  ['een script', onder('<script>alert(1)</script>'), brief, 'regel 14', 'alleen <Alinea> mag'],
  [
    'een plaatje met een handler',
    inBrief('<img src="x" onerror="alert(1)" />'),
    brief,
    'regel 10',
    'alleen <Alinea> mag',
  ],
  [
    'een handler op een alinea',
    replace(brief, 'nr="2"', 'nr="2" onclick="alert(1)"'),
    brief,
    'regel 14, alinea 2',
    '“onclick” is geen bekend kenmerk',
  ],
  [
    'een stijl op een alinea',
    replace(brief, 'nr="2"', 'nr="2" style="position:fixed"'),
    brief,
    'alinea 2',
    '“style” is geen bekend kenmerk',
  ],
  [
    'HTML van Astro op een alinea',
    replace(brief, 'nr="2"', 'nr="2" set:html="x"'),
    brief,
    'regel 14',
    '',
  ],
  ['een onderdeel van de site', onder('<Kaart />'), brief, 'regel 14', 'alleen <Alinea> mag'],
  ['een onderdeel met een punt', onder('<Astro.self />'), brief, 'regel 14', 'alleen <Alinea> mag'],
  [
    'een iframe',
    onder('<iframe src="https://evil.example/"></iframe>'),
    brief,
    'regel 14',
    'alleen <Alinea> mag',
  ],
  [
    'een plaatje dat lezers volgt',
    inBrief('![x](https://evil.example/x.png)'),
    brief,
    'regel 10',
    'is een afbeelding',
  ],
  [
    'een citaat van honderd niveaus',
    onder(`<Alinea nr="2">\n\n${'> '.repeat(100)}x\n\n</Alinea>`),
    brief,
    'regel',
    'dieper genest dan 12',
  ],
];
