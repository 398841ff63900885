/** One table of rules: longer than 250 lines because every rule has an entry with something that breaks it. */

import { checkFiles } from '#check/check.ts';
import { checkInert } from '#check/mdx/inert.ts';
import { explainMdxError } from '#check/mdx/mdx-mistake.ts';
import { explainIssue } from '#check/shape/explain-issue.ts';
import { tryLinkRegister } from '#domain/link/link.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { SourceRecords } from '#domain/register/source-records.ts';
import { collectionNames } from '#schema/collections.ts';
import type { Afgeleid } from '#schema/field/afgeleid.ts';
import type { Bron } from '#schema/field/bron.ts';
import { outlinesFile } from '#schema/outlines.ts';
import { canonicalProblems } from '../../../scripts/canonical/problems.ts';
import { checkPermanence } from '../../../scripts/gate/permanence.ts';
import { proposeFromForm } from '../../../scripts/issue/handle.ts';
import { toContent } from '../../../scripts/propose/content.ts';
import { proposeRecord } from '../../../scripts/propose/record.ts';
import { gevraagd, goodFiles, lijst, water, zoetwater } from '../../support/atlas.ts';
import {
  afspraak,
  alinea,
  alineaBron,
  gebeurtenis,
  gebied,
  gemeente,
  navraag,
  partij,
  ronde,
  sectie,
  verhuisd,
  webBron,
  wijziging,
} from '../../support/builders.ts';
import { type Change, edit, foundAfter, set, toContentFiles, write } from '../../support/change.ts';

/** Rules about files that only a file system can break; rule-probes.command.test.ts breaks them. */
export const rulesOfFileSystem = ['file/not-a-file', 'file/link', 'file/cannot-open'] as const;

/** A rule, and something that breaks it. */
export type Probe = readonly [rule: string, find: () => Problem[] | Promise<Problem[]>];

const bodem = 'data/themas/bodem.json';
const paper = 'data/kamerstukken/34682-205.json';
const thisRonde = 'data/rondes/2024.json';
const groeneHart = 'data/gebieden/groene-hart.json';
const exampleSite = 'data/bronsites/example-nl.json';

const after =
  (...changes: Change[]) =>
  () =>
    foundAfter(...changes);
const json = (text: string) => after(write(bodem, text));
const field = (file: string, name: string, value: unknown) => after(set(file, name, value));
const werkwoord = (citaat: string, bron: Bron) => field(zoetwater, 'werkwoord', { citaat, bron });
const events = (...list: Parameters<typeof gebeurtenis>[0][]) =>
  field(
    zoetwater,
    'verloop',
    list.map((event) => gebeurtenis({ bron: webBron, ...event })),
  );
const source = { ...webBron, datum: '2025-12-31' };
const motie = (verloop: readonly object[], change: object = {}) =>
  after(
    set(paper, 'soort', 'motie'),
    set(
      paper,
      'verloop',
      verloop.map((step) => ({ toelichting: 'Zo ging het.', bron: source, ...step })),
    ),
    ...Object.entries(change).map(([name, value]) => set(paper, name, value)),
  );
const money = (...lines: object[]) =>
  field(
    zoetwater,
    'geld',
    lines.map((line) => ({
      stap: 'toegezegd',
      datum: '2025-01-01',
      getal: 1,
      eenheid: 'euro',
      waarvoor: 'Voor water',
      bron: source,
      ...line,
    })),
  );
const later = (name: string, change: Parameters<typeof afspraak>[1], jaar = '2024') =>
  write(
    `content/afspraken/${jaar}/${name}.json`,
    afspraak(name, { ronde: jaar, verloop: [gebeurtenis({ bron: webBron })], ...change }),
  );
const inferred = (...list: Afgeleid[]) => field(zoetwater, 'afgeleid', list);
const brief = (...from: [string, string]) => after(edit(water, ...from));

