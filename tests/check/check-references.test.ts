/** Tables of mistakes between records: longer than 250 lines because every field that refers to a record has a row. */

import { describe, expect, test } from 'vitest';
import { lijst, water, zoetwater } from '../support/atlas.ts';
import { gebeurtenis, ronde as makeRonde, verhuisd, webBron } from '../support/builders.ts';
import { type Change, edit, problemsAfter, registerAfter, set, write } from '../support/change.ts';

const ronde = 'data/rondes/2024.json';
const gebied = 'data/gebieden/groene-hart.json';
const regio = 'data/regios/twente.json';
const novi = 'data/programmas/novi.json';
const fryslan = 'data/partijen/provincie-fryslan.json';
const minister = 'data/partijen/minister.json';
const paper = 'data/kamerstukken/34682-205.json';
const begrip = 'data/begrippen/kamerstuk.json';

/** Every field that holds an id, with a slip of the pen and what the editor should read: a number is never taken for another. */
const references: [
  file: string,
  field: string,
  slip: string,
  nearest: string | undefined,
  noun: string,
][] = [
  [zoetwater, 'provincies.0', 'fryslam', 'fryslan', 'provincie'],
  [zoetwater, 'gebieden.0', 'groene-hert', 'groene-hart', 'gebied'],
  [zoetwater, 'landsdelen.0', 'noort', 'noord', 'landsdeel'],
  [zoetwater, 'regios.0', 'twenthe', 'twente', 'regio'],
  [zoetwater, 'themas.1', 'enerie', 'energie', 'thema'],
  [zoetwater, 'programmas.0', 'novie', 'novi', 'programma'],
  [zoetwater, 'partijen.0', 'riijk', 'rijk', 'partij'],
  [zoetwater, 'kamerstukken.0', '34682-137', undefined, 'kamerstuk'],
  [zoetwater, 'vervolgOp.0', '2023/zoetwtaer', '2023/zoetwater', 'afspraak'],
  [zoetwater, 'verwant.0', '2024/energi', '2024/energie', 'afspraak'],
  [zoetwater, 'bron.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [zoetwater, 'ookIn.0.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [zoetwater, 'verloop.0.bron.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [ronde, 'brief', '34682-2005', undefined, 'kamerstuk'],
  [ronde, 'indeling.0.landsdeel', 'nord', 'noord', 'landsdeel'],
  [ronde, 'indeling.0.provincies.1', 'groninge', 'groningen', 'provincie'],
  [ronde, 'deelnemers.0.partij', 'rijkk', 'rijk', 'partij'],
  [ronde, 'deelnemers.0.landsdeel', 'oots', 'oost', 'landsdeel'],
  [ronde, 'deelnemers.0.bron.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [ronde, 'dekking.aanwezig.0.bron.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [ronde, 'bronnen.0.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [gebied, 'provincies.0.provincie', 'fryslna', 'fryslan', 'provincie'],
  [gebied, 'provincies.0.bron.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [gebied, 'clusters.0.bron.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [gebied, 'opgave.bronnen.0.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [
    gebied,
    'instrumenten.ontwikkelperspectief.0.bron.kamerstuk',
    '34682-20',
    undefined,
    'kamerstuk',
  ],
  [gebied, 'feiten.0.bronnen.0.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [
    'data/provincies/fryslan.json',
    'arrangement.0.bron.kamerstuk',
    '34682-20',
    undefined,
    'kamerstuk',
  ],
  [regio, 'provincies.0', 'fryslant', 'fryslan', 'provincie'],
  ['data/gemeenten/leeuwarden.json', 'provincie', 'fryslam', 'fryslan', 'provincie'],
  [regio, 'feiten.0.bronnen.0.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [novi, 'kamerstukken.0', '34682-20', undefined, 'kamerstuk'],
  [novi, 'bronnen.0.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [fryslan, 'provincie', 'fryslam', 'fryslan', 'provincie'],
  [fryslan, 'onderdeelVan', 'provincie', 'provincies', 'partij'],
  [fryslan, 'bronnen.0.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  ['data/partijen/regio-twente.json', 'regio', 'twent', 'twente', 'regio'],
  [minister, 'ambten.0.bron.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  ['data/dossiers/34682.json', 'bronnen.0.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [paper, 'indieners.0.partij', 'ministre', 'minister', 'partij'],
  [lijst, 'stuk', '2024d00002', undefined, 'kamerstuk'],
  [lijst, 'activiteiten.0.bron.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [paper, 'activiteiten.0.bron.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [zoetwater, 'ookIn.1.bijlage', '34682-205/lijts', '34682-205/lijst', 'bijlage'],
  [paper, 'bronnen.0.kamerstuk', '34682-20', undefined, 'kamerstuk'],
  [begrip, 'zieOok.0', 'dossiers', 'dossier', 'begrip'],
  [begrip, 'programma', 'novy', 'novi', 'programma'],
  [begrip, 'thema', 'watr', 'water', 'thema'],
  [begrip, 'bronnen.0.kamerstuk', '34682-20', undefined, 'kamerstuk'],
];

describe('een verwijzing naar iets dat er niet is', () => {
  test.each(references)('in %s, %s: “%s” noemt “%s”', (file, field, slip, nearest, noun) => {
    expect(problemsAfter(set(file, field, slip))).toEqual([
      `${file}, ${field}: “${slip}” staat nog niet in de atlas als ${noun}.${nearest === undefined ? '' : ` Bedoelde u “${nearest}”?`}`,
    ]);
  });

  test.each([
    ['provincies', 'fryslan', 'fryslam', 'provincie'],
    ['gebieden', 'groene-hart', 'groen-hart', 'gebied'],
    ['landsdelen', 'noord', 'noort', 'landsdeel'],
    ['regios', 'twente', 'twenthe', 'regio'],
    ['themas', 'water', 'watre', 'thema'],
  ])('in het kenmerk %s van een alinea: noemt “%s”', (tag, id, slip, noun) => {
    expect(problemsAfter(edit(water, `${tag}="${id}"`, `${tag}="${slip}"`))).toEqual([
      `${water}, alinea 1, ${tag}.0: “${slip}” staat nog niet in de atlas als ${noun}. Bedoelde u “${id}”?`,
    ]);
  });

  test.each<[string, Change, string]>([
    [
      'een onderdeel van de brief',
      set(zoetwater, 'ookIn.0.sectie', 'watre'),
      `${zoetwater}, ookIn.0.sectie: “watre” is geen onderdeel van deze brief. Toegestaan: aanhef, water. Bedoelde u “water”?`,
    ],
    [
      'een alinea',
      set(zoetwater, 'ookIn.0.alinea', 3),
      `${zoetwater}, ookIn.0.alinea: “3” bestaat niet: “Water” heeft 2 alinea’s.`,
    ],
    [
      'een alinea in een bron van het stuk zelf',
      set(paper, 'bronnen.0.alinea', 3),
      `${paper}, bronnen.0.alinea: “3” bestaat niet: “Water” heeft 2 alinea’s.`,
    ],
    [
      'een hoger onderdeel',
      edit(water, 'onder: "aanhef"', 'onder: "aanhf"'),
      `${water}, onder: “aanhf” is geen onderdeel van deze brief. Toegestaan: aanhef, water. Bedoelde u “aanhef”?`,
    ],
    [
      'een dossier',
      set(paper, 'dossiers', ['34683']),
      `${paper}, dossiers.0: “34683” staat nog niet in de atlas als dossier.`,
    ],
    [
      'iets dat nergens op lijkt',
      set(zoetwater, 'themas.1', 'ruimtevaart'),
      `${zoetwater}, themas.1: “ruimtevaart” staat nog niet in de atlas als thema.`,
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsAfter(change)).toContain(expected);
  });

  test('een brief zonder uitgewerkte onderdelen kan geen alinea als bron hebben', () => {
    const change = set(zoetwater, 'ookIn.0', {
      kamerstuk: '2024d00001',
      sectie: 'water',
      alinea: 1,
    });
    expect(problemsAfter(change)).toEqual([
      `${zoetwater}, ookIn.0.kamerstuk: “2024d00001” is geen brief die in de atlas is uitgewerkt; laat “sectie” en “alinea” weg.`,
    ]);
  });
});

describe('een verhuisd record', () => {
  test('staat niet in de lijsten, en zijn bericht wijst naar de nieuwe plaats', () => {
    const { themas, moved } = registerAfter();
    expect(themas.map(({ id }) => id)).toEqual(['water', 'energie']);
    expect(moved).toMatchObject([
      { path: '/themas/bodem/', targets: [{ label: 'Water', path: '/themas/water/' }] },
    ]);
  });

  test.each<[string, Change, string]>([
    [
      'een verwijzing erheen',
      set(zoetwater, 'themas.1', 'bodem'),
      `${zoetwater}, themas.1: “bodem” is verhuisd naar water; verwijs daarheen.`,
    ],
    [
      'een verwijzing naar een gesplitst record',
      (files) => {
        write('data/themas/bodem.json', verhuisd('water', 'energie'))(files);
        set(zoetwater, 'themas.1', 'bodem')(files);
      },
      `${zoetwater}, themas.1: “bodem” is verhuisd naar water en energie; verwijs daarheen.`,
    ],
    [
      'een nieuwe plaats die er niet is',
      write('data/themas/bodem.json', verhuisd('watre')),
      'data/themas/bodem.json, verhuisdNaar.0: “watre” bestaat niet. Bedoelde u “water”?',
    ],
    [
      'een nieuwe plaats die zelf verhuisd is',
      write('data/themas/klimaat.json', verhuisd('bodem')),
      'data/themas/klimaat.json, verhuisdNaar.0: “bodem” is zelf verhuisd naar water.',
    ],
    [
      'een verhuizing naar zichzelf',
      write('data/themas/klimaat.json', verhuisd('klimaat')),
      'data/themas/klimaat.json, verhuisdNaar.0: “klimaat” is dit bericht zelf.',
    ],
    [
      'een verhuizing zonder reden',
      set('data/themas/bodem.json', 'reden', undefined),
      'data/themas/bodem.json, reden: ontbreekt.',
    ],
    [
      'een verhuizing nergens heen',
      set('data/themas/bodem.json', 'verhuisdNaar', []),
      'data/themas/bodem.json, verhuisdNaar: heeft ten minste één waarde nodig.',
    ],
    [
      'een bron in een verhuisd onderdeel',
      (files) => {
        write('content/brieven/2024/zoet.mdx', moved('2024/water'))(files);
        set(zoetwater, 'ookIn.0.sectie', 'zoet')(files);
      },
      `${zoetwater}, ookIn.0.sectie: “zoet” is verhuisd naar water; verwijs daarheen.`,
    ],
  ])('meldt %s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([expected]);
  });

  test('kan een onderdeel van een brief zijn, en heeft dan geen alinea’s', () => {
    expect(problemsAfter(write('content/brieven/2024/zoet.mdx', moved('2024/water')))).toEqual([]);
  });
});

describe('een kring van vervolgen', () => {
  const energie = 'content/afspraken/2024/energie.json';
  const earlier = 'content/afspraken/2023/zoetwater.json';

  test.each<[string, Change, string]>([
    [
      'van één',
      set(energie, 'vervolgOp', ['2024/energie']),
      `${energie}, vervolgOp: “2024/energie” maakt een kring: 2024/energie → 2024/energie.`,
    ],
    [
      'van twee',
      set(earlier, 'vervolgOp', ['2024/zoetwater']),
      `${zoetwater}, vervolgOp: “2023/zoetwater” maakt een kring: 2023/zoetwater → 2024/zoetwater → 2023/zoetwater.`,
    ],
    [
      'van drie',
      (files) => {
        set(earlier, 'vervolgOp', ['2024/energie'])(files);
        set(energie, 'vervolgOp', ['2024/zoetwater'])(files);
      },
      `${zoetwater}, vervolgOp: “2023/zoetwater” maakt een kring: 2023/zoetwater → 2024/energie → 2024/zoetwater → 2023/zoetwater.`,
    ],
  ])('%s wordt gemeld met de hele kring', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([expected]);
  });

  test('is iets anders dan een ruit: twee wegen naar dezelfde eerdere afspraak mogen', () => {
    const change: Change = (files) => {
      files['data/rondes/2025.json'] = makeRonde(2025, { data: ['2025-06-10'] });
      set(energie, 'gesplitstUit', ['2023/zoetwater'])(files);
      set(zoetwater, 'vervolgOp', ['2023/zoetwater'])(files);
      files['content/afspraken/2025/samen.json'] = {
        ...(files[energie] as object),
        titel: 'Samen',
        ronde: '2025',
        bekendGeworden: { datum: '2025', toelichting: 'De brief meldt het.' },
        vervolgOp: ['2024/energie', '2024/zoetwater'],
        verloop: [gebeurtenis({ datum: '2025-06-10', bron: webBron })],
      };
    };
    expect(problemsAfter(change)).toEqual([]);
  });

  test('een keten van duizend vervolgen geeft ook een melding als zij binnen één ronde loopt', () => {
    const change: Change = (files) => {
      for (let nr = 0; nr < 1000; nr += 1) {
        const vervolgOp = nr === 0 ? [] : [`2024/deel-${nr - 1}`];
        files[`content/afspraken/2024/deel-${nr}.json`] = {
          ...(files[energie] as object),
          titel: `Deel ${nr}`,
          vervolgOp,
        };
      }
    };
    const problems = problemsAfter(change);
    expect(problems).toHaveLength(999);
    for (const problem of problems) expect(problem).toContain('is van dezelfde ronde (2024)');
  });
});

function moved(naar: string): string {
  return `---\ntitel: "Zoet water"\nverhuisdNaar: ["${naar}"]\nreden: "Het is samengevoegd."\n---\n`;
}
