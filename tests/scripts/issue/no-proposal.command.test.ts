import { describe, expect, test } from 'vitest';
import { issueJobs, payload } from './issue-jobs.ts';

const jobs = issueJobs();
const zoetwater = 'content/afspraken/2024/zoetwater-noord.json';

describe('een formulier met fouten', () => {
  test('krijgt ze alle tegelijk terug, in de woorden van het formulier, en geen tak', async () => {
    await jobs.receive('issues.opened.nieuwe-stand-onvolledig');
    expect(jobs.answerTo(13)).toContain(
      'Om welke afspraak gaat het? – “zoetwater-nord” staat nog niet in de atlas',
    );
    expect(jobs.answerTo(13)).toContain('Bedoelde u “2024/zoetwater-noord”?');
    expect(jobs.answerTo(13)).toContain('Wanneer gebeurde het? – “12 juni” noemt geen jaar');
    expect(jobs.answerTo(13)).toContain(
      'Waar staat het? – “https://www.example.nl/zoetwater” heeft nog een naam nodig',
    );
    expect(jobs.branches()).toEqual(['main']);
    expect(jobs.github.pulls).toEqual([]);
  });

  test('wordt na het bewerken een voorstel, en het antwoord verandert mee', async () => {
    await jobs.receive('issues.opened.nieuwe-stand-onvolledig');
    await jobs.receive('issues.edited.nieuwe-stand');
    expect(jobs.github.comments.get(13)).toHaveLength(1);
    expect(jobs.answerTo(13)).toContain('Van uw melding is een voorstel gemaakt');
    expect(
      JSON.parse(jobs.fileOn('voorstel/melding-13', zoetwater)).verloop.at(-1).gebeurtenis,
    ).toBe('gestart');
  });

  test('noemt een termijn die niet kan bij haar eigen vraag', async () => {
    const done = payload('issues.opened.nieuwe-stand')
      .replace('\\nvoortgang\\n', '\\ngehaald\\n')
      .replace('\\nloopt\\n', '\\ngereed\\n')
      .replace(
        '### Vertel het',
        '### Is er een nieuwe termijn?\\n\\neind 2027\\n\\n### Wanneer loopt die af?\\n\\n2027\\n\\n### Vertel het',
      );
    await jobs.receiveText(done);
    expect(jobs.answerTo(12)).toContain(
      'Is er een nieuwe termijn? – past niet bij de stand “gereed”',
    );
  });

  test('noemt elk fout antwoord bij zijn eigen vraag', async () => {
    const body = payload('issues.opened.nieuwe-stand')
      .replaceAll('2025-06-12', '31 juni 2025')
      .replace('https://www.example.nl/zoetwater', 'de krant');
    await jobs.receiveText(body);
    const answer = jobs.answerTo(12);
    expect(answer).toContain('Wanneer gebeurde het? – “31 juni 2025” is geen bestaande datum');
    expect(answer).toContain('Waar staat het? – “de krant” is geen adres of Kamerstuk');
  });

  test('met gegevens over een mens krijgt geen tak, en het antwoord herhaalt ze niet', async () => {
    const body = payload('issues.opened.nieuwe-stand').replace(
      'samen aan een plan',
      'samen. Bel 06-12345678 of mail jan@example.nl',
    );
    await jobs.receiveText(body);
    expect(jobs.answerTo(12)).toContain('hier staat een e-mailadres en een telefoonnummer');
    expect(jobs.answerTo(12)).not.toMatch(/0612345678|06-12345678|jan@example/);
    expect(jobs.branches()).toEqual(['main']);
  });
});

describe('een melding zonder voorstel', () => {
  test('over een fout krijgt dank en gaat naar een mens', async () => {
    await jobs.receive('issues.opened.fout-melden-zonder-woorden');
    expect(jobs.answerTo(16)).toContain('Een mens leest haar');
    expect(jobs.branches()).toEqual(['main']);
  });

  test.each([
    'issues.opened.vrij',
    'issues.opened.pull-request',
    'issues.edited.gesloten',
    'issue_comment.created',
  ])('blijft zonder gevolg: %s', async (name) => {
    const read = await jobs.runMelding(payload(name));
    expect(read).toMatchObject({ kind: 'niets', files: [] });
    expect(jobs.github.changes).toEqual([]);
  });
});

describe('een vijandige melding', () => {
  test('komt niet buiten content/ en data/', async () => {
    await jobs.receive('issues.opened.vijandig-pad');
    expect(jobs.branches()).toEqual(['main']);
    expect(jobs.answerTo(19)).toContain('is geen bestand met gegevens van de atlas');
  });

  test('zet geen script in een brief', async () => {
    await jobs.receive('issues.opened.vijandig-brief');
    expect(jobs.branches()).toEqual(['main']);
    expect(jobs.answerTo(21)).toContain('Er kon nog geen voorstel van worden gemaakt');
  });

  test('verstopt geen tweede bron onder een eigen kop', async () => {
    await jobs.receive('issues.opened.dubbele-kop');
    expect(jobs.branches()).toEqual(['main']);
    expect(jobs.answerTo(22)).toContain('Waar staat het? – staat twee keer in uw melding');
  });

  test('wordt nergens uitgevoerd en noemt niemand', async () => {
    await jobs.receive('issues.opened.vijandig-stand');
    const answer = jobs.answerTo(20);
    const fenced = /^(`{3,})text\n[\s\S]*?\n\1$/m.exec(answer)?.[0] ?? '';
    expect(fenced).not.toBe('');
    const outside = answer.replace(fenced, '');
    expect(outside).not.toMatch(/@everyone|<img|Closes|evil/);
    expect(jobs.branches()).toEqual(['main']);
  });
});

describe('de taak met het token', () => {
  test('doet niets als er iets te weigeren is', async () => {
    const files = [{ file: '.github/workflows/ci.yml', text: 'x' }];
    const answer = { kind: 'voorstel', form: 'nieuwe-stand', files, problems: [], notes: [] };
    const ended = await jobs.publish(payload('issues.opened.nieuwe-stand'), answer);
    expect(ended.code).not.toBe(0);
    expect(ended.err).toContain('een bestand staat niet in content/ of data/');
    expect(jobs.github.changes).toEqual([]);
  });
});

describe('npm run melding', () => {
  test.each([
    'issues.opened.nieuwe-stand',
    'issues.opened.nieuwe-stand-onvolledig',
    'issues.opened.vijandig-stand',
  ])('schrijft voor de taak met het token het antwoord op %s', async (name) => {
    expect(await jobs.runMelding(payload(name))).toEqual(jobs.answerEvent(payload(name)));
  });
});
