import { describe, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { digestFeed, monthsOf, summaryOf } from '#exports/feeds/digest.ts';
import { webBron } from '../../support/builders.ts';
import { tell } from '../../support/story.ts';

const agreed = { datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'afgesproken' } as const;
const started = { datum: '2025-06-12', gebeurtenis: 'gestart', status: 'loopt' } as const;
const addresses = addressesOf(new URL('https://www.example.nl/'), '/');

function monthsAt(asOf: string) {
  const afspraak = tell({ verloop: [agreed, started], uiterlijk: '2025-Q2' });
  return monthsOf({ afspraken: [afspraak], own: [] }, [], asOf);
}

describe('het maandbericht', () => {
  test('heeft elke maand waarin iets gebeurde of afliep, de nieuwste eerst', () => {
    const months = monthsAt('2026-01-01');
    expect(months.map(({ key, news, ended }) => [key, news.length, ended.length])).toEqual([
      ['2025-06', 1, 1],
      ['2024-11', 1, 0],
    ]);
    expect(months.map(summaryOf)).toEqual([
      'In juni 2025 meldden bronnen 1 gebeurtenis en liep 1 termijn af.',
      'In november 2024 meldden bronnen 1 gebeurtenis.',
    ]);
  });

  test.each([
    ['een dag', '2025-06-12', undefined, '2025-06'],
    ['een maand', '2025-06', undefined, '2025-06'],
    ['een periode die op een dag eindigt', '2025-05-19/2025-06-02', undefined, '2025-06'],
    ['een jaar, van een bron met een dag', '2025', '2025-08-14', '2025-08'],
    ['een jaar, van een bron zonder datum', '2025', undefined, undefined],
    ['een jaar, van een bron met alleen dat jaar', '2025', '2025', undefined],
    ['een kwartaal, van een bron zonder datum', '2025-Q4', undefined, undefined],
  ])('zet in een maand alleen wat daar zeker bij hoort: %s', (_, datum, published, key) => {
    const bron = published === undefined ? webBron : { ...webBron, datum: published };
    const later = { ...started, datum, bron };
    const months = monthsOf(
      { afspraken: [tell({ verloop: [agreed, later] })], own: [] },
      [],
      '2026-06-01',
    );
    expect(months.map((month) => month.key).filter((one) => one !== '2024-11')).toEqual(
      key === undefined ? [] : [key],
    );
  });

  test.each([
    ['2025-06-30', ['2024-11']],
    ['2025-07-01', ['2025-06', '2024-11']],
  ])('heeft op %s de maanden die voorbij zijn', (asOf, keys) => {
    expect(monthsAt(asOf).map(({ key }) => key)).toEqual(keys);
  });

  test('draagt in zijn feed de laatste dag van de maand, welke dag het ook is', () => {
    const days = (asOf: string) =>
      digestFeed(monthsAt(asOf), addresses).entries.map(({ id, datum }) => [id, datum]);
    expect(days('2026-01-01').map(([, datum]) => datum)).toEqual(['2025-06-30', '2024-11-30']);
    expect(days('2030-01-01')).toEqual(days('2026-01-01'));
  });
});
