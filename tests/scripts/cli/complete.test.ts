import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createAsker } from '../../../scripts/cli/ask.ts';
import { readCommand, usage } from '../../../scripts/cli/command.ts';
import { commandLine, completeByAsking } from '../../../scripts/cli/complete.ts';
import { isAtlas, toContent } from '../../../scripts/propose/content.ts';
import { goodFiles } from '../../support/atlas.ts';
import { toContentFiles } from '../../support/change.ts';

const content = toContent(toContentFiles(goodFiles()));

/** What somebody types, one line for each question, and what comes of it. */
async function asked(words: string[], lines: string[]) {
  const { kind, ...command } = readCommand([...words, '--vragen']);
  if (!kind) throw new Error('geen soort');
  const shown: string[] = [];
  const output = new Writable({
    write: (text, _, done) => {
      shown.push(String(text));
      done();
    },
  });
  const asker = createAsker(Readable.from([lines.map((line) => `${line}\n`).join('')]), output);
  const told: string[] = [];
  const completed = await completeByAsking({ ...command, kind }, content, asker, (problems) => {
    told.push(...problems.map(({ field, message }) => `${field}: ${message}`));
  });
  asker.close();
  const questions = [...shown.join('').matchAll(/(?:^|> )([\w.]+)(?=:)/gm)].map(([, path]) => path);
  const [file] = completed.proposal.files;
  return { ...completed, kind, told, questions, record: file && JSON.parse(file.text) };
}

describe('npm run nieuw vraagt', () => {
  test('wat bij een afspraak hoort, ook vervolg, termijn, regio’s, andere plaatsen en een opmerking', async () => {
    const { questions } = await asked(
      ['afspraak'],
      Array.from({ length: 40 }, () => ''),
    );
    expect(questions).toEqual(
      expect.arrayContaining([
        'bron',
        'vervolgOp',
        'termijn.tekst',
        'regios',
        'ookIn',
        'opmerking',
      ]),
    );
  });

  test('het nummer van een Kamerstuk, zodat het er een wordt', async () => {
    const { record, proposal } = await asked(
      ['kamerstuk'],
      [
        '34 682',
        'nr. 301',
        'TK',
        'Brief over water',
        'brief',
        '12 juni 2025',
        '2024/25',
        'De brief gaat over water.',
        'gezien',
        'Officiële bekendmakingen: https://zoek.officielebekendmakingen.nl/kst-34682-301.html.',
      ],
    );
    expect(proposal.problems).toEqual([]);
    expect(proposal.files[0]?.file).toBe('data/kamerstukken/34682-301.json');
    expect(record).toMatchObject({
      dossiers: ['34682'],
      nr: '301',
      datum: '2025-06-12',
      vergaderjaar: '2024-2025',
      bronnen: [{ titel: 'Officiële bekendmakingen' }],
    });
  });

  test('bij een motie ook wat ermee gebeurde, en bij een brief niet', async () => {
    const motie = [
      '34 682',
      'nr. 302',
      'TK',
      'Motie over water',
      'Motie',
      '25 juni 2025',
      '2024/25',
      'De motie vraagt om meer water.',
      '3 juli 2025',
      'aangenomen',
      'De Kamer neemt de motie aan.',
      'https://www.example.nl/stemming',
      'Tweede Kamer: de stemming',
      '3 juli 2025',
      'gezien',
      'Tweede Kamer: https://www.example.nl/motie',
    ];
    const { record, questions, proposal } = await asked(['kamerstuk'], motie);
    expect(proposal.problems).toEqual([]);
    expect(record).toMatchObject({
      soort: 'motie',
      verloop: [{ datum: '2025-07-03', stap: 'aangenomen', bron: { datum: '2025-07-03' } }],
    });
    const letter = await asked(['kamerstuk'], motie.with(4, 'brief'));
    const steps = (paths: readonly unknown[]) =>
      paths.filter((path) => String(path).startsWith('verloop.'));
    expect(steps(questions)).not.toEqual([]);
    expect(steps(letter.questions)).toEqual([]);
  });

  test('geen nummer als het al bij het dossier stond', async () => {
    const { proposal, questions } = await asked(
      ['kamerstuk'],
      [
        'Kamerstuk 34 682, nr. 302',
        'TK',
        '',
        'onbekend',
        '',
        '',
        'Alleen het nummer is bekend.',
        'alleen-nummer',
        '',
      ],
    );
    expect(questions).not.toContain('nr');
    expect(proposal.problems).toEqual([]);
    expect(proposal.files[0]?.file).toBe('data/kamerstukken/34682-302.json');
  });

  test('na een fout alleen opnieuw wat fout was', async () => {
    const { record, questions, told } = await asked(
      ['begrip', '--thema', 'Watr'],
      ['Nieuw woord', 'n.v.t.', 'dosier', 'Nu wel een uitleg.', '', 'Water'],
    );
    expect(told.toSorted()).toEqual([
      'thema: staat nog niet in de atlas als thema',
      'uitleg: zegt niets, en dit moet worden ingevuld',
      'zieOok: staat nog niet in de atlas als begrip',
    ]);
    expect(questions.slice(3)).toEqual(['uitleg', 'zieOok', 'thema']);
    expect(record).toMatchObject({
      naam: 'Nieuw woord',
      uitleg: 'Nu wel een uitleg.',
      thema: 'water',
    });
  });

  test('een andere naam als het bestand er al is', async () => {
    const { proposal, told } = await asked(
      ['thema', '--naam', 'Water', '--volgorde', '9', '--uitleg', 'x'],
      [...Array.from({ length: 2 }, () => '')],
    );
    expect(told.join()).toContain('bestaat al');
    expect(proposal.problems).not.toEqual([]);
  });

  test('houdt op als er niets meer komt, en geeft de antwoorden terug als opdracht', async () => {
    const { proposal, answers, name, kind } = await asked(['begrip'], ['Nieuw "woord"', '-']);
    expect(proposal.problems).not.toEqual([]);
    expect(commandLine(kind, answers, name)).toBe(
      'npm run nieuw -- begrip --naam "Nieuw \\"woord\\"" --uitleg "-"',
    );
  });
});

describe('hulp', () => {
  test.each([[['--help']], [['--hulp']], [['-h']], [['help']]])('zonder soort met %s', (words) => {
    const command = readCommand(words);
    expect(command.help).toBe(true);
    expect(usage(command.kind)).toContain('Kies uit: stand, afspraak');
  });

  test.each([[['afspraak', '--help']], [['afspraak', '--hulp']], [['afspraak', '-h']]])(
    'van een soort met %j',
    (words) => {
      const command = readCommand(words);
      expect(command.help).toBe(true);
      expect(usage(command.kind)).toContain('--vervolgOp');
      expect(usage(command.kind)).toContain('--bron *');
    },
  );
});

test('een map zonder atlas is geen atlas', () => {
  expect(isAtlas(content)).toBe(true);
  expect(isAtlas({ files: [] })).toBe(false);
  expect(isAtlas({ files: ['data/metingen.csv', 'content/blog.md'] })).toBe(false);
});
