import { describe, expect, test } from 'vitest';
import { readIssueAnswer } from '../../../scripts/handoff/issue-answer.ts';
import { type Form, readForms } from '../../../scripts/issue/form.ts';
import { handleIssue } from '../../../scripts/issue/handle.ts';
import { readContent } from '../../../scripts/propose/content.ts';
import { type LayAnswer, layAnswers } from './lay-answers.ts';
import { examplesOf } from '../../support/examples.ts';
import { ownRecords } from '../../support/own-records.ts';

const forms = await readForms(process.cwd());
const content = await readContent(ownRecords);

/** What a careful person fills in; each row differs from it in what it is about. */
const usual: Record<LayAnswer['form'], Record<string, string>> = {
  'nieuwe-stand': {
    afspraak: 'https://atlas.example/afspraken/2024/zoetwater-noord/',
    datum: '2025-06-12',
    gebeurtenis: 'voortgang',
    status: 'loopt',
    toelichting: 'Het onderzoek is gestart.',
    bron: 'https://www.rijksoverheid.nl/actueel/zoetwater',
    bron_titel: 'Rijksoverheid: bericht over zoetwater',
  },
  'afspraak-toevoegen': {
    titel: 'Een proef met zoetwater',
    tekst: 'Er komt een proef.',
    soort: 'afspraak',
    toetsbaarheid: 'concreet',
    bron: 'https://atlas.example/brieven/2024/water/#alinea-3',
    partijen: 'Rijk',
    themas: 'Water en bodem',
  },
  'fout-melden': {
    pagina: 'https://atlas.example/begrippen/netcongestie/',
    bestand: 'data/begrippen/netcongestie.json',
    melding: 'Een ander woord is beter.',
    huidig: 'Het stroomnet is vol.',
    nieuw: 'Het elektriciteitsnet is vol.',
  },
};

/** What GitHub makes of a filled in form. */
function bodyOf({ fields }: Form, answers: Record<string, string>): string {
  return [...fields]
    .map(([label, { id }]) => `### ${label}\n\n${answers[id] ?? '_No response_'}`)
    .join('\n\n');
}

function answerTo({ form: name, answers }: LayAnswer) {
  const form = forms.find((known) => known.name === name);
  if (!form) throw new Error(`${name} is geen formulier`);
  const answer = handleIssue(content, forms, bodyOf(form, { ...usual[name], ...answers }));
  // The job with the token takes whatever comes out.
  expect(readIssueAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  return answer;
}

const isProposal = ({ becomes, holds }: LayAnswer) => becomes !== undefined || holds !== undefined;

describe('wat mensen invullen wordt meteen een goed voorstel', () => {
  test.each(examplesOf(layAnswers.filter(isProposal), 3))('$form: iemand $about', (row) => {
    const { kind, problems, files } = answerTo(row);
    expect({ kind, problems }).toEqual({ kind: 'voorstel', problems: [] });
    const [{ file = '', text = '' } = {}] = files;
    if (row.file !== undefined) expect(file).toBe(row.file);
    if (row.holds !== undefined) {
      expect(text).toContain(row.holds);
      return;
    }
    const record = JSON.parse(text);
    const made = row.form === 'nieuwe-stand' ? record.verloop.at(-1) : record;
    expect(made).toMatchObject(row.becomes ?? {});
    expect(Object.keys(made).filter((field) => row.lacks?.includes(field))).toEqual([]);
  });
});

describe('wat open is, gaat terug met één duidelijke melding', () => {
  const open = layAnswers.filter(({ says }) => says !== undefined);
  test.each(examplesOf(open, 3))('$form: iemand $about', (row) => {
    const { kind, problems, files } = answerTo(row);
    expect({ kind, files }).toEqual({ kind: 'onvolledig', files: [] });
    expect(problems).toEqual([expect.stringContaining(row.says ?? '')]);
  });
});

describe('wat alleen een mens kan uitzoeken, gaat naar een mens', () => {
  test.each(layAnswers.filter(({ toPerson }) => toPerson !== undefined))(
    '$form: iemand $about',
    (row) => {
      const { kind, files, notes } = answerTo(row);
      expect({ kind, files }).toEqual({ kind: 'dank', files: [] });
      expect(notes.join('\n')).toContain(row.toPerson);
    },
  );
});

test('het zijn er ten minste zestig, en de meeste worden meteen een voorstel', () => {
  expect(layAnswers.length).toBeGreaterThanOrEqual(60);
  expect(layAnswers.filter(isProposal).length).toBeGreaterThanOrEqual(50);
});
