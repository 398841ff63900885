/** The check as a command: longer than 250 lines because files, fixes, annotations and exit codes are one behaviour. */

import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAnnotations, withoutCommands } from '../../../scripts/gate/annotations.ts';
import { runGate } from '../../../scripts/gate/run.ts';
import { problemWith } from '../../support/problem.ts';
import { close, makeFolder, readFrom, runCommand, writeTo } from './folder.ts';

const thema = 'data/themas/water.json';
const brief = 'content/brieven/2024/water.mdx';

describe('bestanden die geen bestand zijn', () => {
  test.each([
    ['een snelkoppeling naar een bestand', 'data/themas/geheim.json', '/etc/hostname'],
    ['een snelkoppeling naar een map', 'data/themas/map', '/etc'],
    ['een snelkoppeling naar niets', 'data/themas/niets.json', 'bestaat-niet'],
    ['een snelkoppeling binnen de atlas', 'data/themas/zelf.json', 'water.json'],
  ])('worden niet gevolgd: %s', async (_, file, target) => {
    const root = makeFolder();
    symlinkSync(target, join(root, file));
    expect((await runGate({ root })).problems).toEqual([
      {
        file,
        message: 'is een snelkoppeling naar een andere plaats',
        rule: 'file/link',
        advice: 'Zet het bestand zelf hier, met zijn inhoud.',
      },
    ]);
  });

  test('ook niet als de hele map een snelkoppeling is', async () => {
    const root = makeFolder();
    renameSync(join(root, 'data'), join(root, 'elders'));
    symlinkSync('elders', join(root, 'data'));
    const [problem] = (await runGate({ root })).problems.filter(({ file }) => file === 'data');
    expect(problem?.message).toBe('is een snelkoppeling naar een andere plaats');
  });

  test('worden niet geopend als ze te groot zijn', async () => {
    const root = makeFolder();
    writeTo(root, 'data/themas/groot.json', ' '.repeat(200_001));
    expect((await runGate({ root })).problems).toMatchObject([
      { file: 'data/themas/groot.json', message: expect.stringContaining('201 kB') },
    ]);
  });

  test('een map zonder atlas wordt gemeld', async () => {
    const root = join(makeFolder(), 'leeg');
    mkdirSync(root);
    await expect(runGate({ root })).rejects.toThrow('hier staat geen map content of data');
  });
});

describe('--fix', () => {
  test('verbetert wat maar op één manier goed kan, en zet het bestand in de vaste vorm', async () => {
    const root = makeFolder();
    writeTo(
      root,
      thema,
      '\ufeff{\r\n "volgorde": "1",\r\n "naam": "Wa\u00adter "\r\n "uitleg": "Een the\u0301ma.",\r\n "aliassen": "nat",\r\n "woorden": [],\r\n}',
    );
    const { problems, fixed } = await runGate({ root, fix: true });
    expect(problems).toEqual([]);
    expect(fixed).toContain(thema);
    expect(readFrom(root, thema)).toBe(
      '{\n  "naam": "Water",\n  "uitleg": "Een théma.",\n  "aliassen": [\n    "nat"\n  ],\n  "woorden": [],\n  "volgorde": 1\n}\n',
    );
  });

  test('verbetert vaste woorden, datums en verwijzingen naar wat verhuisde', async () => {
    const root = makeFolder();
    const file = 'content/afspraken/2024/energie.json';
    const data: unknown = JSON.parse(readFrom(root, file));
    writeTo(
      root,
      file,
      JSON.stringify({
        ...Object(data),
        soort: 'Afspraak',
        themas: ['bodem'],
        termijn: { tekst: 'op tijd', uiterlijk: '31-12-2026' },
      }),
    );
    expect((await runGate({ root, fix: true })).problems).toEqual([]);
    expect(JSON.parse(readFrom(root, file))).toMatchObject({
      soort: 'afspraak',
      themas: ['water'],
      termijn: { uiterlijk: '2026-12-31' },
    });
  });

  test('zet een \\ voor een teken in een brief, en haalt een veld uit zijn aanhalingstekens', async () => {
    const root = makeFolder();
    writeTo(
      root,
      brief,
      readFrom(root, brief)
        .replace('meer vraag', 'meer (<5 of < 6, <=7) vraag')
        .replace('volgorde: 2', 'volgorde: "2"'),
    );
    expect((await runGate({ root, fix: true })).problems).toEqual([]);
    expect(readFrom(root, brief)).toContain('meer (\\<5 of < 6, \\<=7) vraag');
    expect(readFrom(root, brief)).toContain('\nvolgorde: 2\n');
  });

  test.each([thema, brief])('maakt van regeleinden van een oude Mac gewone: %s', async (file) => {
    const root = makeFolder();
    const good = readFrom(root, file);
    writeTo(root, file, good.replaceAll('\n', '\r'));
    const { problems } = await runGate({ root });
    expect(problems.map(({ rule }) => rule)).toEqual(['text/lone-cr']);
    expect((await runGate({ root, fix: true })).problems).toEqual([]);
    const other = makeFolder();
    await runGate({ root: other, fix: true });
    expect(readFrom(root, file)).toBe(readFrom(other, file));
  });

  test('laat staan waar iemand over moet beslissen', async () => {
    const root = makeFolder();
    const wrong = readFrom(root, thema)
      .replace('"uitleg"', '"uitlegg"')
      .replace('Een thema', 'Een thema\u202e');
    writeTo(root, thema, wrong);
    const { problems } = await runGate({ root, fix: true });
    expect(problems.map(({ field }) => field)).toEqual(['uitleg', 'uitlegg', 'uitlegg']);
    expect(JSON.parse(readFrom(root, thema))).toEqual(JSON.parse(wrong));
  });

  test('haalt van omtrekken alleen de byte order mark weg: de rest is van een ander programma', async () => {
    const root = makeFolder();
    const file = 'data/kaart/gebieden.geojson';
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { naam: 'Groene Hart', bron: 'af\u00adgebroken e\u0301\nnieuwe regel' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [5.5, 53],
                [6, 53],
                [6, 53.2],
                [5.5, 53],
              ],
            ],
          },
        },
      ],
    });
    writeTo(root, file, `\ufeff${text}`);
    expect((await runGate({ root, fix: true })).problems).toEqual([]);
    expect(readFrom(root, file)).toBe(text);
    expect((await runGate({ root, fix: true })).fixed).not.toContain(file);
  });

  test('verandert niets aan wat al goed is, en een tweede keer niets meer', async () => {
    const root = makeFolder();
    await runGate({ root, fix: true });
    expect((await runGate({ root, fix: true })).fixed).toEqual([]);
  });
});

