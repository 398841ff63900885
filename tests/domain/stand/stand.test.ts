import { describe, expect, test } from 'vitest';
import type { AfspraakNode } from '#domain/register/model.ts';
import { reportedRondes } from '#domain/register/report-day.ts';
import { standOf } from '#domain/stand/stand.ts';
import type { Verloop } from '#schema/record/afspraak.ts';
import { afspraak, gebeurtenis, kamerstuk, ronde, webBron } from '../../support/builders.ts';
import { registerAfter, set, write } from '../../support/change.ts';
import { type Story, tell } from '../../support/story.ts';

const agreed: Partial<Verloop> = {
  datum: '2024-11-12',
  gebeurtenis: 'vastgelegd',
  status: 'afgesproken',
};
const started: Partial<Verloop> = { datum: '2025-02-01', gebeurtenis: 'gestart', status: 'loopt' };
const done: Partial<Verloop> = { datum: '2025-05-01', gebeurtenis: 'gehaald', status: 'gereed' };
const dropped: Partial<Verloop> = {
  datum: '2025-05-01',
  gebeurtenis: 'vervallen',
  status: 'vervallen',
};

describe('de stand op een dag', () => {
  test.each<[string, Story, asOf: string, status: string]>([
    ['is onbekend voor de eerste gebeurtenis', { verloop: [agreed] }, '2024-11-11', 'onbekend'],
    [
      'is bekend vanaf de dag van de gebeurtenis',
      { verloop: [agreed] },
      '2024-11-12',
      'afgesproken',
    ],
    ['is die van de laatste gebeurtenis', { verloop: [agreed, started] }, '2025-03-01', 'loopt'],
    [
      'is niet die van wat nog moet komen',
      { verloop: [agreed, started] },
      '2025-01-31',
      'afgesproken',
    ],
    [
      'weet pas na afloop wat “in 2025” gebeurde',
      { verloop: [agreed, { ...started, datum: '2025' }] },
      '2025-12-30',
      'afgesproken',
    ],
    [
      'weet na afloop van 2025 wat er “in 2025” gebeurde',
      { verloop: [agreed, { ...started, datum: '2025' }] },
      '2025-12-31',
      'loopt',
    ],
    ['blijft wat zij is zonder nieuwe ronde', { verloop: [agreed] }, '2099-01-01', 'afgesproken'],
    [
      'blijft tot de dag voor de nieuwe ronde',
      { verloop: [agreed], later: ['2025-06-10'] },
      '2025-06-09',
      'afgesproken',
    ],
    [
      'blijft wat zij is als er een nieuwe ronde komt',
      { verloop: [agreed], later: ['2025-06-10'] },
      '2025-06-10',
      'afgesproken',
    ],
    [
      'is bekend als er na de nieuwe ronde bericht was',
      { verloop: [agreed, { ...started, datum: '2025-06-12' }], later: ['2025-06-10'] },
      '2025-07-01',
      'loopt',
    ],
    [
      'is bekend als er op de dag van de nieuwe ronde bericht was',
      { verloop: [agreed, { ...started, datum: '2025-06-10' }], later: ['2025-06-10'] },
      '2025-07-01',
      'loopt',
    ],
    [
      'blijft die van het bericht van voor de nieuwe ronde',
      { verloop: [agreed, started], later: ['2025-06-10'] },
      '2025-07-01',
      'loopt',
    ],
    [
      'blijft bekend na nog een ronde zonder bericht',
      {
        verloop: [agreed, { ...started, datum: '2025-06-12' }],
        later: ['2025-06-10', '2026-06-10'],
      },
      '2026-07-01',
      'loopt',
    ],
    [
      'blijft gereed na een nieuwe ronde',
      { verloop: [agreed, done], later: ['2025-06-10'] },
      '2026-01-01',
      'gereed',
    ],
    [
      'blijft vervallen na een nieuwe ronde',
      { verloop: [agreed, dropped], later: ['2025-06-10'] },
      '2026-01-01',
      'vervallen',
    ],
    [
      'blijft deels gereed na een nieuwe ronde',
      {
        verloop: [agreed, { ...done, gebeurtenis: 'deels-gehaald', status: 'deels-gereed' }],
        later: ['2025-06-10'],
      },
      '2026-01-01',
      'deels-gereed',
    ],
    [
      'is de laatst bekende als een bericht niet zegt hoe het ermee staat',
      {
        verloop: [
          agreed,
          started,
          { ...started, gebeurtenis: 'voortgang', datum: '2025-04-01', status: 'onbekend' },
        ],
      },
      '2025-05-01',
      'loopt',
    ],
    [
      'kan na gereed weer veranderen',
      { verloop: [done, { ...started, datum: '2025-08-01' }] },
      '2025-09-01',
      'loopt',
    ],
    [
      'is op één dag die van de latere stap, ook als de status daarvan eerder in de lijst staat',
      {
        verloop: [
          { ...agreed, gebeurtenis: 'voortgang' },
          { ...started, datum: '2024-11-12' },
        ],
      },
      '2024-11-12',
      'afgesproken',
    ],
    [
      'is op één dag die van wat het laatst in een leven komt',
      { verloop: [{ ...done, datum: '2024-11-12' }, agreed] },
      '2024-11-12',
      'gereed',
    ],
  ])('%s', (_, story, asOf, status) => {
    expect(standOf(tell(story), asOf).status).toBe(status);
  });
});

test('over een ronde die is aangekondigd of waarvan de brief er nog niet is, valt niets na te lezen', () => {
  const { find } = registerAfter(
    write('data/rondes/2025.json', ronde(2025, { data: ['2025-06-10'], brief: '34682-228' })),
    write('data/kamerstukken/34682-228.json', kamerstuk('228', { datum: '2025-06-12' })),
    write('data/rondes/2027.json', ronde(2027, { data: ['2027'] })),
    write('content/afspraken/2024/meren.json', afspraak('Meren', { verloop: [gebeurtenis()] })),
  );
  const node = find('afspraken', '2024/meren');
  if (!node) throw new Error('geen afspraak');
  expect(unreadOn(node, '2025-06-11')).toEqual([]);
  expect(unreadOn(node, '2025-06-12')).toEqual(['2025']);
  expect(unreadOn(node, '2027-12-30')).toEqual(['2025']);
  expect(reportedRondes(find('rondes', '2024')?.later ?? [], '2027-01-02')).toHaveLength(1);
});

test('een bericht in de brief van een ronde of later is een bericht sinds die ronde', () => {
  const reported = (bron: Verloop['bron']) =>
    tell({ verloop: [agreed, { ...started, datum: '2025-05', bron }], later: ['2025-06-10'] });
  const early = reported({ ...webBron, datum: '2025-06-09' });
  expect(unreadOn(early, '2025-12-01')).toEqual(['2025']);
  const late = reported({ ...webBron, datum: '2025-06-12' });
  expect(standOf(late, '2025-12-01')).toMatchObject({ status: 'loopt', silence: undefined });
});

describe('de dag waarop', () => {
  test('een ronde begint is de eerste van haar dagen', () => {
    const { find } = registerAfter(
      set('data/rondes/2023.json', 'data', ['2023-06-22', '2023-06-13/2023-06-15', '2023-Q3']),
    );
    const ronde = find('rondes', '2023');
    expect(ronde?.start).toBe('2023-06-13');
  });
});

/** The later rondes with documents that were not read, as far as they matter on that day. */
function unreadOn(node: AfspraakNode, asOf: string): string[] {
  return standOf(node, asOf).silence?.unread.map(({ id }) => id) ?? [];
}
