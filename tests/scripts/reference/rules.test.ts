import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '#domain/problem/problem.ts';
import { anchorOf, defineRule, rulesPage } from '#domain/problem/rule.ts';
import { refusals } from '#schema/field/refusals.ts';
import { allRules } from '../../../scripts/reference/rules.ts';
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

/** How a repair begins: with what someone does. */
const imperative =
  /^(?:Begin|Bewaar|Draai|Gebruik|Geef|Haal|Herhaal|Herstel|Kies|Kijk|Klik|Kopieer|Laat|Maak|Neem|Noem|Schrijf|Sluit|Tel|Typ|Verbeter|Verdeel|Vul|Zet|Zoek) /;

test.each(Object.values(refusals))('een schema zegt wat er mis is of wat moet: “… %s”', (text) => {
  expect(text).toMatch(
    /^(?:moet |is geen |is niet |noemt geen |noemt dezelfde |begint of eindigt |eindigt voordat |heeft .* nodig|hoort erbij )/,
  );
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
    expect(rule.repair).toMatch(imperative);
    expect(rule.example().rule).toBe(id);
    expect(own).toContain(formatProblem(rule.example()));
    expect(own).toMatch(/\*\*Herstel:\*\* ./);
  });

  test('kent de regels achter de fouten in het voorbeeld van CONTRIBUTING.md', () => {
    const named = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^- content.* \((.*)\)$/gm)];
    expect(named.length).toBeGreaterThan(3);
    expect(named.map(([, id]) => id).filter((id) => !ids.some((known) => known === id))).toEqual(
      [],
    );
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
