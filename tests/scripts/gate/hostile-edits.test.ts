import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { makeVisible } from '#domain/problem/invisible.ts';
import { formatProblem, type Problem } from '#domain/problem/problem.ts';
import { allRules } from '../../../scripts/reference/rules.ts';
import { wrongEdits } from '../../check/wrong-edits.ts';
import { foundAfter } from '../../support/change.ts';
import type { Refused } from './edit.ts';
import { addresses } from './edits/addresses.ts';
import { characters } from './edits/characters.ts';
import { dates } from './edits/dates.ts';
import { fields } from './edits/fields.ts';
import { files } from './edits/files.ts';
import { frontMatter } from './edits/front-matter.ts';
import { json } from './edits/json.ts';
import { letterCode } from './edits/letter-code.ts';
import { letterLinks } from './edits/letter-links.ts';
import { letters } from './edits/letters.ts';
import { moves } from './edits/moves.ts';
import { plainText } from './edits/plain-text.ts';
import { references } from './edits/references.ts';
import { welcomeLetters } from './edits/welcome-letters.ts';
import { welcomeMoves } from './edits/welcome-moves.ts';
import { welcomeRecords } from './edits/welcome-records.ts';
import { foundIn, messagesIn, type RealEdit } from './real.ts';
import { probes, rulesOfFileSystem } from './rule-probes.ts';
import { ownRecords } from '../../support/own-records.ts';

/** Mistakes of people who mean well and attempts of those who do not, by what they are about. */
const refused = {
  velden: fields,
  datums: dates,
  verwijzingen: references,
  adressen: addresses,
  JSON: json,
  'opmaak in een record': plainText,
  tekens: characters,
  bestanden: files,
  'een brief': letters,
  'code in een brief': letterCode,
  'links in een brief': letterLinks,
  'het blok boven een brief': frontMatter,
  verhuisberichten: moves,
};

const accepted = {
  'een record': welcomeRecords,
  'een brief': welcomeLetters,
  'een verhuizing': welcomeMoves,
};

const found = new Map<RealEdit, Problem[]>();

/** What the check finds after an edit; the last test asks for all of them again. */
function problemsOf([, edit]: Refused): Problem[] {
  const known = found.get(edit) ?? foundIn(edit);
  found.set(edit, known);
  return known;
}

/** Every message of the edit; the one that must be among them names the file, the place and what is wrong. */
function expectRefused(row: Refused): void {
  const [, , file, place, says] = row;
  const messages = problemsOf(row).map(formatProblem);
  const start = place === '' ? file : `${file}, `;
  const right = messages.filter(
    (message) => message.startsWith(start) && message.includes(place) && message.includes(says),
  );
  expect(right.length, messages.join('\n')).toBeGreaterThan(0);
  for (const message of messages) expect(message).toBe(makeVisible(message));
}

test('de gegevens zoals ze zijn, gaan door, ook zonder wat er ver vandaan ligt', async () => {
  expect((await checkContent(ownRecords)).problems.map(formatProblem)).toEqual([]);
  expect(messagesIn()).toEqual([]);
});

test('er zijn genoeg proeven', () => {
  expect(Object.values(refused).flat().length).toBeGreaterThanOrEqual(120);
});

describe.each(Object.entries(refused))('niet door gaat, over %s:', (_, rows) => {
  test.each(rows)('%s', (...row) => expectRefused(row));
});

describe.each(Object.entries(accepted))('door gaat, in %s:', (_, rows) => {
  test.each(rows)('%s', (_what, edit) => {
    expect(messagesIn(edit)).toEqual([]);
  });
});

describe('elke regel van de controle', () => {
  test.each(probes)('%s meldt wat ertegen ingaat', async (rule, find) => {
    expect((await find()).map((problem) => problem.rule)).toContain(rule);
  });

  test('heeft een proef: een bewerking die hij weigert, of een eigen voorbeeld', () => {
    const reached = new Set<string>([
      ...Object.values(refused)
        .flat()
        .flatMap(problemsOf)
        .map(({ rule }) => rule),
      ...wrongEdits.flatMap(([, change]) => foundAfter(change)).map(({ rule }) => rule),
      ...probes.map(([rule]) => rule),
      ...rulesOfFileSystem,
    ]);
    expect(allRules.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});
