import { expect, test } from 'vitest';
import { standOf } from '#domain/stand/stand.ts';
import { explainStand } from '#domain/stand/stand-text.ts';
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
      'Daarna verscheen de brief van ronde 2025. Wij hebben die brief nog niet nagelezen.',
    ],
  ],
  [
    'na een ronde waarvan de brief helemaal is nagelezen',
    { verloop: [agreed], later: ['2025-06-10'], read: ['2025'] },
    '2025-07-01',
    [
      'Afgesproken sinds 12 november 2024.',
      'De brief van ronde 2025 is helemaal nagelezen. Er staat niets in over deze uitkomst.',
    ],
  ],
  [
    'als is gezocht',
    { verloop: [agreed], gezocht: ['2025-03-01', '2026-03-01'] },
    '2026-01-01',
    [
      'Afgesproken sinds 12 november 2024.',
      'Op 1 maart 2025 is gezocht, zonder iets te vinden: openbare pagina’s.',
    ],
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
      'De termijn (uiterlijk 2025) is verstreken.',
      'Daarna verscheen de brief van ronde 2025. Wij hebben die brief nog niet nagelezen.',
    ],
  ],
  [
    'gereed, en daarna nog een bericht',
    { verloop: [agreed, done, { ...done, datum: '2025-Q4', gebeurtenis: 'voortgang' }] },
    '2026-02-01',
    ['Gereed sinds mei 2025.', 'Het laatste bericht gaat over het vierde kwartaal van 2025.'],
  ],
  [
    'niet duidelijk volgens de bron',
    { verloop: [agreed, { datum: '2025-05', gebeurtenis: 'voortgang', status: 'onbekend' }] },
    '2025-06-01',
    [
      'Afgesproken sinds 12 november 2024.',
      'In mei 2025 was er een bericht dat niet zegt hoe het ermee staat.',
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
    ['Afgesproken sinds 12 november 2024.'],
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