describe('aanwijzingen in GitHub', () => {
  const problem = problemWith({
    file: 'a,b:c%.json',
    line: 3,
    column: 5,
    field: 'titel',
    value: '50%\n::set-env::x',
    message: 'kan niet',
  });

  test('hebben bestand, regel en teken, en geen teken kan eruit breken', () => {
    expect(toAnnotations([problem])).toBe(
      '::error file=a%2Cb%3Ac%25.json,line=3,col=5,title=titel (test/any)::“50%25 ::set-env::x” kan niet.',
    );
  });

  test('zijn één regel per fout, wat er ook in staat', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (file, field, value) => {
        const one = problemWith({ file, field, value, line: 1, message: 'kan niet' });
        const lines = toAnnotations([one]).split(/\r\n|\r|\n/);
        expect(lines).toHaveLength(1);
        expect(lines[0]).toMatch(/^::error file=[^,:]*,line=1,title=[^,:]*::/);
      }),
    );
  });

  test('staan na de gewone tekst, waarin niets als opdracht geldt', () => {
    expect(withoutCommands('a\n::error::b', 'woord')).toBe(
      '::stop-commands::woord\na\n::error::b\n::woord::',
    );
  });
});

describe('npm run controleer', () => {
  const command = 'controleer';

  test('eindigt met 0 als alles goed is', () => {
    const root = makeFolder();
    expect(runCommand(command, ['--root', root])).toMatchObject({
      status: 0,
      output: expect.stringContaining('geen fouten gevonden'),
    });
  });

  test('eindigt met 1 bij een fout, met de regel; als JSON ook voor een machine', () => {
    const root = makeFolder();
    writeTo(root, thema, readFrom(root, thema).replace('"naam"', '"name"'));
    const plain = runCommand(command, ['--root', root]);
    expect(plain.status).toBe(1);
    expect(plain.errors).toContain(
      `- ${thema}, regel 2, name: is een onbekend veld. Bedoelde u “naam”?`,
    );
    const { status, output } = runCommand(command, ['--root', root, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      problems: [
        { file: thema, line: 1, column: 1, field: 'naam', rule: 'field/missing' },
        {
          file: thema,
          line: 2,
          column: 3,
          field: 'name',
          nearest: 'naam',
          rule: 'field/unknown',
          docs: 'docs/regels.md#fieldunknown',
        },
      ],
    });
  });

  test('zet in GitHub elke fout bij haar regel', () => {
    const root = makeFolder();
    writeTo(root, thema, readFrom(root, thema).replace('"naam"', '"name"'));
    const { status, output } = runCommand(command, ['--root', root], { GITHUB_ACTIONS: 'true' });
    expect(status).toBe(1);
    expect(output).toContain(
      `::error file=${thema},line=2,col=3,title=name (field/unknown)::is een onbekend veld. Bedoelde u “naam”?`,
    );
    expect(output.indexOf('::stop-commands::')).toBe(0);
  });

  test.each(['data/themas/water.json', 'data/themas'])(
    'noemt wat niet te lezen is, en controleert de rest: %s',
    (file) => {
      const root = makeFolder();
      const who = close(root, file);
      const { status, output } = runCommand(command, ['--root', root, '--json'], {}, who);
      expect(status).toBe(1);
      expect(JSON.parse(output).problems).toContainEqual({
        file,
        message: 'kan niet worden geopend (EACCES)',
        rule: 'file/cannot-open',
        docs: 'docs/regels.md#filecannot-open',
        advice: 'Kijk of u het mag lezen en of er geen ander programma mee bezig is.',
      });
    },
  );

  test.each([
    ['een map zonder atlas', ['--root', '/nergens'], 'hier staat geen map content of data'],
    ['een onbekende tak', ['--basis', 'bestaat-niet'], 'geen map en ook geen tak'],
    ['een onbekende optie', ['--bassis', 'main'], '--bassis kan hier niet'],
    ['geen gebeurtenis', ['--gebeurtenis'], 'GITHUB_EVENT_PATH ontbreekt'],
  ])('zegt ook als JSON waarom zij niet kon: %s', (_, args, fout) => {
    const { status, output } = runCommand(command, ['--json', ...args]);
    expect(status).toBe(2);
    expect(JSON.parse(output)).toMatchObject({ ok: false, fout: expect.stringContaining(fout) });
  });

  test('eindigt met 2 als de opdracht niet klopt, en zegt wat mag', () => {
    const { status, errors } = runCommand(command, ['--bassis', 'main']);
    expect(status).toBe(2);
    expect(errors).toContain(
      '--bassis kan hier niet, of mist een waarde. Toegestaan: --basis, --gebeurtenis, --gepubliceerd, --root, --fix, --json, --help.',
    );
  });
});
