import { expect, test } from 'vitest';
import { formatRecord } from '../../../scripts/canonical/format.ts';
import { readIssueAnswer } from '../../../scripts/handoff/issue-answer.ts';
import { readForms } from '../../../scripts/issue/form.ts';
import { handleIssue } from '../../../scripts/issue/handle.ts';
import { readContent } from '../../../scripts/propose/content.ts';
import { type Filled, filled } from './whole-forms.ts';
import { ownRecords } from '../../support/own-records.ts';

const forms = await readForms(process.cwd());
const content = await readContent(ownRecords);

/** What the program answers to the body that GitHub makes of a form. */
function answerTo({ form: name, answers }: Filled) {
  const form = forms.find((known) => known.name === name);
  if (!form) throw new Error(`${name} is geen formulier`);
  const asked = [...form.fields.values()].map(({ id }) => id);
  expect(Object.keys(answers).filter((id) => !asked.includes(id))).toEqual([]);
  const body = [...form.fields]
    .map(([label, { id }]) => `### ${label}\n\n${answers[id] || '_No response_'}`)
    .join('\n\n');
  return readIssueAnswer(JSON.parse(JSON.stringify(handleIssue(content, forms, body))));
}

const answers = filled.map((row) => ({ row, ...answerTo(row) }));

test.each(answers)('$row.form: $row.who', ({ row: { becomes }, kind, files, problems, notes }) => {
  if ('proposal' in becomes) {
    expect({ kind, problems }).toEqual({ kind: 'voorstel', problems: [] });
    const all = files.map(({ text }) => text).join('\n');
    for (const piece of becomes.proposal) expect(all).toContain(piece);
    expect(content.problemsWith(files)).toEqual([]);
    for (const { file, text } of files) {
      if (file.endsWith('.json')) expect(formatRecord(file, text)).toBe(text);
    }
    return;
  }
  expect(files).toEqual([]);
  if (kind === 'onvolledig') expect(problems).toEqual([expect.stringMatching(becomes.message)]);
  else {
    // A person reads it: the program adds at most what it knows of these words.
    expect({ kind, problems }).toEqual({ kind: 'dank', problems: [] });
    expect(notes.length).toBeLessThan(2);
  }
});

test('van ten minste zestig worden er ten minste vijftig meteen een voorstel', () => {
  expect(filled.length).toBeGreaterThanOrEqual(60);
  expect(answers.filter(({ kind }) => kind === 'voorstel').length).toBeGreaterThanOrEqual(50);
});
