import { inBrief, inUitleg, latin1, type Refused, utf16 } from '../edit.ts';
import { begrip, brief, provincie, put, replace, textOf, thema } from '../real.ts';

/** Other encodings, and characters that nobody sees. */
export const characters: readonly Refused[] = [
  [
    'tekst uit Word in Windows-1252',
    put(thema, latin1(textOf(thema).replace('Genoeg', 'Coördinatie'))),
    thema,
    'regel 3',
    'Bewaar het bestand opnieuw als UTF-8',
  ],
  ['een bestand in UTF-16', put(thema, utf16(textOf(thema))), thema, '', 'bewaard als UTF-16'],
  ['een byte order mark', put(thema, `\ufeff${textOf(thema)}`), thema, 'regel 1', 'U+FEFF'],
  [
    'een accent als los teken',
    replace(provincie, '"naam": "Fryslân"', `"naam": "${'Fryslân'.normalize('NFD')}"`),
    provincie,
    'regel 2',
    'NFC',
  ],
  ['een zacht afbreekstreepje', inUitleg('stroom\u00adnet'), begrip, 'regel 7', 'U+00AD'],
  [
    'een teken dat de leesrichting omkeert',
    inUitleg('goed\u202ethcels'),
    begrip,
    'regel 7',
    'U+202E',
  ],
  [
    'een teken dat de leesrichting omkeert, als code',
    inUitleg('goed\\u202ethcels'),
    begrip,
    'regel 7, uitleg',
    'U+202E',
  ],
  [
    'een spatie zonder breedte in een brief, als code',
    inBrief('wa&#x200b;ter'),
    brief,
    'regel 10',
    'U+200B',
  ],
  [
    'een spatie zonder breedte in een brief, met een naam',
    inBrief('wa&ZeroWidthSpace;ter'),
    brief,
    'regel 10',
    'U+200B',
  ],
  [
    'een verborgen teken in een kenmerk',
    replace(brief, 'nr="2" landsdelen="noord"', 'nr="2" landsdelen="no&#x200b;ord"'),
    brief,
    '',
    '',
  ],
  ['NUL in een record', inUitleg('a\u0000b'), begrip, 'regel 7', 'U+0000'],
  ['NUL in een record, als code', inUitleg('a\\u0000b'), begrip, 'uitleg', 'U+0000'],
  ['een stuurteken van de terminal', inUitleg('a\u001b[2Jb'), begrip, 'regel 7', 'U+001B'],
  ['een halve letter, als code', inUitleg('a\\ud83db'), begrip, 'uitleg', 'U+D83D'],
  ['een verborgen label', inUitleg('a\u{e0041}b'), begrip, 'regel 7', 'U+E0041'],
  [
    'een verborgen teken in een veldnaam',
    replace(begrip, '"naam"', '"na\\u200bam"'),
    begrip,
    'regel 2, naU+200Bam',
    'onbekend veld',
  ],
];
