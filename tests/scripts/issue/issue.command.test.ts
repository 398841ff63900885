import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readIssueAnswer } from '../../../scripts/handoff/issue-answer.ts';
import { type GitHubServer, startGitHub, token } from '../../support/github-server.ts';
import { runScript } from '../../support/process.ts';
import { createRepository, type RepositoryFolder } from '../../support/repository-folder.ts';
import { type Checkout, makeSparseCheckout } from '../../support/sparse-checkout.ts';

let repository: RepositoryFolder;
let github: GitHubServer;
let folder: string;
let checkout: Checkout;

beforeAll(() => {
  checkout = makeSparseCheckout('melding');
  repository = createRepository();
});
afterAll(() => {
  repository.remove();
  checkout.remove();
});
beforeEach(async () => {
  for (const branch of branches().filter((name) => name !== 'main')) {
    repository.git('update-ref', '-d', `refs/heads/${branch}`);
  }
  github = await startGitHub(repository.bare);
  folder = mkdtempSync(join(tmpdir(), 'melding-'));
});
afterEach(() => {
  github.close();
  rmSync(folder, { recursive: true, force: true });
});

const zoetwater = 'content/afspraken/2024/zoetwater-noord.json';

describe('een goed ingevuld formulier', () => {
  test('voor een nieuwe stand wordt een tak, een voorstel en een Nederlands antwoord', async () => {
    await receive('issues.opened.nieuwe-stand');
    const record = JSON.parse(fileOn('voorstel/melding-12', zoetwater));
    expect(record.verloop.at(-1)).toEqual({
      datum: '2025-06-12',
      gebeurtenis: 'voortgang',
      status: 'loopt',
      toelichting:
        'De drie provincies en het Rijk werken samen aan een plan. Dit is een verzonnen voorbeeld.',
      bron: {
        url: 'https://www.example.nl/zoetwater',
        titel: 'Voorbeeldbron: bericht over zoetwater in het noorden',
        datum: '2025-06-12',
      },
    });
    expect(changedOn('voorstel/melding-12')).toEqual([zoetwater]);
    expect(repository.git('rev-parse', 'voorstel/melding-12^')).toBe(repository.base);
    expect(github.pulls).toMatchObject([
      {
        title: 'Nieuwe stand: content/afspraken/2024/zoetwater-noord (melding 12)',
        head: 'voorbeeld:voorstel/melding-12',
        base: 'main',
      },
    ]);
    expect(github.pulls[0]?.body).toContain('Closes #12');
    expect(answerTo(12)).toContain('https://github.com/voorbeeld/afsprakenatlas/pull/100');
    expect(github.dispatched).toEqual([
      'ci.yml voorstel/melding-12',
      'gevolgen.yml voorstel/melding-12',
    ]);
    expect(github.strange).toEqual([]);
  });

  test('voor uitstel neemt de nieuwe termijn mee; zonder die vraag is het hetzelfde formulier', async () => {
    const moved = payload('issues.opened.nieuwe-stand')
      .replace('\\nvoortgang\\n', '\\nuitgesteld\\n')
      .replace(
        '### Vertel het',
        '### Is er een nieuwe termijn?\\n\\neind 2027\\n\\n### Wanneer loopt die af?\\n\\n2027\\n\\n### Vertel het',
      );
    await receiveText(moved);
    const record = JSON.parse(fileOn('voorstel/melding-12', zoetwater));
    expect(record.verloop.at(-1)).toMatchObject({
      gebeurtenis: 'uitgesteld',
      termijn: { tekst: 'eind 2027', uiterlijk: '2027' },
    });
  });

  test('verandert alleen de regels die erbij komen', async () => {
    await receive('issues.opened.nieuwe-stand');
    const stat = repository.git('diff', '--numstat', 'main', 'voorstel/melding-12');
    expect(stat).toBe(`11\t0\t${zoetwater}`);
  });

  test('voor een nieuwe afspraak wordt een nieuw bestand met namen als verwijzingen', async () => {
    await receive('issues.opened.afspraak-toevoegen');
    const file = 'content/afspraken/2024/voorbeeld-van-een-toegevoegde-uitkomst.json';
    expect(changedOn('voorstel/melding-14')).toEqual([file]);
    expect(JSON.parse(fileOn('voorstel/melding-14', file))).toMatchObject({
      ronde: '2024',
      bron: { kamerstuk: '34682-205', sectie: 'water', alinea: 6 },
      partijen: ['provincie-noord-brabant'],
      themas: ['water', 'natuur'],
      provincies: ['noord-brabant'],
      gebieden: [],
      landsdelen: ['zuid'],
      termijn: { tekst: 'in de eerste helft van 2025', uiterlijk: '2025-06' },
      verloop: [{ datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'aangekondigd' }],
    });
  });

  test.each([
    [
      'een fout in een afspraak',
      'issues.opened.fout-melden',
      'voorstel/melding-15',
      zoetwater,
      'hangt voor zoetwater bijvoorbeeld af van het IJsselmeergebied',
    ],
    [
      'een fout in een brief, waarvan alleen het adres is gegeven',
      'issues.opened.fout-melden-brief',
      'voorstel/melding-17',
      'content/brieven/2024/water.mdx',
      'Water stroomt door, ook over een provinciegrens.',
    ],
  ])('voor %s vervangt alleen die woorden', async (_, payload, branch, file, words) => {
    await receive(payload);
    expect(changedOn(branch)).toEqual([file]);
    expect(fileOn(branch, file)).toContain(words);
    expect(repository.git('diff', '--numstat', 'main', branch)).toBe(`1\t1\t${file}`);
  });
});

