import { describe, expect, test } from 'vitest';
import { type SiteCheck, siteCheck } from '../../../scripts/site-checks/check/site-check.ts';
import { isInstalled, runChecks } from '../../../scripts/site-checks/run-checks.ts';
import { isGood } from '../../../scripts/site-checks/summary.ts';

const sites = { plain: 'site', hosted: 'atlas', base: '/atlas' };

/** A check with three parts, two of them in its sample. The parts in `wrong` fail; `looked` collects those it looked at. */
function check(wrong: readonly string[] = [], looked: string[] = []): SiteCheck {
  return siteCheck({
    name: 'Proef',
    programs: [{ command: 'nginx', debian: 'nginx-light' }],
    sample: () => ['een', 'twee'],
    all: () => ['een', 'twee', 'drie'],
    look: async (_, parts) => {
      looked.push(...parts);
      return parts.filter((part) => wrong.includes(part)).map((part) => `${part} is fout`);
    },
  });
}

/** What a run says of each check, without the table and the JSON after them. */
async function run(checks: SiteCheck[], all = false, installed = true) {
  const said: string[] = [];
  const done = await runChecks(checks, {
    sites,
    all,
    isInstalled: () => installed,
    accepted: [],
    today: '2026-11-30',
    say: (line) => said.push(line),
  });
  return { isGood: done.every(isGood), said: said.slice(0, said.indexOf('')) };
}

describe('npm run controleer:site', () => {
  test('kijkt naar een vast deel, en met --alles naar alles', async () => {
    const looked: string[] = [];
    expect(await run([check([], looked)])).toEqual({
      isGood: true,
      said: ['Proef: 2 bekeken, geen fouten'],
    });
    expect(looked).toEqual(['een', 'twee']);
    expect((await run([check()], true)).said).toEqual(['Proef: 3 bekeken, geen fouten']);
  });

  test('noemt elke fout, doet de andere controles ook en is dan niet goed', async () => {
    expect(await run([check(['twee']), check()])).toEqual({
      isGood: false,
      said: ['Proef: 2 bekeken, 1 fouten', '- twee is fout', 'Proef: 2 bekeken, geen fouten'],
    });
  });

  test('zegt van een lange controle na elke vijfhonderd hoe ver zij is', async () => {
    const long = siteCheck<number>({
      name: 'Lang',
      programs: [],
      sample: () => [],
      all: () => Array.from({ length: 1_100 }, (_, nr) => nr),
      look: async (_, parts, looked) => {
        for (const _part of parts) looked();
        return [];
      },
    });
    expect((await run([long], true)).said).toEqual([
      'Lang: 500 van 1100',
      'Lang: 1000 van 1100',
      'Lang: 1100 bekeken, geen fouten',
    ]);
  });

  test('slaat niets over: zonder het programma is zij niet goed, en zegt zij welk', async () => {
    const looked: string[] = [];
    expect(await run([check([], looked)], false, false)).toEqual({
      isGood: false,
      said: [
        'Proef: niets bekeken, 1 fouten',
        '- nginx is hier niet geïnstalleerd; op Debian en Ubuntu: apt-get install nginx-light',
      ],
    });
    expect(looked).toEqual([]);
  });

  test('laat de nacht over wat te groot is voor elk voorstel, en zegt dat', async () => {
    const nightly = { ...check(), nightly: true };
    expect(await run([check(), nightly])).toEqual({
      isGood: true,
      said: ['Proef: 2 bekeken, geen fouten', 'Proef: alleen met --alles'],
    });
    expect((await run([nightly], true)).said).toEqual(['Proef: 3 bekeken, geen fouten']);
  });

  test('is niet goed als er niets te bekijken was, of als een controle valt', async () => {
    const empty = siteCheck({
      name: 'Leeg',
      programs: [],
      sample: () => [],
      all: () => [],
      look: async () => [],
    });
    expect((await run([empty])).isGood).toBe(false);
    const broken = { ...empty, run: () => Promise.reject(new Error('kapot')) };
    expect(await run([broken])).toEqual({
      isGood: false,
      said: ['Leeg: niets bekeken, 1 fouten', '- kapot'],
    });
  });
});

test('een programma is er alleen als het te draaien is, en een pakket van de nacht als het is opgehaald', () => {
  expect(isInstalled({ command: 'node', debian: 'nodejs' })).toBe(true);
  expect(isInstalled({ command: 'bestaat-vast-niet', debian: 'niets' })).toBe(false);
  expect(isInstalled({ command: 'bestaat-vast-niet', instead: 'node', debian: 'niets' })).toBe(
    true,
  );
  expect(isInstalled({ package: 'bestaat-vast-niet' })).toBe(false);
});

test('een pakket van de nacht dat er niet is, wordt gemeld met de opdracht die het haalt', async () => {
  const nightly = { ...check(), programs: [{ package: 'wrangler' }] };
  expect((await run([nightly], true, false)).said[1]).toBe(
    '- wrangler is hier niet opgehaald; draai npm ci --prefix night',
  );
});
