import { moved, type Refused } from '../edit.ts';
import { both, brief, change, put, thema } from '../real.ts';

/** Notices of a move that lead nowhere. */
export const moves: readonly Refused[] = [
  [
    'tekst onder een verhuisbericht',
    put(
      brief,
      '---\ntitel: "Water"\nverhuisdNaar: ["2024/energie"]\nreden: "Weg."\n---\n\nEn hier nog iets.\n',
    ),
    brief,
    'regel 7',
    'nog tekst onder een bericht',
  ],
  [
    'een record dat ook een verhuisbericht is',
    change(thema, { verhuisdNaar: ['energie'] }),
    thema,
    'regel',
    'onbekend veld',
  ],
  [
    'een verhuisbericht naar zichzelf',
    put(thema, JSON.stringify({ titel: 'Water', verhuisdNaar: ['water'], reden: 'Weg.' })),
    thema,
    'regel 1, verhuisdNaar.0',
    'is dit bericht zelf',
  ],
  [
    'verhuisberichten in een kring',
    both(
      put(
        'data/themas/een.json',
        JSON.stringify({ titel: 'Een', verhuisdNaar: ['twee'], reden: 'Weg.' }),
      ),
      put(
        'data/themas/twee.json',
        JSON.stringify({ titel: 'Twee', verhuisdNaar: ['een'], reden: 'Weg.' }),
      ),
    ),
    'data/themas/een.json',
    'verhuisdNaar.0',
    'wijzen naar elkaar',
  ],
  [
    'verhuisberichten na elkaar',
    both(
      put(
        'data/themas/een.json',
        JSON.stringify({ titel: 'Een', verhuisdNaar: ['twee'], reden: 'Weg.' }),
      ),
      put(
        'data/themas/twee.json',
        JSON.stringify({ titel: 'Twee', verhuisdNaar: ['water'], reden: 'Weg.' }),
      ),
    ),
    'data/themas/een.json',
    'verhuisdNaar.0',
    'Verwijs meteen naar water',
  ],
  [
    'een verhuisbericht naar een andere map',
    put(
      'data/themas/een.json',
      JSON.stringify({ titel: 'Een', verhuisdNaar: ['netcongestie'], reden: 'Weg.' }),
    ),
    'data/themas/een.json',
    'verhuisdNaar.0',
    'bestaat niet',
  ],

  [
    'een verhuisbericht op de plaats van een andere pagina',
    put('content/afspraken/soort/afspraak.json', moved('2024/zoetwater-noord')),
    'content/afspraken/soort/afspraak.json',
    '',
    '“soort” is geen ronde',
  ],
  [
    'een verhuisbericht op de plaats van een dossier',
    put('data/kamerstukken/34682.json', moved('34682-205')),
    'data/kamerstukken/34682.json',
    '',
    'hetzelfde adres als data/dossiers/34682.json',
  ],
];
