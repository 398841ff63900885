import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusals } from '#schema/field/refusals.ts';
import { allRules } from '../../scripts/reference/rules.ts';
import { type RulesInFile, rulesIn } from './defined-rules.ts';

/** The list for the manual: a rule is not used because it is there. */
const list = 'scripts/reference/rules.ts';

const files = globSync('{src,scripts,config}/**/*.{ts,mts,mjs,js,astro}').map((file) =>
  file.replaceAll('\\', '/'),
);
const code = new Map(files.map((file) => [file, rulesIn(file, readFileSync(file, 'utf8'))]));
const defined = [...code.values()].flatMap((rules) => rules.defined);

/** The names of rules that no code uses, besides where they are defined and the list of all rules. */
function unusedIn(found: ReadonlyMap<string, RulesInFile>): string[] {
  const used = new Set(
    [...found].filter(([file]) => file !== list).flatMap(([, rules]) => [...rules.used]),
  );
  return [...found.values()]
    .flatMap((rules) => rules.defined)
    .map(({ id, name }) => ({ id, name: name.replace('refusalRules.', 'refusals.') }))
    .filter(({ name }) => !used.has(name))
    .map(({ id }) => id);
}

describe('elke regel in de code', () => {
  test('is te vinden zonder de code te draaien', () => {
    const unclear = [...code].flatMap(([file, rules]) => rules.unclear.map((text) => [file, text]));
    expect(unclear).toEqual([]);
    expect(defined.length).toBeGreaterThan(150);
  });

  // What is in the list is in docs/regels.md (tests/scripts/reference) and has a probe (tests/scripts/gate).
  test('staat in de lijst van regels, en de lijst heeft er geen andere', () => {
    const ids = defined.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(allRules.map(({ id }) => id).toSorted());
  });

  test('wordt door een controle gebruikt', () => {
    expect(unusedIn(code)).toEqual([]);
  });

  test('geldt voor elk bezwaar van een schema', () => {
    const own = globSync('src/schema/**/*.ts').flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(/\berror:\s*(\S+)/g)].map(([, given = '']) => given);
    });
    expect(own.length).toBeGreaterThanOrEqual(Object.keys(refusals).length);
    expect(own.filter((given) => !given.startsWith('refusals.'))).toEqual([]);
  });
});

const maker = 'function slip(checks, id) { return defineRule(id, { checks }); }\n';

describe('een regel wordt gevonden', () => {
  test.each([
    ['in een groep', "export const aRules = { b: defineRule('a/b', {}) };", 'aRules.b'],
    ['in een groep die anders heet', "const x = { y: { z: defineRule('a/b', {}) } };", 'x.y.z'],
    ['alleen', "export const lone = defineRule('a/b', {});", 'lone'],
    ['zonder naam', "report(defineRule('a/b', {}));", ''],
    ['met een type erbij', "const one = defineRule<{ a: string }>('a/b', {});", 'one'],
    ['langs een eigen functie', `${maker}const r = { s: slip('Iets.', 'a/b') };`, 'r.s'],
  ])('%s', (_, source, name) => {
    expect(rulesIn('a.ts', source)).toMatchObject({ defined: [{ id: 'a/b', name }], unclear: [] });
  });

  test.each([
    ['een naam uit een variabele', 'const a = defineRule(name, {});'],
    ['een andere naam voor de functie', "const make = defineRule; const a = make('a/b', {});"],
    ['een import onder een andere naam', "import { defineRule as d } from '#x.ts'; d('a/b', {});"],
    ['een functie voor andere bestanden', `export ${maker}`],
  ])('en onduidelijk is: %s', (_, source) => {
    expect(rulesIn('a.ts', source).unclear).toHaveLength(1);
  });

  test.each([
    ['nergens', '', ['a/b']],
    ['alleen in een import', "import { aRules } from '#a.ts';", ['a/b']],
    ['alleen in een opmerking', '/** See aRules.b. */', ['a/b']],
    ['met haar naam', 'report(aRules.b());', []],
    ['als waarde', 'const rules = [aRules.b];', []],
  ])('en gebruikt: %s', (_, source, unused) => {
    const rules = rulesIn('a.ts', "export const aRules = { b: defineRule('a/b', {}) };");
    const found = new Map([
      ['a.ts', rules],
      ['b.ts', rulesIn('b.ts', source)],
      [list, rulesIn(list, 'export const all = [aRules.b];')],
    ]);
    expect(unusedIn(found)).toEqual(unused);
  });
});
