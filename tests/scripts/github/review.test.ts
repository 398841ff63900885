import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GitHub } from '../../../scripts/github/api.ts';
import { dailyLimit, isOverLimit } from '../../../scripts/github/limit.ts';
import { changedLines, isReviewed } from '../../../scripts/github/review.ts';

const recorded: Record<string, unknown[]> = JSON.parse(
  readFileSync('tests/payloads/beoordelingen.json', 'utf8'),
);

/** A GitHub that answers every question with `body`, by address. */
function hub(body: (path: string) => unknown): GitHub {
  const get = async (path: string) => ({ status: 200, body: body(path) });
  const refuse = () => Promise.reject(new Error('alleen lezen'));
  return { get, post: refuse, patch: refuse, attach: refuse, owner: 'voorbeeld', url: '' };
}

describe('of een mens een voorstel heeft beoordeeld', () => {
  test.each([
    ['goedgekeurd', true],
    ['wijziging-gevraagd', true],
    ['opmerking', true],
    ['vervallen', true],
    ['van-een-vertrokken-account', true],
    ['van-een-programma', false],
    ['nog-niet-verstuurd', false],
    ['geen', false],
  ])('%s: %s', async (kind, is) => {
    expect(recorded).toHaveProperty(kind);
    expect(
      await isReviewed(
        hub(() => recorded[kind]),
        100,
      ),
    ).toBe(is);
  });

  test('wordt ook op een tweede bladzijde gezien', async () => {
    const programs = Array(100).fill(recorded['van-een-programma']?.[0]);
    const pages = (path: string) => (path.endsWith('page=1') ? programs : recorded['goedgekeurd']);
    expect(await isReviewed(hub(pages), 100)).toBe(true);
  });
});

describe('de grens van één account per dag', () => {
  const now = new Date('2026-11-25T08:14:02.500Z');

  test.each([
    [1, false],
    [dailyLimit, false],
    [dailyLimit + 1, true],
  ])('%i keer: %s', async (total, is) => {
    const asked: string[] = [];
    const answer = (path: string) => {
      asked.push(decodeURIComponent(path));
      return { total_count: total, workflow_runs: [] };
    };
    expect(await isOverLimit(hub(answer), 'iemand', now)).toBe(is);
    expect(asked).toEqual([
      '/actions/workflows/melding.yml/runs?actor=iemand&created=>=2026-11-24T08:14:02Z&per_page=1',
    ]);
  });
});

describe('de regels die verschillen', () => {
  test.each([
    ['één regel anders', 'a\nb\nc\n', 'a\nx\nc\n', '- b\n+ x'],
    ['een regel erbij', 'a\nc\n', 'a\nb\nc\n', '+ b'],
    ['een regel weg', 'a\na\n', 'a\n', '- a'],
    ['niets', 'a\n', 'a\n', ''],
  ])('%s', (_, was, becomes, lines) => {
    expect(changedLines(was, becomes)).toBe(lines);
  });
});
