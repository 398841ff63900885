import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { growingPages } from '#domain/overview/cut/growing-pages.ts';
import { followingPath, listBySilence } from '#domain/overview/grouping.ts';
import { tallyBySoort } from '#domain/overview/progress.ts';
import { reportedRondes } from '#domain/register/report-day.ts';
import { sinceEach } from '#domain/stand/since.ts';
import { computeStand, standOf } from '#domain/stand/stand.ts';
import { formatStand } from '#domain/stand/stand-line.ts';
import { sourcedStand } from '#domain/stand/stand-text.ts';
import { unreadOf } from '#domain/stand/unread.ts';
import { ownRecords } from '../support/own-records.ts';

/** The records of this repository, on the day of the newest search of the atlas or later. */
const { register } = await checkContent(ownRecords);
const { afspraken, rondes, find } = register;
const asOf = '2026-11-30';

describe('wat de atlas niet weet', () => {
  const groups = listBySilence(afspraken, asOf);

  test('is verdeeld over vier aantallen die samen alle uitkomsten zijn', () => {
    expect(groups.map(({ following }) => following)).toEqual([
      'verstreken',
      'niet-nagelezen',
      'gezocht',
      'met-bericht',
    ]);
    expect(new Set(groups.flatMap((group) => group.afspraken)).size).toBe(afspraken.length);
    expect(groups.reduce((sum, group) => sum + group.afspraken.length, 0)).toBe(afspraken.length);
  });

  test.each(groups)('opent bij $following een lijst van precies dat aantal', (group) => {
    const page = growingPages(register, asOf).find(
      ({ path }) => path === followingPath(group.following),
    );
    expect(page?.sections.flatMap((section) => section.afspraken)).toEqual(group.afspraken);
  });

  test('heeft nooit een stuk als bron dat niet is nagelezen', () => {
    const unread = new Set(rondes.flatMap(unreadOf));
    for (const afspraak of afspraken) {
      const stand = standOf(afspraak, asOf);
      for (const { tekst, bronnen } of sourcedStand(afspraak, stand)) {
        if (!/niets|niet nagelezen/.test(tekst)) continue;
        for (const bron of bronnen)
          if (bron.kind === 'kamerstuk') expect(unread.has(bron.kamerstuk), tekst).toBe(false);
      }
    }
  });
});

test('geen uitkomst heeft alleen “Onbekend” als stand', () => {
  expect(afspraken.filter((one) => formatStand(standOf(one, asOf)) === 'Onbekend')).toEqual([]);
});

test('geld dat is vrijgemaakt, is toegezegd en niet gereed', () => {
  const money = find('afspraken', '2024/vijf-miljard-woningbouw');
  expect(money && standOf(money, asOf).status).toBe('toegezegd');
});

test('de voortgang staat per soort, de afspraken eerst', () => {
  const [first, ...others] = tallyBySoort(afspraken, asOf);
  expect(first?.key).toBe('afspraak');
  expect([first, ...others].every((tally) => tally?.alike)).toBe(true);
});

test('de twee pagina’s van een ronde zeggen van elke uitkomst hetzelfde', () => {
  for (const [ronde, since] of sinceEach(reportedRondes(rondes, asOf), afspraken)) {
    for (const key of ['reached', 'lapsed', 'changed', 'heard'] as const) {
      for (const { afspraak, news } of since[key]) {
        const known = news.findLast(({ event }) => event.status !== 'onbekend');
        const { status, last } = computeStand(afspraak, ronde.reported);
        if (known) expect(status, afspraak.id).toBe(known.event.status);
        expect(last, afspraak.id).toBe(news.at(-1));
      }
    }
  }
});