describe('een formulier met fouten', () => {
  test('krijgt ze alle tegelijk terug, in de woorden van het formulier, en geen tak', async () => {
    await receive('issues.opened.nieuwe-stand-onvolledig');
    expect(answerTo(13)).toContain(
      'Om welke afspraak gaat het? – “zoetwater-nord” is geen afspraak in de atlas',
    );
    expect(answerTo(13)).toContain('Bedoelde u “2024/zoetwater-noord”?');
    expect(answerTo(13)).toContain('Wanneer gebeurde het? – “12 juni” is geen bestaande datum');
    expect(answerTo(13)).toContain('Waar staat het? – “www.example.nl/zoetwater”');
    expect(branches()).toEqual(['main']);
    expect(github.pulls).toEqual([]);
  });

  test('wordt na het bewerken een voorstel, en het antwoord verandert mee', async () => {
    await receive('issues.opened.nieuwe-stand-onvolledig');
    await receive('issues.edited.nieuwe-stand');
    expect(github.comments.get(13)).toHaveLength(1);
    expect(answerTo(13)).toContain('Van uw melding is een voorstel gemaakt');
    expect(JSON.parse(fileOn('voorstel/melding-13', zoetwater)).verloop.at(-1).gebeurtenis).toBe(
      'gestart',
    );
  });

  test('noemt een termijn die niet kan bij haar eigen vraag', async () => {
    const done = payload('issues.opened.nieuwe-stand')
      .replace('\\nvoortgang\\n', '\\ngehaald\\n')
      .replace('\\nloopt\\n', '\\ngereed\\n')
      .replace(
        '### Vertel het',
        '### Is er een nieuwe termijn?\\n\\neind 2027\\n\\n### Wanneer loopt die af?\\n\\n2027\\n\\n### Vertel het',
      );
    await receiveText(done);
    expect(answerTo(12)).toContain('Is er een nieuwe termijn? – past niet bij de stand “gereed”');
  });

  test('noemt elk fout antwoord bij zijn eigen vraag', async () => {
    const body = payload('issues.opened.nieuwe-stand')
      .replaceAll('2025-06-12', '12 juni 2025')
      .replace('https://www.example.nl/zoetwater', 'http://www.example.nl/zoetwater');
    await receiveText(body);
    const answer = answerTo(12);
    expect(answer).toContain('Wanneer gebeurde het? – “12 juni 2025” is geen bestaande datum');
    expect(answer).toContain('Waar staat het? – “http://www.example.nl/zoetwater”');
    expect(answer).toContain('Van wanneer is de bron? – “12 juni 2025” is geen bestaande datum');
  });
});

describe('een melding zonder voorstel', () => {
  test('over een fout krijgt dank en gaat naar een mens', async () => {
    await receive('issues.opened.fout-melden-zonder-woorden');
    expect(answerTo(16)).toContain('Een mens leest haar');
    expect(branches()).toEqual(['main']);
  });

  test.each([
    'issues.opened.vrij',
    'issues.opened.pull-request',
    'issues.edited.gesloten',
    'issue_comment.created',
  ])('blijft zonder gevolg: %s', async (name) => {
    const read = await readAnswer(payload(name));
    expect(read).toMatchObject({ kind: 'niets', files: [] });
    expect(github.changes).toEqual([]);
  });
});