/** Files and bytes. */
const files: Probe[] = [
  ['file/outlines-elsewhere', after(write('data/kaart/Gebieden.geojson', '{}'))],
  ['text/not-utf-8', after(write(bodem, Uint8Array.from([...Array(60).fill(65), 0, 0xff])))],
];

const slips: Probe[] = [
  ['json/tab', json('{"naam": "Bo\tdem"}')],
  ['json/backslash', json('{"naam": "Bo\\dem"}')],
  ['json/missing-comma', json('{"naam": "Bodem" "volgorde": 1}')],
  ['json/other-bracket', json('{"aliassen": ["a"}')],
  ['json/no-comma', json('{"volgorde": 1 x}')],
  ['json/no-colon', json('{"naam" "Bodem"}')],
  ['json/no-name', json('{1: "Bodem"}')],
  ['json/leading-zero', json('{"volgorde": 01}')],
  ['json/capitals', json('{"zonderKop": True}')],
  ['json/no-value', json('{"naam": Bodem}')],
];

const fields: Probe[] = [
  ['field/half', events({ bron: { kamerstuk: '34682-205', sectie: 'water' } as never })],
  [
    'field/other',
    () => explainIssue('a.json', {}, { code: 'custom', path: [], message: 'past hier niet' }),
  ],
  ['value/sentence-mark', field(zoetwater, 'verloop.1.bron.url', 'https://www.example.nl/x.')],
  ['plain-text/program', field(bodem, 'uitleg', 'Het net is vol【4†bron】.')],
  [
    'verloop/termijn-other-words',
    field(zoetwater, 'termijn', { tekst: 'eind 2027', uiterlijk: '2025' }),
  ],
  ['document/other-number', field(paper, 'officieleId', 'kst-34682-107')],
  ['character/styled', field(bodem, 'uitleg', 'De 𝗯𝗼𝗱𝗲𝗺 zakt.')],
  ['character/struck', field(bodem, 'uitleg', 'De b\u0336odem zakt.')],
  ['plain-text/placeholder', field(bodem, 'uitleg', '[invullen]')],
  ['plain-text/empty', field(bodem, 'uitleg', '…')],
  ['value/day', field('data/wijzigingen/2024-12-01-zoetwater.json', 'datum', '2024-12-32')],
  [
    'value/periode-backwards',
    field('data/partijen/minister.json', 'ambten.0.periode', {
      tekst: 'toen',
      vanaf: '2024',
      tot: '2023',
    }),
  ],
  ['value/dossier-addition', field('data/dossiers/34682.json', 'toevoeging', 'a')],
  ['value/paper-number', field(paper, 'nr', 'nr. 205')],
  ['value/vergaderjaar', field(paper, 'vergaderjaar', '2024-25')],
  ['value/document-number', field(paper, 'documentnummer', 'D1')],
  ['value/zaak-number', field(paper, 'zaak', 'Z1')],
  ['value/official-id', field(paper, 'officieleId', '34682-205')],
  ['value/paper-without-number', field(paper, 'nr', undefined)],
  ['value/changes-nothing', field('data/wijzigingen/2024-12-01-zoetwater.json', 'raakt', {})],
  ['value/read-without-day', field(paper, 'gelezen', { mate: 'geheel' })],
  ['value/commit', field('data/wijzigingen/2024-12-01-zoetwater.json', 'commit', '0123abc')],
  ['value/plaats-nummer', field(zoetwater, 'ookIn.1.punt', 'punt N 3')],
  ['value/read-without-day', field(lijst, 'gelezen', { mate: 'deels' })],
  ['value/short-quote', werkwoord('hebben met het Rijk afgesproken', alineaBron())],
  ['value/toezegging-number', field(paper, 'toezeggingsnummer', 'TZ 123')],
  ['value/geld-getal', money({ getal: 1.2345 })],
  ['value/prijspeil', money({ prijspeil: 'van 2025' })],
  ['value/gemeente-code', field('data/gemeenten/leeuwarden.json', 'code', '80')],
];

