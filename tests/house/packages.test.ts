import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isInRange } from './node-range.ts';

interface Entry {
  version?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
  engines?: { node?: string };
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const entriesOf = (lock: string) =>
  Object.entries<Entry>(read(lock).packages).filter(([path]) => path !== '');

const locks = ['package-lock.json', 'bench/package-lock.json'];
const own = read('package.json');
const nodeVersion = readFileSync('.node-version', 'utf8').trim();

describe('elk pakket in package-lock.json', () => {
  test.each(locks)('heeft een echte hash: %s', (lock) => {
    const entries = entriesOf(lock);
    expect(entries.length).toBeGreaterThan(4);
    const bad = entries.filter(
      ([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
    );
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  test.each(locks)('heeft een eigen hash: %s', (lock) => {
    const byHash = Map.groupBy(entriesOf(lock), ([, { integrity }]) => integrity);
    const shared = [...byHash.values()].filter((entries) => {
      const names = entries.map(
        ([path, { version }]) => path.replace(/.*node_modules\//, '') + version,
      );
      return new Set(names).size > 1;
    });
    expect(shared).toEqual([]);
  });

  test('staat in allowScripts als het bij het ophalen iets wil draaien, en anders niet', () => {
    const wanting = locks.flatMap((lock) =>
      entriesOf(lock)
        .filter(([, { hasInstallScript }]) => hasInstallScript)
        .map(([path]) => path.replace(/.*node_modules\//, '')),
    );
    expect(Object.keys(own.allowScripts).toSorted()).toEqual([...new Set(wanting)].toSorted());
  });

  test('draait bij het ophalen niets: geen enkel script is toegestaan', () => {
    expect(Object.values(own.allowScripts).filter(Boolean)).toEqual([]);
  });
});

test('elke versie in package.json is één versie', () => {
  const wanted = [own, read('bench/package.json')].flatMap(
    ({ dependencies = {}, devDependencies = {}, optionalDependencies = {} }) =>
      Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }),
  );
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

describe('welke Node', () => {
  const firsts = [...own.engines.node.matchAll(/\d+\.\d+\.\d+/g)].map(([version]) => version);

  test('npm meebrengt, staat ook in .node-version', () => {
    const brought = entriesOf('package-lock.json').filter(([path]) => /\/node-linux-/.test(path));
    expect(brought.map(([, { version }]) => version)).toEqual([nodeVersion, nodeVersion]);
    expect(isInRange(nodeVersion, own.engines.node)).toBe(true);
  });

  test('de types beschrijven, is er een van dezelfde reeks', () => {
    const [, types] =
      entriesOf('package-lock.json').find(([path]) => path.endsWith('/@types/node')) ?? [];
    expect(types?.version?.split('.')[0]).toBe(nodeVersion.split('.')[0]);
  });

  test('engines noemt, is goed voor elk pakket', () => {
    expect(firsts.length).toBeGreaterThan(1);
    const refused = firsts.flatMap((version) =>
      entriesOf('package-lock.json')
        .filter(([, { optional }]) => !optional)
        .filter(([, { engines }]) => !isInRange(version, engines?.node ?? '*'))
        .map(([path, { engines }]) => `${path} wil ${engines?.node}, niet ${version}`),
    );
    expect(refused).toEqual([]);
  });

  test.each([
    ['22.21.1', '^22.22.0 || >=24.8.0', false],
    ['22.22.0', '^22.22.0 || >=24.8.0', true],
    ['23.4.0', '^22.22.0 || >=24.8.0', false],
    ['26.0.0', '^22.22.0 || >= 24.8.0', true],
    ['18.20.8', '18.20.8 || ^20.3.0', true],
    ['20.9.0', '18 || 20 || >=22', true],
    ['21.0.0', '18 || 20 || >=22', false],
    ['20.9.1', '>=20.9.0 <20.10', true],
    ['20.10.0', '>=20.9.0 <20.10', false],
    ['20.9.9', '~20.9.1', true],
    ['12.22.7', '>=v12.22.7', true],
    ['14.0.0', '>10', true],
    ['10.5.0', '>10', false],
    ['10.5.0', '<=10', true],
    ['8.0.0', '*', true],
  ])('%s is volgens %s goed: %s', (version, range, expected) => {
    expect(isInRange(version, range)).toBe(expected);
  });
});
