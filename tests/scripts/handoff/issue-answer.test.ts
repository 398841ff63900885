import { describe, expect, test } from 'vitest';
import { readIssueAnswer } from '../../../scripts/handoff/issue-answer.ts';

describe('de taak met het token', () => {
  test.each([
    ['een bestand van de machinerie', { files: [{ file: '.github/workflows/ci.yml', text: 'x' }] }],
    ['een pad omhoog', { files: [{ file: 'data/../.github/x.json', text: 'x' }] }],
    ['een pad vanaf de wortel', { files: [{ file: '/data/themas/x.json', text: 'x' }] }],
    ['een bestand dat de importeur maakt', { files: [{ file: 'data/bronnen/x.json', text: 'x' }] }],
    ['een andere extensie', { files: [{ file: 'data/themas/x.js', text: 'x' }] }],
    ['een pad met een regeleinde', { files: [{ file: 'data/themas/x.json\n', text: 'x' }] }],
    ['te veel bestanden', { files: Array(4).fill({ file: 'data/themas/x.json', text: 'x' }) }],
    [
      'een te groot bestand',
      { files: [{ file: 'data/themas/x.json', text: 'x'.repeat(200_001) }] },
    ],
    ['een nulteken', { files: [{ file: 'data/themas/x.json', text: '\0' }] }],
    ['een tekst die geen tekst is', { files: [{ file: 'data/themas/x.json', text: 1 }] }],
    ['geen bestand', { files: [] }],
    ['een onbekende soort', { kind: 'alles' }],
    ['een naam met opmaak', { form: '[x](https://evil.invalid)' }],
  ])('weigert %s', (_, change) => {
    const good = { files: [{ file: 'data/themas/x.json', text: '{}\n' }], problems: [] };
    const answer = { kind: 'voorstel', form: 'nieuwe-stand', ...good, ...change };
    expect(() => readIssueAnswer(answer)).toThrow();
  });
});
