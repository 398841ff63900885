import { expect, test } from 'vitest';
import { newsByBrief } from '#domain/stand/news-by-brief.ts';
import { afspraak, alineaBron, gebeurtenis, ronde, webBron } from '../../support/builders.ts';
import { registerAfter, set, write } from '../../support/change.ts';

test('wat een brief over eerdere uitkomsten zegt, staat bij die brief; over eigen uitkomsten niet', () => {
  const { find, afspraken } = registerAfter(
    set(
      'content/afspraken/2023/zoetwater.json',
      'verloop.1',
      gebeurtenis({ datum: '2024-11-12', gebeurtenis: 'voortgang', status: 'loopt' }),
    ),
  );
  const brief = find('kamerstukken', '34682-205');
  const news = brief && newsByBrief(afspraken).get(brief);
  expect(news?.map(({ afspraak: { id }, news: events }) => [id, events.length])).toEqual([
    ['2023/zoetwater', 1],
  ]);
});

test('en over een uitkomst van een latere ronde zegt een brief niets terug', () => {
  const later = afspraak('Meren', {
    ronde: '2025',
    verloop: [
      gebeurtenis({ datum: '2025-06-10', bron: webBron }),
      // An editor who takes the letter of an earlier ronde for the source of a later event.
      gebeurtenis({ datum: '2025-08', gebeurtenis: 'voortgang', bron: alineaBron() }),
      gebeurtenis({ datum: '2025-09', gebeurtenis: 'voortgang', bron: { kamerstuk: '34682-205' } }),
    ],
  });
  const { find, afspraken } = registerAfter(
    write('data/rondes/2025.json', ronde(2025, { data: ['2025-06-10', '2025-06-11'] })),
    write('content/afspraken/2025/meren.json', later),
  );
  const brief = find('kamerstukken', '34682-205');
  const news = brief && newsByBrief(afspraken).get(brief);
  expect(news?.map(({ afspraak: { id } }) => id) ?? []).toEqual([]);
});