const steps: Probe[] = [
  ['kamer/soort', motie([{ stap: 'ingediend' }], { soort: 'brief' })],
  ['kamer/stap-of-soort', motie([{ stap: 'beantwoord' }])],
  [
    'kamer/order',
    motie([
      { stap: 'ingediend', datum: '2025-02-02' },
      { stap: 'aangenomen', datum: '2025-02-01' },
    ]),
  ],
  [
    'kamer/before-paper',
    motie([{ stap: 'aangenomen', datum: '2024-01-01' }], { datum: '2024-11-12' }),
  ],
  ['kamer/after-source', motie([{ stap: 'aangenomen', datum: '2026-01-01' }])],
  ['kamer/excluded', motie([{ stap: 'aangenomen' }, { stap: 'verworpen' }])],
  ['kamer/repeated', motie([{ stap: 'aangenomen' }, { stap: 'aangenomen' }])],
  ['geld/paid-first', money({}, { stap: 'betaald', datum: '2024-06-01' })],
  ['geld/after-source', money({ datum: '2026-01-01' })],
  ['geld/other-bedrag', money({ getal: 2 })],
  ['geld/repeated', money({}, {})],
];

const letters: Probe[] = [
  ['mdx/unreadable', () => [explainMdxError('a.mdx', 'tekst', 'iets anders')]],
  [
    'brief/html',
    () => checkInert('a.mdx', { type: 'root', children: [{ type: 'html', value: '<b>' }] }),
  ],
  [
    'brief/not-allowed',
    () => {
      const math = { type: 'math' as const, value: 'x' };
      const name = 'Alinea';
      const alinea = { type: 'mdxJsxFlowElement' as const, name, attributes: [], children: [math] };
      return checkInert('a.mdx', { type: 'root', children: [alinea] });
    },
  ],
  ['brief/footnote-in-alinea', brief('Er is meer vraag.', 'Er is meer.[^4]\n\n[^4]: Noot.')],
  ['alinea/none', after(write(water, sectie({ titel: 'Water', volgorde: 2, niveau: 3 }, '')))],
  ['alinea/empty', brief('Er is meer vraag.', '')],
  ['alinea/vorm', brief('vorm="punt"', 'vorm="lijst"')],
  ['alinea/eerder', brief('vorm="punt"', 'eerder="drie"')],
  ['alinea/eerder-twice', brief('vorm="punt"', 'eerder="3 3"')],
  ['footnote/repeated', brief('[^3]: Kamer', '[^3]: Nog een.\n\n[^3]: Kamer')],
];

const references: Probe[] = [
  [
    'reference/repeated-landsdeel',
    field(thisRonde, 'indeling.1', {
      landsdeel: 'noord',
      provincies: ['groningen'],
      zekerheid: 'afgeleid',
    }),
  ],
  ['verloop/repeated', events({}, { datum: '2025' }, { datum: '2025' })],
  ['text/private-data', field(bodem, 'uitleg', 'Bel 06-12345678.')],
  ['reference/to-itself', field(zoetwater, 'verwant', ['2024/zoetwater'])],
  [
    'reference/repeated-provincie',
    field(groeneHart, 'provincies', Array(2).fill({ provincie: 'fryslan', zekerheid: 'afgeleid' })),
  ],
  [
    'reference/two-landsdelen',
    field(thisRonde, 'indeling.1', {
      landsdeel: 'oost',
      provincies: ['fryslan'],
      zekerheid: 'afgeleid',
    }),
  ],
  [
    'reference/two-partijen',
    after(write('data/partijen/friezen.json', partij('Friezen', { provincie: 'fryslan' }))),
  ],
  [
    'identity/folder-of-ronde',
    () => {
      const none = Object.fromEntries(collectionNames.map((name) => [name, []]));
      const data = { titel: 'Water', volgorde: 1, niveau: 2 };
      const records = { ...none, secties: [{ id: 'water', data }] } as unknown as SourceRecords;
      return tryLinkRegister(records).problems;
    },
  ],
  [
    'identity/file-of-day',
    field('data/wijzigingen/2024-12-01-zoetwater.json', 'datum', '2024-12-02'),
  ],
  [
    'identity/same-name-elsewhere',
    field('data/gebieden/groene-hart.json', 'aliassen', ['Fryslân']),
  ],
  ['identity/repeated-alias', field('data/regios/twente.json', 'aliassen', ['Twente'])],
  ['identity/same-alias', field('data/gemeenten/leeuwarden.json', 'aliassen', ['Den Bosch'])],
  [
    'identity/same-code',
    after(write('data/gemeenten/almelo.json', gemeente('Almelo', { code: 'GM0080' }))),
  ],
  [
    'identity/same-number',
    after(write('data/gebieden/de-peel.json', gebied({ naam: 'De Peel', nummer: 1 }))),
  ],
];

