import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import { readContentFiles } from '#check/files/files.ts';
import { formatProblem } from '#domain/problem/problem.ts';
import { readForms } from '../../scripts/issue/form.ts';
import { handleIssue } from '../../scripts/issue/handle.ts';
import { readContent } from '../../scripts/propose/content.ts';
import { proposeStand } from '../../scripts/propose/stand.ts';
import { ownRecords } from '../support/own-records.ts';

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const guide = inOneLine(readFileSync('docs/bewerken.md', 'utf8'));
const content = await readContent(ownRecords);
const forms = await readForms(process.cwd());

/** What the form “Nieuwe stand” answers to these answers. */
function answerTo(answers: Record<string, string>) {
  const form = forms.find(({ name }) => name === 'nieuwe-stand');
  const usual: Record<string, string> = {
    ...{ afspraak: '2024/zoetwater-noord', datum: '2025-06-12', gebeurtenis: 'voortgang' },
    ...{ status: 'loopt', toelichting: 'Het onderzoek is gestart.' },
  };
  const body = [...(form?.fields ?? [])]
    .map(([label, { id }]) => `### ${label}\n\n${{ ...usual, ...answers }[id] ?? '_No response_'}`)
    .join('\n\n');
  return handleIssue(content, forms, body);
}

/** Each of these lines is in the guide. */
function expectInGuide(lines: readonly string[]): void {
  expect(lines.filter((line) => !guide.includes(inOneLine(line)))).toEqual([]);
}

test('docs/bewerken.md toont hoe een goed formulier werkelijk wordt gelezen', () => {
  const { kind, notes } = answerTo({
    ...{ datum: '12 juni 2025', termijn_tekst: 'Nee', bron: 'www.example.nl/zoetwater.' },
    bron_titel: 'Rijksoverheid, bericht over zoetwater',
  });
  expect(kind).toBe('voorstel');
  expect(notes).toHaveLength(3);
  expectInGuide(notes.map((note) => `- ${note}`));
});

test('docs/bewerken.md toont wat een formulier met open plekken werkelijk terugkrijgt', () => {
  const { kind, problems } = answerTo({
    ...{ afspraak: 'zoetwater-nord', datum: '12 juni', bron: 'https://www.example.nl/zoetwater' },
  });
  expect(kind).toBe('onvolledig');
  expect(problems).toHaveLength(3);
  expectInGuide(problems.map((problem) => `- ${problem}`));
});

test('docs/bewerken.md toont de fout die de controle werkelijk geeft', async () => {
  const file = 'content/afspraken/2024/zoetwater-noord.json';
  const files = (await readContentFiles(ownRecords)).map((one) =>
    one.file === file
      ? {
          file,
          bytes: Buffer.from(
            Buffer.from(one.bytes)
              .toString()
              .replace('"soort": "afspraak"', '"soort": "afspraken"'),
          ),
        }
      : one,
  );
  const [line = ''] = checkFiles(files).problems.map(formatProblem);
  expectInGuide([line.replace(/ \([a-z/-]+\)$/, '')]);
});

test('docs/bewerken.md noemt een opdracht die werkelijk een stand toevoegt', () => {
  const [, command = ''] = /npm run nieuw -- stand ((?:--.*?)) ```/.exec(guide) ?? [];
  const options = [...command.matchAll(/--([a-z.]+) ("[^"]*"|\S+)/g)].map(
    ([, name = '', value = '']) => [name, value.replace(/^"|"$/g, '')] as const,
  );
  expect(options).toHaveLength(6);
  const answers = new Map(options).set('toelichting', 'Het onderzoek is gestart.');
  const { problems, files } = proposeStand(content, answers);
  expect(problems).toEqual([]);
  expect(JSON.parse(files[0]?.text ?? '').verloop.at(-1)).toMatchObject({
    ...{ datum: '2025-06', gebeurtenis: 'voortgang', status: 'loopt' },
    bron: { kamerstuk: '34682-228' },
  });
});
