import { type Accepted, inUitleg } from '../edit.ts';
import { afspraak, begrip, change, provincie, put, replace, textOf } from '../real.ts';

/** Changes of records that an editor may make. */
export const welcomeRecords: readonly Accepted[] = [
  ['een ander woord', replace(begrip, 'Het stroomnet is vol.', 'Het elektriciteitsnet is vol.')],
  [
    'gewone Nederlandse tekst met alles erin',
    inUitleg(
      'Financiële ruimte (± € 1,5 mln. à € 2 mln.) vóór ’s-Gravenhage, 35–40% én ½ m²; “vast” of ‘los’, <5 jaar, a<b, x > y, {haakjes}, [1], 5 * 6, zo_zo, #1, & meer…',
    ),
  ],
  [
    'een lang samengesteld woord',
    inUitleg(
      'Meervoudigepersoonlijkheidsstoornissen en arbeidsongeschiktheidsverzekeringsmaatschappij.',
    ),
  ],
  ['een sterretje en een streepje', inUitleg('a*b, 2*3*4, snake_case_naam, --, ***')],
  ['een ampersand in een naam', inUitleg('AT&T; R&D; Rijk & regio; &c.')],
  ['rechte aanhalingstekens in een tekst', inUitleg('Het \\"startsein\\".')],
  ['een accent als code', inUitleg('Frysl\\u00e2n')],
  ['een vaste spatie', inUitleg('34\u00a0682')],
  [
    'een nieuwe gebeurtenis',
    replace(
      afspraak,
      '  "opmerking"',
      '  "termijn": {\n    "tekst": "in 2026",\n    "uiterlijk": "2026"\n  },\n  "opmerking"',
    ),
  ],
  [
    'een begrip erbij',
    put(
      'data/begrippen/nieuw-begrip.json',
      textOf(begrip)
        .replace('"Netcongestie"', '"Nieuw begrip"')
        .replace('"vol stroomnet",\n    "vol elektriciteitsnet"', ''),
    ),
  ],
  ['regeleinden van Windows', put(begrip, textOf(begrip).replaceAll('\n', '\r\n'))],
  [
    'velden in een andere volgorde',
    put(
      begrip,
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(textOf(begrip))).toReversed())),
    ),
  ],
  ['een titel van precies 160 tekens', change(begrip, { naam: `N${'e'.repeat(159)}` })],
  [
    'een site met een poort en een lang pad',
    replace(
      provincie,
      'https://www.fryslan.frl/',
      'https://www.fryslan.frl:8443/a/b/c.html?x=1&y=@z#deel',
    ),
  ],

  [
    'namen uit Europa',
    inUitleg(
      'Súdwest-Fryslân, Noardeast-Fryslân, Çelik, Øresund, Łódź, Đoković, Şahin, Cæsar, œuvre, ĳs en Ĳssel',
    ),
  ],
  [
    'maten en eenheden',
    inUitleg('m², CO₂, ½, ‰, °C, 10 μg/m³, kΩ, Δ 5, ±, ×, →, •, ≤ 5, €\u202f1,5\u00a0mld.'),
  ],
  [
    'afkortingen',
    inUitleg('e.d., d.w.z., i.o., m.e.r., o.a., t/m, c.q., blz. 3, A&W, AT&T, Q&A, R&D-budget'),
  ],
  [
    'tekens van een toetsenbord',
    inUitleg(
      '{ en }, $ {x}, }}, {{, 5 < 7, a<b, <10%, <- en ->, <=, #1, @minister, ~5, ^, |, * zie noot *',
    ),
  ],
  ['een woord tussen haken', inUitleg('de “[provincie Drenthe]”, [sic], [x] (y)')],
  [
    'een adres in een zin',
    inUitleg('Zie https://www.example.nl/a?b=1&c=%20d en www.example.nl/ü.'),
  ],
  ['een woord in een ander alfabet', inUitleg('Киев (Kiev)')],
  ['een emoji van één teken', inUitleg('Goed 👍')],
  ['een bestand op één regel', put(begrip, JSON.stringify(JSON.parse(textOf(begrip))))],
  ['inspringen met tabs', put(begrip, textOf(begrip).replaceAll('  ', '\t'))],
  [
    'elke letter met een accent als code',
    put(
      begrip,
      textOf(begrip).replace(
        /[^ -~\n]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ),
  ],
  [
    'een adres met umlaut, procent en haakjes',
    replace(provincie, 'https://www.fryslan.frl/', 'https://www.fryslan.frl/ü/a_(b)?x=%20&y[]=ö#é'),
  ],
  ...['x', 'x ', '[', '3', '. '].map((piece): Accepted => [
    `een bestand van bijna 200 kB vol “${piece}”`,
    put(
      'data/begrippen/groot.json',
      JSON.stringify({
        ...JSON.parse(textOf(begrip)),
        naam: 'Groot',
        aliassen: [],
        uitleg: `Groot ${piece.repeat(Math.floor(199_000 / piece.length))}groot`,
      }),
    ),
  ]),
];