const documents: Probe[] = [
  ['document/kamerstuk-of-folder', field(lijst, 'kamerstuk', '34682-173')],
  ['document/repeated-onderdeel', field(lijst, 'onderdelen.3', { punt: 'n.3' })],
  ['document/no-onderdeel', field(zoetwater, 'ookIn.1.punt', 'N-4')],
  ['document/other-ronde', field(zoetwater, 'bron', webBron)],
  [
    'document/known-already',
    field(zoetwater, 'bekendGeworden', { datum: '2025', toelichting: 'Een bericht meldt het.' }),
  ],
  [
    'document/known-before',
    after(
      set(zoetwater, 'bron', webBron),
      set(zoetwater, 'bekendGeworden', { datum: '2023', toelichting: 'Een bericht meldt het.' }),
    ),
  ],
  ['document/missing-when-read', field(zoetwater, 'toetsbaarheid', undefined)],
];

const notice = {
  titel: 'Dossier',
  ingetrokken: { datum: '2026-11-29', reden: 'onjuist', zin: 'Het klopte niet.' },
};
const sources: Probe[] = [
  ['bron/vervallen', brief('vorm="punt"', 'vorm="vervallen"')],
  ['withdrawn/reference', () => notesAfter(write('data/begrippen/dossier.json', notice))],
  [
    'withdrawn/zie',
    after(
      write('data/begrippen/dossier.json', {
        ...notice,
        ingetrokken: { ...notice.ingetrokken, zie: 'kamerstuk' },
      }),
    ),
  ],
];

/** What is inferred, from which site a source comes, and who must deliver. */
const marks: Probe[] = [
  ['value/host', field(exampleSite, 'host', 'www.example.nl')],
  ['bronsite/file-of-host', field(exampleSite, 'host', 'example.org')],
  [
    'bronsite/unknown',
    field(zoetwater, 'verloop', [
      gebeurtenis({ bron: { url: 'https://nieuw.example.org/bericht', titel: 'Een bericht' } }),
    ]),
  ],
  ['alinea/afgeleid', brief('nr="2"', 'nr="2" afgeleid="regios"')],
  [
    'afgeleid/empty-field',
    after(
      set(zoetwater, 'regios', undefined),
      set(zoetwater, 'afgeleid', [{ veld: 'regios', waaruit: 'de ligging' }]),
    ),
  ],
  [
    'afgeleid/not-in-list',
    inferred({ veld: 'provincies', ids: ['drente'], waaruit: 'de ligging' }),
  ],
  [
    'afgeleid/no-list',
    after(
      set(zoetwater, 'termijn', { tekst: 'In 2026', uiterlijk: '2026' }),
      set(zoetwater, 'afgeleid', [{ veld: 'termijn', ids: ['2026'], waaruit: 'de brief' }]),
    ),
  ],
  [
    'afgeleid/twice',
    inferred(
      { veld: 'provincies', waaruit: 'de ligging' },
      { veld: 'provincies', waaruit: 'de naam' },
    ),
  ],
  ['werkwoord/elsewhere', werkwoord('streven naar', { bijlage: '34682-205/lijst' })],
  [
    'werkwoord/not-read',
    after(
      set(lijst, 'gelezen', { mate: 'niet' }),
      set(zoetwater, 'werkwoord', {
        citaat: 'streven naar',
        bron: { bijlage: '34682-205/lijst', punt: 'N-3' },
      }),
    ),
  ],
  [
    'ambt/no-kabinet',
    after(
      write(
        'data/partijen/iemand.json',
        partij('Iemand', {
          soort: 'ambtsdrager',
          ambten: [
            {
              functie: 'Minister',
              periode: { tekst: 'In 2024' },
              inKabinet: 'rijk',
              bron: webBron,
            },
          ],
        }),
      ),
    ),
  ],
  ['ambt/not-in-partijen', field(zoetwater, 'verantwoordelijk', ['mona-keijzer'])],
];

