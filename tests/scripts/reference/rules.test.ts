import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '#domain/problem/problem.ts';
import { anchorOf, defineRule, type RuleInfo, rulesPage } from '#domain/problem/rule.ts';
import { refusals } from '#schema/refusals.ts';
import { allRules, ruleGroups } from '../../../scripts/reference/rules.ts';
import { rulesPageText } from '../../../scripts/reference/rules-page.ts';

const ids = allRules.map(({ id }) => id);

describe('de namen van de regels', () => {
  const listed = readFileSync('tests/scripts/reference/rule-ids.txt', 'utf8').trim().split('\n');

  test('zijn alle verschillend, ook als plaats in de handleiding', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map(anchorOf)).size).toBe(ids.length);
  });

  test('blijven zoals zij zijn', () => {
    const gone = listed.filter((id) => !ids.includes(id));
    expect(
      gone,
      'Een regel is weg of heet anders. Anderen verwijzen naar deze naam: links naar docs/regels.md en wie --json leest. Geef de regel zijn naam terug; vervalt hij echt, haal de naam dan ook uit rule-ids.txt en zeg het in de commit.',
    ).toEqual([]);
    const added = ids.filter((id) => !listed.includes(id));
    expect(
      added,
      'Zet de naam van een nieuwe regel in rule-ids.txt: vanaf nu ligt zij vast.',
    ).toEqual([]);
  });
});

describe('de handleiding', () => {
  const page = readFileSync(rulesPage, 'utf8');

  test('is bij: npm run schemas schrijft haar', () => {
    expect(page).toBe(rulesPageText());
  });

  test.each(allRules.map((rule) => [rule.id, rule] as const))('legt %s uit', (id, rule) => {
    const [, text = ''] = page.split(`\n### ${id}\n`);
    const own = text.split(/\n##/)[0] ?? '';
    expect(rule.checks).toMatch(/^[A-Z<].*\.$/);
    expect(rule.repair).toMatch(/[.)]$/);
    expect(rule.example().rule).toBe(id);
    expect(own).toContain(formatProblem(rule.example()));
    expect(own).toMatch(/\*\*Herstel:\*\* ./);
  });

  test('wordt niet gemaakt van een regel die niet zegt hoe iets te herstellen is', () => {
    const silent = () =>
      defineRule('test/silent', {
        checks: 'Iets.',
        message: 'kan niet',
        example: (rule) => ({ file: 'a.json', ...rule() }),
      });
    expect(silent).toThrow('does not say how to repair it');
  });

  test('neemt geen naam aan die geen plaats in de handleiding kan zijn', () => {
    const odd = () =>
      defineRule('Iets anders', {
        checks: 'Iets.',
        message: 'kan niet',
        repair: 'Niets.',
        example: (rule) => ({ file: 'a.json', ...rule() }),
      });
    expect(odd).toThrow('no id of a rule');
  });
});

/** Each rule as the code names it: `jsonRules.empty`. */
async function namedRules(files: readonly string[]): Promise<[name: string, RuleInfo][]> {
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(resolve(file)).href) as Promise<object>),
  );
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([group, rules]) =>
      group.endsWith('Rules') && group !== 'allRules'
        ? Object.entries(rules as Record<string, RuleInfo>).map(
            ([key, rule]): [string, RuleInfo] => [`${group}.${key}`, rule],
          )
        : [],
    ),
  );
}

/** Those of the names that none of the texts mentions. */
function unused(names: readonly string[], texts: readonly string[]): string[] {
  return names.filter((name) => !texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
}

describe('elke regel', () => {
  const code = globSync('{src,scripts}/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  const isOfRules = (file: string) =>
    /(?:^|[/-])rules\.ts$/.test(file) && /defineRule\(/.test(readFileSync(file, 'utf8'));
  const files = code.filter(isOfRules);
  const texts = code.filter((file) => !isOfRules(file)).map((file) => readFileSync(file, 'utf8'));

  test('staat in de lijst van regels', async () => {
    const known = new Set(ruleGroups.flatMap(({ rules }) => rules));
    const named = await namedRules(files);
    expect(named.length).toBe(ids.length);
    expect(named.filter(([, rule]) => !known.has(rule)).map(([name]) => name)).toEqual([]);
  });

  test('wordt door een controle gebruikt', async () => {
    const names = (await namedRules(files)).map(([name]) =>
      name.replace('refusalRules.', 'refusals.'),
    );
    expect(unused(names, texts)).toEqual([]);
  });

  test('wordt gemist als geen controle hem gebruikt', () => {
    expect(unused(['jsonRules.empty', 'jsonRules.gone'], texts)).toEqual(['jsonRules.gone']);
  });

  test('geldt voor elk bezwaar van een schema', () => {
    const own = globSync('src/schema/*.ts').flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(/\berror:\s*(\S+)/g)].map(([, given = '']) => given);
    });
    expect(own.length).toBeGreaterThanOrEqual(Object.keys(refusals).length);
    expect(own.filter((given) => !given.startsWith('refusals.'))).toEqual([]);
  });
});
