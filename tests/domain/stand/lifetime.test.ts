import { expect, test } from 'vitest';
import { lifetimeOf, stepsOf } from '#domain/stand/lifetime.ts';
import { standOf } from '#domain/stand/stand.ts';
import { sourcedStand } from '#domain/stand/stand-text.ts';
import { comingUp } from '#domain/stand/upcoming.ts';
import { afspraak, gebeurtenis, ronde, webBron } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';
import { explainStand } from '../../support/explain-stand.ts';
import { type Story, tell } from '../../support/story.ts';

const agreed = { datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'afgesproken' } as const;
const begun = { datum: '2025-02', gebeurtenis: 'gestart', status: 'loopt' } as const;
const done = { datum: '2025-05-20', gebeurtenis: 'gehaald', status: 'gereed' } as const;

test('elke stap zegt welke stand eraan voorafging', () => {
  const steps = stepsOf(tell({ verloop: [done, agreed, begun] }));
  expect(steps.map(({ before, event }) => [before, event.status])).toEqual([
    [undefined, 'afgesproken'],
    ['afgesproken', 'loopt'],
    ['loopt', 'gereed'],
  ]);
});

test.each<[string, Story, asOf: string, sentences: string[]]>([
  [
    'die nog open is',
    { verloop: [agreed] },
    '2025-04-12',
    ['Open sinds ronde 2024, dat is nu 5 maanden.'],
  ],
  [
    'die klaar is, ook al liep de termijn door',
    { verloop: [agreed, begun, done], uiterlijk: '2027' },
    '2026-01-01',
    ['Gereed na 6 maanden, gerekend vanaf 12 november 2024.'],
  ],
  [
    'die van begin af aan vastligt, zoals een besluit',
    { soort: 'besluit', verloop: [{ ...agreed, status: 'genomen' }] },
    '2026-01-01',
    [],
  ],
  ['van voor de eerste gebeurtenis', { verloop: [agreed] }, '2024-11-11', []],
])('hoelang, bij een uitkomst %s', (_, story, asOf, sentences) => {
  expect(lifetimeOf(tell(story), asOf).map(({ tekst }) => tekst)).toEqual(sentences);
});

test('wat een bron van een jaar zegt dat nog loopt, telt nog niet, en dat staat erbij', () => {
  const node = tell({
    verloop: [agreed, { datum: '2026', gebeurtenis: 'gehaald', status: 'gereed', bron: webBron }],
    later: ['2025-06-10'],
  });
  expect(explainStand(node, standOf(node, '2026-11-25'))).toEqual([
    'Afgesproken sinds 12 november 2024.',
    'De brief van ronde 2025 kwam daarna en is nog niet nagelezen.',
    'Over 2026 is er wel een bericht: gehaald. Wanneer precies is niet bekend, dus het telt pas als die tijd voorbij is.',
  ]);
  expect(explainStand(node, standOf(node, '2025-12-31'))).toHaveLength(2);
  expect(explainStand(node, standOf(node, '2026-12-31'))).toEqual(['Gereed sinds 2026.']);
});

test('en het telt al vanaf de dag van de bron: die bericht over niets dat later kwam', () => {
  const bron = { ...webBron, datum: '2026-03-10' };
  const node = tell({
    verloop: [agreed, { datum: '2026', gebeurtenis: 'gehaald', status: 'gereed', bron }],
  });
  expect(standOf(node, '2026-03-09').status).toBe('afgesproken');
  expect(standOf(node, '2026-03-10').status).toBe('gereed');
});

test('hoelang het duurde, telt tot de dag van de bron als die eerder kwam', () => {
  const bron = { ...webBron, datum: '2025-03-13' };
  const node = tell({
    verloop: [agreed, { datum: '2025', gebeurtenis: 'gehaald', status: 'gereed', bron }],
  });
  expect(lifetimeOf(node, '2026-01-01').map(({ tekst }) => tekst)).toEqual([
    'Gereed na hoogstens 4 maanden, gerekend vanaf 12 november 2024.',
  ]);
});

test('wat na het vervolg zelf nog nieuws kreeg, verwijst daarvoor niet door', () => {
  const { find } = registerAfter(
    write('data/rondes/2025.json', ronde(2025, { data: ['2025-06-10'] })),
    write(
      'content/afspraken/2024/meren.json',
      afspraak('Meren', {
        verloop: [
          gebeurtenis(),
          gebeurtenis({
            datum: '2026-02-01',
            gebeurtenis: 'gehaald',
            status: 'gereed',
            bron: webBron,
          }),
        ],
      }),
    ),
    write(
      'content/afspraken/2025/meren.json',
      afspraak('Meren en kanalen', {
        ronde: '2025',
        vervolgOp: ['2024/meren'],
        verloop: [gebeurtenis({ datum: '2025-06-12', bron: webBron })],
      }),
    ),
  );
  const node = find('afspraken', '2024/meren');
  if (!node) throw new Error('geen afspraak');
  expect(explainStand(node, standOf(node, '2026-06-01'))).toEqual([
    'Gereed sinds 1 februari 2026.',
    'Ging verder in ronde 2025 als “Meren en kanalen”.',
  ]);
});

