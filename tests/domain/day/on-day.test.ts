import { describe, expect, test } from 'vitest';
import { askedDay } from '#domain/day/asked-day.ts';
import { begunOn, dayFile } from '#domain/day/day-file.ts';
import { atlasOn, noneOn } from '#domain/day/day-text.ts';
import { bySoort, type DayChoice, outcomesAsked, rowsOn } from '#domain/day/on-day.ts';
import { afspraak, gebeurtenis, webBron, wijziging } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

const all: DayChoice = { day: '', provincie: '', gebied: '', thema: '', ronde: '' };

/** A search of 2024 found it in a page of 2025, or in one without a date. */
const register = registerAfter(
  write(
    'content/afspraken/2024/laat.json',
    afspraak('Laat gemeld', {
      provincies: ['fryslan'],
      themas: ['energie'],
      verloop: [
        gebeurtenis(),
        gebeurtenis({
          datum: '2024-12-12',
          gebeurtenis: 'gehaald',
          status: 'gereed',
          bron: { ...webBron, datum: '2025-09-30' },
        }),
      ],
    }),
  ),
  write(
    'content/afspraken/2024/nieuw.json',
    afspraak('Nieuw', {
      soort: 'aankondiging',
      verloop: [
        gebeurtenis({
          datum: '2024-11-20',
          status: 'aangekondigd',
          bron: { ...webBron, datum: '2025-02' },
        }),
        gebeurtenis({
          datum: '2025-03-01',
          gebeurtenis: 'gehaald',
          status: 'nagekomen',
          bron: webBron,
        }),
      ],
    }),
  ),
  write(
    'data/wijzigingen/2026-01-02-laat.json',
    wijziging('Bijgewerkt', { datum: '2026-01-02', raakt: { afspraken: ['2024/laat'] } }),
  ),
);
const file = dayFile(register, register.afspraken, (path) => `/atlas${path}`);

function row(titel: string, day: string) {
  return rowsOn(file, { ...all, day }).find(({ outcome }) => outcome.titel === titel);
}

describe('de stand op een dag', () => {
  test('is die van de dag zelf, met wat er toen te lezen was als dat anders is', () => {
    const { now, atTheTime } = row('Laat gemeld', '2025-01-01') ?? {};
    expect(now).toMatchObject({ label: 'Gereed', moment: 'december 2024' });
    expect(atTheTime).toMatchObject({ label: 'Afgesproken', moment: 'november 2024' });
  });

  test('is hetzelfde als wat er te lezen was, vanaf de dag van de bron', () => {
    expect(row('Laat gemeld', '2025-09-29')?.atTheTime).toBeDefined();
    expect(row('Laat gemeld', '2025-09-30')).toMatchObject({ atTheTime: undefined });
  });

  test('zegt dat er toen nog geen bron was', () => {
    expect(row('Nieuw', '2024-12-01')?.atTheTime).toBe('nothing');
    // Of a source of some day in February, only the last one is certain.
    expect(row('Nieuw', '2025-02-27')?.atTheTime).toBe('nothing');
    expect(row('Nieuw', '2025-02-28')?.atTheTime).toBeUndefined();
  });

  test('zegt het als een bron die meetelt geen datum heeft', () => {
    expect(row('Nieuw', '2025-02-28')?.undated).toBe(false);
    expect(row('Nieuw', '2025-03-01')).toMatchObject({ undated: true, atTheTime: undefined });
  });

  test('noemt wat de atlas daarna veranderde', () => {
    expect(row('Laat gemeld', '2026-01-01')?.notes).toEqual([
      { datum: '2026-01-02', titel: 'Bijgewerkt', href: '/atlas/wijzigingen/2026-01-02-laat/' },
    ]);
    expect(row('Laat gemeld', '2026-01-02')?.notes).toEqual([]);
  });

  test('is van wat er gekozen is', () => {
    const titles = (choice: Partial<DayChoice>) =>
      rowsOn(file, { ...all, day: '2025-01-01', ...choice })
        .map(({ outcome }) => outcome.titel)
        .toSorted();
    expect(titles({ thema: 'energie', provincie: 'fryslan' })).toContain('Laat gemeld');
    expect(titles({ thema: 'energie' })).not.toContain('Nieuw');
    expect(titles({ ronde: '2025' })).toEqual([]);
    expect(titles({ gebied: 'groene-hart' })).not.toContain('Nieuw');
  });

  test('staat per soort bij elkaar, elke uitkomst één keer', () => {
    const rows = rowsOn(file, { ...all, day: '2025-01-01' });
    const groups = bySoort(rows);
    expect(groups[0]?.soort).toBe('afspraak');
    expect(groups.flatMap((group) => group.rows).toSorted()).toHaveLength(rows.length);
  });
});

describe('een dag zonder uitkomsten', () => {
  test('noemt de dag van de eerste', () => {
    const choice = { ...all, thema: 'energie', provincie: 'fryslan', ronde: '2024' };
    const own = { ...file, outcomes: file.outcomes.filter(({ titel }) => titel === 'Laat gemeld') };
    expect(rowsOn(own, { ...choice, day: '2024-11-11' })).toEqual([]);
    expect(rowsOn(own, { ...choice, day: '2024-11-12' })).toHaveLength(1);
    expect(noneOn(own.outcomes, own)).toContain('de oudste in de atlas is van 12 november 2024');
    expect(noneOn(outcomesAsked(file, choice), file)).toContain('de oudste voor deze keuze is van');
  });

  test('zegt het als er op geen enkele dag een is', () => {
    const asked = outcomesAsked(file, { ...all, ronde: '2020' });
    expect(noneOn(asked, file)).toBe(
      'Voor deze keuze heeft de atlas op geen enkele dag een uitkomst.',
    );
  });
});

describe('de atlas zelf', () => {
  test('begon op de dag van zijn eerste bericht', () => {
    const first = register.wijzigingen.map(({ data }) => data.datum).toSorted()[0];
    expect(begunOn(register.wijzigingen)).toBe(first);
    expect(file.begun).toBe(first);
  });

  test('bestond voor die dag niet', () => {
    expect(atlasOn('2026-11-22', '2026-11-23')).toContain('bestond de atlas nog niet');
    expect(atlasOn('2026-11-23', '2026-11-23')).not.toContain('nog niet');
    expect(atlasOn('2026-11-23', '2026-11-23')).toContain('legt hij niet vast');
  });
});

test.each([
  [null, '2026-11-30', ''],
  ['', '2026-11-30', ''],
  [' 2025-03-01 ', '2025-03-01', ''],
  ['2026-11-30', '2026-11-30', ''],
  ['2026-12-01', undefined, 'weet hij niet'],
  ['2025-02-30', '2026-11-30', 'is geen dag'],
  ['2025-03', '2026-11-30', 'is geen dag'],
  ['1 maart 2025', '2026-11-30', 'is geen dag'],
  ['<b>', '2026-11-30', 'is geen dag'],
])('van de vraag naar %s is de dag %s', (asked, day, notice) => {
  const answer = askedDay(asked, '2026-11-30');
  expect(answer.day).toBe(day);
  expect(answer.notice).toContain(notice);
  expect(answer.notice === '').toBe(notice === '');
});