const againFile = 'data/navragen/2025-03-01-nog-eens.json';
const questions: Probe[] = [
  ['navraag/answer-first', field(gevraagd, 'antwoord.datum', '2025-02-28')],
  [
    'navraag/before-outcome',
    after(
      write('data/navragen/2024-01-01-te-vroeg.json', navraag('Te vroeg', { datum: '2024-01-01' })),
    ),
  ],
  ['navraag/not-concerned', after(write(againFile, navraag('Nog eens', { partij: 'minister' })))],
  [
    'navraag/repeated',
    after(write(againFile, navraag('Nog eens', { afspraken: ['2024/energie'] }))),
  ],
  ['future/navraag', () => onDay('2024-01-01', write(againFile, navraag('Nog eens')))],
  ['value/answer-without-source', field(gevraagd, 'antwoord.bron', undefined)],
  ['value/office-email', field('data/partijen/rijk.json', 'contact.email', 'j.jansen@example.nl')],
  ['value/contact-without-address', field('data/partijen/rijk.json', 'contact', { bron: webBron })],
];

const rondes: Probe[] = [
  ['ronde/other-year', field(thisRonde, 'data', ['2024-11-06', '2025-11-07'])],
  ['ronde/repeated-day', field(thisRonde, 'data', ['2024-11-06', '2024-11-06'])],
  ['ronde/early-brief', field(paper, 'datum', '2024-11-05')],
  ['ronde/not-bewindspersoon', field(thisRonde, 'kabinet.partijen', ['rijk'])],
  ['ronde/two-rondes', after(write('data/rondes/2025.json', ronde(2025, { brief: '34682-205' })))],
];