describe('een tweede keer', () => {
  test('bewerken vervangt het voorstel van de workflow zelf', async () => {
    await receive('issues.opened.nieuwe-stand');
    const changed = payload('issues.opened.nieuwe-stand').replace('"opened"', '"edited"');
    await receiveText(changed.replace('samen aan een plan', 'samen aan twee plannen'));
    expect(fileOn('voorstel/melding-12', zoetwater)).toContain('samen aan twee plannen');
    expect(github.pulls).toHaveLength(1);
    expect(github.comments.get(12)).toHaveLength(1);
  });

  test('laat het werk van een ander aan het voorstel staan en zegt dat', async () => {
    await receive('issues.opened.nieuwe-stand');
    const tree = repository.git('rev-parse', 'voorstel/melding-12^{tree}');
    const other = repository.git('commit-tree', tree, '-p', 'voorstel/melding-12', '-m', 'Beter');
    repository.git('update-ref', 'refs/heads/voorstel/melding-12', other);
    await receiveText(payload('issues.opened.nieuwe-stand').replace('een plan', 'twee plannen'));
    expect(repository.git('rev-parse', 'voorstel/melding-12')).toBe(other);
    expect(answerTo(12)).toContain('Iemand werkt al verder');
  });

  test('wijst de weg als de repository geen voorstellen van een workflow toestaat', async () => {
    github.forbidPulls = true;
    await receive('issues.opened.nieuwe-stand');
    expect(answerTo(12)).toContain('/compare/main...voorstel/melding-12?expand=1');
  });
});

describe('een vijandige melding', () => {
  test('komt niet buiten content/ en data/', async () => {
    await receive('issues.opened.vijandig-pad');
    expect(branches()).toEqual(['main']);
    expect(answerTo(19)).toContain('is geen bestand met gegevens van de atlas');
  });

  test('zet geen script in een brief', async () => {
    await receive('issues.opened.vijandig-brief');
    expect(branches()).toEqual(['main']);
    expect(answerTo(21)).toContain('Er kon nog geen voorstel van worden gemaakt');
  });

  test('verstopt geen tweede bron onder een eigen kop', async () => {
    await receive('issues.opened.dubbele-kop');
    expect(branches()).toEqual(['main']);
    expect(answerTo(22)).toContain('Waar staat het? – staat twee keer in uw melding');
  });

  test('wordt nergens uitgevoerd en noemt niemand', async () => {
    await receive('issues.opened.vijandig-stand');
    const answer = answerTo(20);
    const fenced = /^(`{3,})text\n[\s\S]*?\n\1$/m.exec(answer)?.[0] ?? '';
    expect(fenced).not.toBe('');
    const outside = answer.replace(fenced, '');
    expect(outside).not.toMatch(/@everyone|<img|Closes|evil/);
    expect(branches()).toEqual(['main']);
  });
});

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

  test('doet niets als er iets te weigeren is', async () => {
    const files = [{ file: '.github/workflows/ci.yml', text: 'x' }];
    const answer = { kind: 'voorstel', form: 'nieuwe-stand', files, problems: [] };
    const ended = await publish(payload('issues.opened.nieuwe-stand'), answer);
    expect(ended.code).not.toBe(0);
    expect(ended.err).toContain('een bestand staat niet in content/ of data/');
    expect(github.changes).toEqual([]);
  });
});

async function receive(name: string): Promise<void> {
  await receiveText(payload(name));
}

/** Runs both jobs of the workflow, one after the other, on this event. */
async function receiveText(event: string): Promise<void> {
  const answer = await readAnswer(event);
  const ended = await publish(event, answer);
  expect(ended).toMatchObject({ code: 0, err: '' });
}

/** The job without a token. */
async function readAnswer(event: string): Promise<unknown> {
  const eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, event);
  const out = join(folder, 'antwoord.json');
  const args = ['--uit', out, '--root', repository.work];
  const ended = await runScript('scripts/melding.ts', args, {
    env: { GITHUB_EVENT_PATH: eventPath },
  });
  expect(ended).toMatchObject({ code: 0, err: '' });
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** The job with a token. */
function publish(event: string, answer: unknown) {
  const eventPath = join(folder, 'event.json');
  const answerPath = join(folder, 'antwoord.json');
  writeFileSync(eventPath, event);
  writeFileSync(answerPath, JSON.stringify(answer));
  return runScript('scripts/github/publish-issue.ts', [answerPath], {
    cwd: checkout.folder,
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'voorbeeld/afsprakenatlas',
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_SHA: repository.base,
      GITHUB_TOKEN: token,
    },
  });
}

function payload(name: string): string {
  return readFileSync(`tests/payloads/${name}.json`, 'utf8');
}

function fileOn(branch: string, file: string): string {
  return repository.git('show', `${branch}:${file}`);
}

function changedOn(branch: string): string[] {
  return repository.git('diff', '--name-only', 'main', branch).split('\n');
}

function branches(): string[] {
  return repository.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
}

function answerTo(issue: number): string {
  return github.comments.get(issue)?.[0]?.body ?? '';
}
