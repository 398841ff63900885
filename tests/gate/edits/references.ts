import type { Refused } from '../edit.ts';
import { afspraak, begrip, change, remove, replace, thema } from '../real.ts';

/** References to what is not there, and ids that climb out of the folder. */
export const references: readonly Refused[] = [
  [
    'een provincie die niet bestaat',
    replace(afspraak, '"drenthe"\n', '"drente"\n'),
    afspraak,
    'regel 22, provincies.2',
    'bestaat niet als provincie. Bedoelde u “drenthe”?',
  ],
  [
    'een naam in plaats van een bestandsnaam',
    replace(afspraak, '"fryslan"', '"Fryslân"'),
    afspraak,
    'provincies.0',
    'Bedoelde u “fryslan”?',
  ],
  [
    'een partij die niet bestaat',
    replace(afspraak, '"rijk"', '"rijk2"'),
    afspraak,
    'partijen.0',
    'Bedoelde u “rijk”?',
  ],
  [
    'een verwijzing met .json',
    replace(afspraak, '"water"\n', '"water.json"\n'),
    afspraak,
    'themas.0',
    'Bedoelde u “water”?',
  ],
  [
    'een afspraak zonder jaar in een verwijzing',
    change(afspraak, { verwant: ['zoetwater-oost'] }),
    afspraak,
    'verwant.0',
    'bestaat niet als afspraak',
  ],
  [
    'een alinea die er niet is',
    replace(afspraak, '"alinea": 3', '"alinea": 30'),
    afspraak,
    'regel 11, bron.alinea',
    'heeft 9 alinea’s',
  ],
  [
    'een onderdeel dat er niet is',
    replace(afspraak, '"sectie": "water"', '"sectie": "watter"'),
    afspraak,
    'bron.sectie',
    'Bedoelde u “water”?',
  ],
  [
    'een bron zonder alinea',
    replace(afspraak, '"sectie": "water",\n    "alinea": 3', '"sectie": "water"'),
    afspraak,
    'bron',
    'alinea',
  ],
  [
    'een stuk dat geen brief in de atlas is',
    replace(afspraak, '"kamerstuk": "34682-205"', '"kamerstuk": "29435-267"'),
    afspraak,
    'bron.kamerstuk',
    'geen brief die in de atlas is uitgewerkt',
  ],
  [
    'een Kamerstuk met spaties',
    replace(begrip, '"34682-205"', '"34 682, nr. 205"'),
    begrip,
    'bronnen.0.kamerstuk',
    'Bedoelde u “34682-205”?',
  ],
  [
    'een record dat weg is en nog genoemd wordt',
    remove(thema),
    afspraak,
    'themas.0',
    'bestaat niet als thema',
  ],
  [
    'een id dat omhoog klimt',
    replace(afspraak, '"water"\n', '"../../package"\n'),
    afspraak,
    'themas.0',
    'geen geldige verwijzing',
  ],
  [
    'een id dat in codes omhoog klimt',
    replace(afspraak, '"water"\n', '"%2e%2e/package"\n'),
    afspraak,
    'themas.0',
    'geen geldige verwijzing',
  ],
];