const termijn = { tekst: 'mei', uiterlijk: '2025-05' };
const lives: Probe[] = [
  ['verloop/before-ronde', events({ datum: '2023' })],
  [
    'verloop/source-before-ronde',
    events({ datum: '2024', bron: { ...webBron, datum: '2024-03-01' } }),
  ],
  ['verloop/termijn-before-ronde', field(zoetwater, 'termijn', { ...termijn, uiterlijk: '2023' })],
  ['verloop/after-source', events({ datum: '2026', bron: { ...webBron, datum: '2025' } })],
  ['verloop/status', events({ gebeurtenis: 'gestart', status: 'gereed' })],
  ['verloop/status-of-soort', events({ status: 'genomen' })],
  [
    'verloop/searched-before',
    field(zoetwater, 'gezocht', [{ datum: '2024-01-01', waar: 'Overal' }]),
  ],
  ['verloop/first-termijn', events({ termijn })],
  ['verloop/termijn-after-end', events({ gebeurtenis: 'gehaald', status: 'gereed', termijn })],
  [
    'verloop/termijn-over',
    events({ datum: '2026', gebeurtenis: 'uitgesteld', status: 'bijgesteld', termijn }),
  ],
  [
    'verloop/same-day',
    events(
      { status: 'gereed', gebeurtenis: 'gehaald' },
      { status: 'loopt', gebeurtenis: 'voortgang' },
    ),
  ],
  [
    'vervolg/both',
    after(
      later('bodem', {}, '2023'),
      later('meren', { vervolgOp: ['2023/bodem'], gesplitstUit: ['2023/bodem'] }),
    ),
  ],
  ['vervolg/fork', after(later('meren', { vervolgOp: ['2023/zoetwater'] }))],
  ['vervolg/same-ronde', after(later('meren', { vervolgOp: ['2024/energie'] }))],
  ['vervolg/later-ronde', after(later('bodem', { vervolgOp: ['2024/energie'] }, '2023'))],
  ['vervolg/circle', field(zoetwater, 'vervolgOp', ['2024/zoetwater'])],
  ['future/ronde', () => onDay('2023-01-01', set(zoetwater, 'titel', 'Water'))],
  ['future/event', () => onDay('2024-11-13', set(zoetwater, 'verloop.1.datum', '2025'))],
  ['verloop/search-unrecorded', field(zoetwater, 'opmerking', 'Hoe het afliep, is niet gevonden.')],
  [
    'future/gezocht',
    () => onDay('2024-11-13', set(zoetwater, 'gezocht', [{ datum: '2024-11-14', waar: 'Overal' }])),
  ],
  [
    'future/bekend-geworden',
    () =>
      onDay(
        '2024-11-13',
        set(zoetwater, 'bekendGeworden', { datum: '2024-11-14', toelichting: 'Op een site.' }),
      ),
  ],
  [
    'future/gelezen',
    () => onDay('2024-11-13', set(paper, 'gelezen', { mate: 'geheel', op: '2024-11-14' })),
  ],
  [
    'future/wijziging',
    () => onDay('2024-01-01', write('data/wijzigingen/2024-12-01-zoetwater.json', wijziging('x'))),
  ],
];

