import { describe, expect, test } from 'vitest';
import { formatRecord } from '../../../scripts/canonical/format.ts';
import { readIssueAnswer } from '../../../scripts/handoff/issue-answer.ts';
import { readForms } from '../../../scripts/issue/form.ts';
import { handleIssue } from '../../../scripts/issue/handle.ts';
import { readContent } from '../../../scripts/propose/content.ts';
import { ownRecords } from '../../support/own-records.ts';

const forms = await readForms(process.cwd());
const content = await readContent(ownRecords);

/** Good answers by the name of the field. */
const good: Record<string, string> = {
  afspraken: '2024/zoetwater-noord',
  titel: 'Is het verzonnen plan er al?',
  datum: '3 februari 2026',
  partij: 'Rijk',
  weg: 'e-mail',
};

/** What the form “Een navraag melden” answers to these answers. */
function answerTo(answers: Record<string, string>) {
  const filled = { ...good, ...answers };
  const form = forms.find(({ name }) => name === 'navraag');
  const body = [...(form?.fields ?? [])]
    .map(([label, { id }]) => `### ${label}\n\n${filled[id] ?? '_No response_'}`)
    .join('\n\n');
  const answer = handleIssue(content, forms, body);
  // The job with the token takes whatever comes out.
  expect(readIssueAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  return answer;
}

/** Every answer, as somebody pastes and types. */
const whole = {
  afspraken:
    'https://atlas.example/afspraken/2024/zoetwater-noord/\n- 2024/vijf-miljard-woningbouw',
  partij: 'provincie Utrecht',
  weg: 'Woo-verzoek',
  vrager: 'journalist',
  toelichting: 'Zij heeft het onderzoek.',
  bron: 'https://www.example.nl/vraag',
  bron_titel: 'Een verzonnen vraag',
  antwoord_datum: '1 maart 2026',
  antwoord_tekst: 'Het verzonnen plan is er.',
  antwoord_bron: 'www.example.nl/antwoord',
  antwoord_bron_titel: 'Een verzonnen antwoord',
};

describe('een ingevulde navraag wordt een goed bestand in de vaste vorm', () => {
  test.each([
    ['zonder antwoord', {}],
    ['met alles', whole],
    ['met antwoorden die niets zeggen', { antwoord_tekst: 'nvt', antwoord_bron: '-' }],
    ['met een antwoord dat niet openbaar is', { antwoord_datum: '4 februari 2026' }],
  ])('%s', (_, answers) => {
    const { kind, files } = answerTo(answers);
    expect(kind).toBe('voorstel');
    expect(content.problemsWith(files)).toEqual([]);
    expect(files.map(({ file }) => file)).toEqual([
      'data/navragen/2026-02-03-is-het-verzonnen-plan-er-al.json',
    ]);
    for (const { file, text } of files) expect(formatRecord(file, text)).toBe(text);
  });

  test('met elk antwoord op zijn plaats', () => {
    const [file] = answerTo(whole).files;
    expect(JSON.parse(file?.text ?? '')).toEqual({
      titel: 'Is het verzonnen plan er al?',
      afspraken: ['2024/zoetwater-noord', '2024/vijf-miljard-woningbouw'],
      datum: '2026-02-03',
      partij: 'provincie-utrecht',
      weg: 'woo-verzoek',
      vrager: 'journalist',
      toelichting: 'Zij heeft het onderzoek.',
      bron: { url: 'https://www.example.nl/vraag', titel: 'Een verzonnen vraag' },
      antwoord: {
        datum: '2026-03-01',
        tekst: 'Het verzonnen plan is er.',
        bron: { url: 'https://www.example.nl/antwoord', titel: 'Een verzonnen antwoord' },
      },
    });
  });
});

describe('een fout antwoord wordt genoemd bij zijn eigen vraag', () => {
  test.each([
    [{ partij: 'Jan' }, 'Aan welke partij? – “Jan” staat nog niet in de atlas'],
    [
      { partij: 'Provincie Utrecht' },
      'Aan welke partij? – “provincie-utrecht” is geen partij bij 2024/zoetwater-noord',
    ],
    [
      { antwoord_datum: '1 januari 2026' },
      'Op welke dag kwam het antwoord? – “2026-01-01” ligt vóór de vraag (3 februari 2026)',
    ],
    [
      { antwoord_datum: '1 maart 2026', antwoord_tekst: 'Het is er.' },
      'Waar is het antwoord te lezen? – hoort erbij zodra er staat wat het antwoord zegt',
    ],
    [
      { antwoord_datum: '1 maart 2026', antwoord_bron: 'de krant' },
      'Waar is het antwoord te lezen? – “de krant” is geen adres of Kamerstuk',
    ],
    [
      { antwoord_tekst: 'Gebeld met 06 12345678' },
      'Wat zegt het antwoord? – hier staat een telefoonnummer',
    ],
    [{ datum: 'maart 2026' }, 'Op welke dag hebt u het gevraagd? –'],
    [{ datum: '3 februari 2031' }, 'Op welke dag hebt u het gevraagd? –'],
    [{ weg: 'duif' }, 'Hoe hebt u het gevraagd? – “duif” kan hier niet'],
    [{ afspraken: 'nergens' }, 'Over welke uitkomst ging de vraag? – “nergens” staat nog niet'],
  ])('%j', (answers, says) => {
    const { kind, files, problems } = answerTo(answers);
    expect({ kind, files }).toEqual({ kind: 'onvolledig', files: [] });
    expect(problems.join('\n')).toContain(says);
  });
});
