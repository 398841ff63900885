import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isInRange } from '../../scripts/cli/node-range.mjs';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
  engines?: { node?: string };
  optionalDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const entriesOf = (lock: string) =>
  Object.entries<Entry>(read(lock).packages).filter(([path]) => path !== '');

const folders = ['', 'bench/', 'mcp/', 'night/'];
const locks = folders.map((folder) => `${folder}package-lock.json`);
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

  test.each(locks)('noemt geen server: wie ophaalt, kiest zijn eigen register: %s', (lock) => {
    expect(entriesOf(lock).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test.each(locks)('is er ook voor elk ander platform, met zijn hash: %s', (lock) => {
    const hashed = new Set(
      entriesOf(lock)
        .filter(([, { integrity }]) => integrity)
        .map(([path]) => path.replace(/.*node_modules\//, '')),
    );
    const missing = Object.values<Entry>(read(lock).packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !hashed.has(name));
    expect(missing).toEqual([]);
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
  const wanted = folders
    .map((folder) => read(`${folder}package.json`))
    .flatMap(({ dependencies = {}, devDependencies = {}, optionalDependencies = {} }) =>
      Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }),
    );
  expect(wanted.length).toBeGreaterThan(30);
  // DuckDB counts how often it packed one version again: `1.5.6-r.1`. What is not finished yet has another word there.
  const one = /^\d+\.\d+\.\d+(?:-r\.\d+)?$/;
  expect(wanted.filter(([, version]) => !one.test(String(version)))).toEqual([]);
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
});

test('npm houdt zich aan de lijst van scripts en schrijft geen server in het lockbestand', () => {
  const settings = readFileSync('.npmrc', 'utf8').split('\n');
  expect(settings).toEqual(
    expect.arrayContaining(['strict-allow-scripts=true', 'omit-lockfile-registry-resolved=true']),
  );
});

test('de lijst van pakketten in docs noemt elk pakket van package.json, en geen ander', () => {
  const text = readFileSync('docs/besluiten/26-pakketten.md', 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  const listed = rows
    .flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)])
    .flatMap(([, name]) => name ?? []);
  const { dependencies, devDependencies, optionalDependencies } = own;
  const needed = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(listed.toSorted()).toEqual(needed.toSorted());
});