const square = [
  [5.5, 52.9],
  [6, 52.9],
  [6, 53.2],
  [5.5, 52.9],
];
const feature = (naam: string, ring: number[][] = square) => ({
  type: 'Feature',
  properties: { naam },
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const outlines = (...features: unknown[]) =>
  after(write(outlinesFile, { type: 'FeatureCollection', features }));
const moved = (dx: number, dy: number) => square.map(([x = 0, y = 0]) => [x + dx, y + dy]);

const maps: Probe[] = [
  ['kaart/outline-elsewhere', outlines(feature('Groene Hart', moved(-0.5, -1.5)))],
  ['kaart/and-more', outlines(...Array.from({ length: 30 }, (_, nr) => feature(`Gebied ${nr}`)))],
  ['outline/outside', outlines(feature('Groene Hart', moved(40, 0)))],
  [
    'outline/swapped',
    outlines(
      feature(
        'Groene Hart',
        square.map(([x = 0, y = 0]) => [y, x]),
      ),
    ),
  ],
  [
    'outline/web-mercator',
    outlines(
      feature(
        'Groene Hart',
        square.map(([x = 0, y = 0]) => [x * 1e5, y * 125_000]),
      ),
    ),
  ],
  ['outline/not-closed', outlines(feature('Groene Hart', [...square.slice(0, 3), [5.6, 53]]))],
  ['outline/no-surface', outlines(feature('Groene Hart', Array(4).fill([5.5, 53])))],
  [
    'outline/several-gebieden',
    after(
      write(
        'data/gebieden/de-peel.json',
        gebied({ naam: 'De Peel', officieleNaam: 'NOVEX-gebied De Peel', nummer: 2 }),
      ),
      write(outlinesFile, {
        type: 'FeatureCollection',
        features: [{ ...feature(''), properties: { a: 'Groene Hart', b: 'De Peel' } }],
      }),
    ),
  ],
  ['outline/no-gebied', outlines(feature('Nergens'))],
];

/** Reads the files of a basis. */
const readFrom = (texts: ReadonlyMap<string, string>) => (files: readonly string[]) =>
  Promise.resolve(new Map(files.map((file) => [file, texts.get(file) ?? ''])));

/** What a change took away: `before` and `now` are texts of one file. */
const changed = (file: string, before: unknown, now: unknown) => () => {
  const texts = new Map([[file, textOf(before)]]);
  const basis = {
    files: [...texts.keys()],
    read: readFrom(texts),
    isSame: () => false,
    isCommit: false,
  };
  return checkPermanence(basis, now === undefined ? [] : [{ file, text: textOf(now) }]);
};
const letter = (...texts: string[]) =>
  sectie(
    { titel: 'Slot', volgorde: 3, niveau: 2 },
    texts.map((text, index) => alinea(index + 1, text)).join(''),
  );

const annex = 'data/bijlagen/34682-205/lijst.json';
const points = (...texts: string[]) => ({
  onderdelen: texts.map((tekst, index) => ({ punt: `N-${index + 1}`, tekst })),
});
/** Two paragraphs move up by one, and sources say that the first is now this number. */
function leftReference(nr: number): Promise<Problem[]> {
  const content = { ...goodFiles(), [water]: letter('Een.', 'Twee.') };
  const texts = new Map(Object.entries(content).map(([file, data]) => [file, textOf(data)]));
  const read = readFrom(texts);
  const current = [...texts].map(([file, text]) => ({
    file,
    text:
      file === water
        ? letter('Nieuw.', 'Een.', 'Twee.')
        : text.replaceAll(/"alinea":\s*1\b/g, `"alinea": ${nr}`),
  }));
  const files = [...texts.keys()];
  return checkPermanence({ files, read, isSame: () => false, isCommit: false }, current);
}

const lost: Probe[] = [
  ['permanence/gone', changed(bodem, { naam: 'Bodem' }, undefined)],
  ['permanence/gone-notice', changed(bodem, verhuisd('water'), undefined)],
  [
    'permanence/reused',
    async () => {
      const content = goodFiles();
      const current = ['data/themas/water.json', bodem].map((file) => ({
        file,
        text: textOf(file === bodem ? { naam: 'Bodem' } : content[file]),
      }));
      const read = readFrom(new Map([[bodem, textOf(verhuisd('water'))]]));
      return checkPermanence(
        { files: [bodem], read, isSame: () => false, isCommit: false },
        current,
      );
    },
  ],
  ['permanence/fewer-alineas', changed(water, letter('Een.', 'Twee.'), letter('Een.'))],
  ['permanence/alinea-moved', changed(water, letter('Een.', 'Twee.'), letter('Twee.', 'Een.'))],
  [
    'permanence/alinea-address',
    changed(water, letter('Een.').replace('nr="1"', 'nr="1" eerder="2"'), letter('Een.')),
  ],
  ['permanence/alinea-reference', () => leftReference(1)],
  ['permanence/alinea-elsewhere', () => leftReference(3)],
  [
    'permanence/onderdeel-moved',
    changed(annex, points('Water.', 'Spoor.'), points('Spoor.', 'Bos.')),
  ],
  ['permanence/onderdeel-gone', changed(annex, points('Water.', 'Spoor.'), points('Water.'))],
  ['permanence/restored', changed(bodem, { titel: 'Bodem', ingetrokken: {} }, { naam: 'Bodem' })],

  [
    'canonical/other-form',
    () => canonicalProblems({ changed: [{ file: bodem, line: 1 }], unreadable: [] }).changed,
  ],
  [
    'canonical/unreadable',
    () => canonicalProblems({ changed: [], unreadable: [bodem] }).unreadable,
  ],
];

const content = toContent(toContentFiles(goodFiles()));
const made = (name: Parameters<typeof proposeRecord>[1], answers: Record<string, string>) => () =>
  proposeRecord(content, name, new Map(Object.entries(answers))).problems;
const form = (name: string, answers: Record<string, string>) => () =>
  proposeFromForm(content, name, new Map(Object.entries(answers))).proposal?.problems ?? [];
const correction = (bestand: string, huidig: string) =>
  form('fout-melden', { bestand, huidig, nieuw: 'anders' });
const stand = {
  afspraak: '2024/zoetwater',
  datum: '2025-02-01',
  gebeurtenis: 'gestart',
  status: 'loopt',
  toelichting: 'De brief meldt het.',
  bron: webBron.url,
  bron_titel: webBron.titel,
};

const proposals: Probe[] = [
  ['proposal/unknown-field', made('themas', { naam: 'Lucht', uitlegg: 'x' })],
  ['proposal/not-found', made('begrippen', { naam: 'Lucht', thema: 'lucht' })],
  ['proposal/no-afspraak', form('nieuwe-stand', { ...stand, afspraak: 'nergens' })],
  ['proposal/no-alinea', form('afspraak-toevoegen', { titel: 'Lucht', bron: '/nergens/' })],
  ['proposal/same-event', form('nieuwe-stand', stand)],
  ['proposal/brief', made('secties', { titel: 'Lucht' })],
  ['proposal/no-file-name', made('themas', {})],
  ['proposal/exists', made('themas', { naam: 'Water' })],
  ['proposal/no-content', correction('README.md', 'water')],
  ['proposal/text-elsewhere', correction('data/themas/water.json', 'Lijst')],
  ['proposal/same-words', correction(zoetwater, 'anders')],
  ['proposal/whole-country', made('gemeenten', { naam: 'Lucht', provincie: 'heel Nederland' })],
  ['proposal/says-nothing', made('begrippen', { naam: 'Lucht', uitleg: 'n.v.t.' })],
  ['proposal/private-data', made('begrippen', { naam: 'Lucht', uitleg: 'Bel 06 12 34 56 78.' })],
  ['proposal/whole-dossier', form('nieuwe-stand', { ...stand, bron: 'Kamerstuk 34 682' })],
  ['proposal/other-kind', made('gemeenten', { naam: 'Lucht', provincie: 'Noord' })],
  ['proposal/only-yes', form('nieuwe-stand', { ...stand, termijn_tekst: 'Ja' })],
  ['proposal/no-year', form('nieuwe-stand', { ...stand, datum: '12 juni' })],
  ['proposal/no-source', form('nieuwe-stand', { ...stand, bron: 'de krant' })],
  [
    'proposal/several-sources',
    form('nieuwe-stand', { ...stand, bron: `${webBron.url} en https://www.example.nl/` }),
  ],
  ['proposal/local-file', form('nieuwe-stand', { ...stand, bron: 'P:\\stukken\\brief.docx' })],
  [
    'proposal/own-page',
    form('nieuwe-stand', { ...stand, bron: 'https://atlas.example/afspraken/2024/zoetwater/' }),
  ],
  ['proposal/no-alinea-named', form('nieuwe-stand', { ...stand, bron: '/brieven/2024/water/' })],
  [
    'proposal/unknown-paper',
    form('nieuwe-stand', { ...stand, bron: '34 682, nr. 301', bron_titel: '' }),
  ],
  ['proposal/source-without-title', form('nieuwe-stand', { ...stand, bron_titel: '' })],
  ['proposal/text-repeated', correction(zoetwater, 'e')],
];

/** One probe for each rule that no refused edit of the real content breaks. */
export const probes: Probe[] = [
  ...files,
  ...slips,
  ...fields,
  ...steps,
  ...letters,
  ...references,
  ...documents,
  ...sources,
  ...marks,
  ...questions,
  ...rondes,
  ...lives,
  ...maps,
  ...lost,
  ...proposals,
];

function notesAfter(change: Change): Problem[] {
  const all = goodFiles();
  change(all);
  return checkFiles(toContentFiles(all)).notes;
}

function onDay(day: string, change: Change): Problem[] {
  const all = goodFiles();
  change(all);
  return checkFiles(toContentFiles(all), undefined, day).problems;
}

function textOf(data: unknown): string {
  return typeof data === 'string' ? data : JSON.stringify(data);
}
