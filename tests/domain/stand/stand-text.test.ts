import { expect, test } from 'vitest';
import { standOf } from '#domain/stand/stand.ts';
import { sourcedStand } from '#domain/stand/stand-text.ts';
import type { Gelezen } from '#schema/field/gelezen.ts';
import { afspraak, bijlage, gebeurtenis, kamerstuk, ronde } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';
import { explainStand } from '../../support/explain-stand.ts';
import { type Story, tell } from '../../support/story.ts';

const agreed = { datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'afgesproken' } as const;
const done = { datum: '2025-05', gebeurtenis: 'gehaald', status: 'gereed' } as const;

test.each<[string, Story, asOf: string, sentences: string[]]>([
  [
    'voor de eerste gebeurtenis',
    { verloop: [agreed] },
    '2024-11-11',
    ['Van deze uitkomst is op deze dag nog niets bekend.'],
  ],
  ['met een bron', { verloop: [agreed] }, '2024-12-01', ['Afgesproken sinds 12 november 2024.']],
  ['gereed in een maand', { verloop: [agreed, done] }, '2025-06-01', ['Gereed sinds mei 2025.']],
  [
    'na een ronde waarvan de brief niet is nagelezen',
    { verloop: [agreed], later: ['2025-06-10'] },
    '2025-07-01',
    [
      'Afgesproken sinds 12 november 2024.',
      'De brief van ronde 2025 kwam daarna en is nog niet nagelezen.',
    ],
  ],
  [
    'na een ronde waarvan de brief helemaal is nagelezen',
    { verloop: [agreed], later: ['2025-06-10'], read: ['2025'] },
    '2025-07-01',
    [
      'Afgesproken sinds 12 november 2024.',
      'De brief van ronde 2025 is helemaal nagelezen en zegt er niets over.',
    ],
  ],
  [
    'als is gezocht',
    { verloop: [agreed], gezocht: ['2025-03-01', '2026-03-01'] },
    '2026-01-01',
    ['Afgesproken sinds 12 november 2024.', 'Op 1 maart 2025 is gezocht, zonder iets te vinden.'],
  ],
  [
    'na de termijn',
    { verloop: [agreed], uiterlijk: '2025-Q2' },
    '2025-07-01',
    [
      'Afgesproken sinds 12 november 2024.',
      'De termijn (uiterlijk het tweede kwartaal van 2025) is verstreken.',
    ],
  ],
  [
    'na de termijn en een ronde waarvan de brief niet is nagelezen',
    { verloop: [agreed], uiterlijk: '2025', later: ['2025-06-10'] },
    '2026-01-01',
    [
      'Afgesproken sinds 12 november 2024.',
      'De termijn (uiterlijk 2025) is verstreken; de brief van ronde 2025 kwam daarna en is nog niet nagelezen.',
    ],
  ],
  [
    'gereed, en daarna nog een bericht',
    { verloop: [agreed, done, { ...done, datum: '2025-Q4', gebeurtenis: 'voortgang' }] },
    '2026-02-01',
    ['Gereed sinds mei 2025; het laatste bericht gaat over het vierde kwartaal van 2025.'],
  ],
  [
    'niet duidelijk volgens de bron',
    { verloop: [agreed, { datum: '2025-05', gebeurtenis: 'voortgang', status: 'onbekend' }] },
    '2025-06-01',
    [
      'Afgesproken sinds 12 november 2024; in mei 2025 was er een bericht dat niet zegt hoe het ermee staat.',
    ],
  ],
  [
    'nog nooit duidelijk geweest',
    { verloop: [{ ...agreed, status: 'onbekend' }] },
    '2025-06-01',
    ['Op 12 november 2024 was niet duidelijk hoe het ermee stond.'],
  ],
  [
    'op de laatste dag van de termijn',
    { verloop: [agreed], uiterlijk: '2025-06-12' },
    '2025-06-12',
    ['Afgesproken sinds 12 november 2024.', 'De termijn loopt nog: uiterlijk 12 juni 2025.'],
  ],
  [
    'gereed na de termijn',
    { verloop: [agreed, done], uiterlijk: '2025-04' },
    '2025-07-01',
    ['Gereed sinds mei 2025.'],
  ],
])('de stand in zinnen, %s', (_, story, asOf, sentences) => {
  const node = tell(story);
  expect(explainStand(node, standOf(node, asOf))).toEqual(sentences);
});

const read = { mate: 'geheel', op: '2025-07-01' } as const;
const unread = { mate: 'niet' } as const;

test.each<[string, letter: Gelezen, annexes: Gelezen[], sentence: string, link: string]>([
  [
    'niets is gelezen',
    unread,
    [unread, unread],
    'De brief van ronde 2025 kwam daarna en is nog niet nagelezen, en 2 bijlagen ook niet.',
    '/kamerstukken/34682-228/',
  ],
  [
    'alleen de bijlagen nog moeten',
    read,
    [unread, read, unread],
    'Bij de brief van ronde 2025, die daarna kwam, zijn 2 bijlagen nog niet helemaal nagelezen.',
    '/kamerstukken/34682-228/#bijlagen',
  ],
  [
    'één bijlage nog moet',
    read,
    [read, { mate: 'deels', op: '2025-07-01' }],
    'Bij de brief van ronde 2025, die daarna kwam, is 1 bijlage nog niet helemaal nagelezen.',
    '/kamerstukken/34682-228/bijlagen/nr-1/',
  ],
])('een brief met bijlagen waarvan %s', (_, letter, annexes, sentence, link) => {
  const { find } = registerAfter(
    write('content/afspraken/2024/meren.json', afspraak('Meren', { verloop: [gebeurtenis()] })),
    write('data/rondes/2025.json', ronde(2025, { data: ['2025-06-10'], brief: '34682-228' })),
    write(
      'data/kamerstukken/34682-228.json',
      kamerstuk('228', { datum: '2025-06-12', gelezen: letter }),
    ),
    ...annexes.map((gelezen, nr) =>
      write(
        `data/bijlagen/34682-228/nr-${nr}.json`,
        bijlage(`Stuk ${nr}`, { kamerstuk: '34682-228', gelezen }),
      ),
    ),
  );
  const node = find('afspraken', '2024/meren');
  if (!node) throw new Error('geen afspraak');
  const last = sourcedStand(node, standOf(node, '2025-07-01')).at(-1);
  expect(last?.tekst).toBe(sentence);
  expect(last?.bronnen).toEqual([]);
  expect(last?.links[0]?.path).toBe(link);
});
