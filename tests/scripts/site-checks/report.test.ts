import { expect, test } from 'vitest';
import { addToReport } from '../../../scripts/site-checks/report.ts';
import type { Checked } from '../../../scripts/site-checks/summary.ts';

const checked = (key: string | undefined, problems: string[] = []): Checked => ({
  name: 'Proef',
  key,
  seconds: 1,
  parts: 3,
  problems,
  accepted: ['die mag'],
});
const run = { today: '2026-11-30', all: true };

test('het verslag telt wat vandaag is gevonden, en houdt wat vandaag niet is gedraaid', () => {
  const earlier = {
    nu: { date: '2026-10-01', all: true, parts: 9, problems: 0, accepted: 0 },
    axe: { date: '2026-10-01', all: true, parts: 9, problems: 0, accepted: 0 },
  };
  expect(addToReport(earlier, [checked('axe', ['fout']), checked('ibm')], run)).toEqual({
    axe: { date: '2026-11-30', all: true, parts: 3, problems: 1, accepted: 1 },
    ibm: { date: '2026-11-30', all: true, parts: 3, problems: 0, accepted: 1 },
    nu: earlier.nu,
  });
});

test('een vast deel komt niet in de plaats van alles, en wel van een eerder deel', () => {
  const part = { ...run, all: false };
  const earlier = {
    axe: { date: '2026-10-01', all: false, parts: 9, problems: 0, accepted: 0 },
    ibm: { date: '2026-10-01', all: true, parts: 9, problems: 0, accepted: 0 },
  };
  const report = addToReport(earlier, [checked('axe'), checked('ibm')], part);
  expect(report['axe']).toMatchObject({ date: '2026-11-30', all: false });
  expect(report['ibm']).toEqual(earlier.ibm);
});

test('het verslag noemt geen controle die niets over toegankelijkheid zegt', () => {
  expect(addToReport({}, [checked(undefined)], run)).toEqual({});
});