test('wat in delen verder gaat, zegt in welke of in hoeveel, vanaf de dag dat zij er zijn', () => {
  const part = (name: string, datum: string, bericht: string) =>
    write(
      `content/afspraken/2025/${name.toLowerCase()}.json`,
      afspraak(name, {
        ronde: '2025',
        gesplitstUit: ['2024/meren'],
        verloop: [gebeurtenis({ datum, bron: { ...webBron, url: `${webBron.url}/${bericht}` } })],
      }),
    );
  const { find } = registerAfter(
    write('data/rondes/2025.json', ronde(2025, { data: ['2025-06-10'] })),
    write('content/afspraken/2024/meren.json', afspraak('Meren')),
    part('Oevers', '2025-06-12', 'oevers'),
    part('Bodems', '2025-06-20', 'bodems-en-kades'),
    part('Kades', '2025-06-20', 'bodems-en-kades'),
    part('Dijken', '2026-02-01', 'dijken'),
  );
  const whole = find('afspraken', '2024/meren');
  if (!whole) throw new Error('geen afspraak');
  const was = 'Afgesproken sinds 12 november 2024.';
  expect(explainStand(whole, standOf(whole, '2025-06-11'))).toEqual([was]);
  expect(explainStand(whole, standOf(whole, '2025-06-15'))).toEqual([
    was,
    'Een deel ging verder in ronde 2025 als “Oevers”.',
  ]);
  const later = sourcedStand(whole, standOf(whole, '2026-01-01'));
  expect(later.map(({ tekst }) => tekst)).toEqual([
    was,
    'Delen gingen verder in ronde 2025 als “Bodems”, “Kades” en “Oevers”.',
  ]);
  expect(later[1]?.bronnen).toMatchObject([
    { url: `${webBron.url}/bodems-en-kades` },
    { url: `${webBron.url}/oevers` },
  ]);
  const [, many] = sourcedStand(whole, standOf(whole, '2026-02-01'));
  expect(many?.tekst).toBe('Delen gingen verder in 4 uitkomsten van ronde 2025.');
  expect(many?.bronnen).toHaveLength(3);
  expect(many?.links).toEqual([
    { label: 'Welke 4 dat zijn', path: '/afspraken/2024/meren/#delen-2025', count: 4 },
  ]);
});

test('wat verder gaat in een latere uitkomst is niet stil en niet te laat, vanaf de dag dat die er is', () => {
  const { find, afspraken } = registerAfter(
    write('data/rondes/2025.json', ronde(2025, { data: ['2025-06-10'] })),
    write(
      'content/afspraken/2024/meren.json',
      afspraak('Meren', { termijn: { tekst: 'dan', uiterlijk: '2025' } }),
    ),
    write(
      'content/afspraken/2025/meren.json',
      afspraak('Meren en kanalen', {
        ronde: '2025',
        vervolgOp: ['2024/meren'],
        termijn: { tekst: 'dan', uiterlijk: '2027' },
        verloop: [gebeurtenis({ datum: '2025-06-12', bron: webBron })],
      }),
    ),
  );
  const before = find('afspraken', '2024/meren');
  const after = find('afspraken', '2025/meren');
  if (!before || !after) throw new Error('geen afspraak');
  expect(standOf(before, '2025-06-11')).toMatchObject({
    status: 'afgesproken',
    continuedIn: undefined,
  });
  const stand = standOf(before, '2026-01-01');
  expect(stand).toMatchObject({ status: 'afgesproken', silence: undefined, overdue: false });
  expect(stand.continuedIn).toBe(after);
  expect(explainStand(before, stand)).toEqual([
    'Afgesproken sinds 12 november 2024.',
    'Ging verder in ronde 2025 als “Meren en kanalen”. Hoe het er nu voor staat, staat daar.',
  ]);
  expect(lifetimeOf(before, '2026-01-01')).toEqual([]);
  expect(lifetimeOf(after, '2026-01-01').map(({ tekst }) => tekst)).toContain(
    'Gaat via eerdere uitkomsten terug tot ronde 2024.',
  );
  expect(comingUp(afspraken, '2025-06-20').map(({ id }) => id)).toEqual([
    '2024/zoetwater',
    '2025/meren',
  ]);
});
