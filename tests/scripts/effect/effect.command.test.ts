import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareSites } from '../../../scripts/effect/compare.ts';
import { toSiteData } from '../../../scripts/effect/site-data.ts';
import { formatEffect } from '../../../scripts/github/effect-comment.ts';
import { code, fence } from '../../../scripts/github/markdown.ts';
import { type Effect, limits, readEffect } from '../../../scripts/handoff/effect.ts';
import { zoetwater } from '../../support/atlas.ts';
import { begrip, gebeurtenis, verhuisd, webBron } from '../../support/builders.ts';
import { type Change, edit, registerAfter, set, write } from '../../support/change.ts';
import { type GitHubServer, startGitHub, token } from '../../support/github-server.ts';
import { runScript } from '../../support/process.ts';
import { type Checkout, makeSparseCheckout } from '../../support/sparse-checkout.ts';

/** What a change does to the good atlas, as the other job gets it: by way of a file. */
function effectOf(...changes: Change[]): Effect {
  const before = toSiteData(registerAfter(), '2026-11-25', new Map([['/', 'a']]));
  const after = toSiteData(registerAfter(...changes), '2026-11-25', new Map([['/', 'b']]));
  return readEffect(JSON.parse(JSON.stringify(compareSites(before, after))));
}

describe('de gevolgen van een voorstel', () => {
  test('zijn er niet als er niets verandert', () => {
    const data = toSiteData(registerAfter(), '2026-11-25', new Map([['/', 'a']]));
    const effect = compareSites(data, data);
    expect(formatEffect(effect)).toContain('Niets: geen record en geen pagina verandert.');
  });

  test('zeggen van een veld wat er stond en wat er komt', () => {
    const [record] = effectOf(set(zoetwater, 'tekst', 'Nieuwe tekst.')).records;
    expect(record).toMatchObject({
      file: zoetwater,
      path: '/afspraken/2024/zoetwater/',
      kind: 'veranderd',
      fields: [{ field: 'tekst', from: 'Wat is afgesproken.', to: 'Nieuwe tekst.' }],
    });
  });

  test('noemen een nieuwe gebeurtenis en de stand die eruit volgt', () => {
    const event = gebeurtenis({
      datum: '2026-01-01',
      gebeurtenis: 'gehaald',
      status: 'gereed',
      bron: webBron,
    });
    const effect = effectOf(set(zoetwater, 'verloop.2', event));
    expect(effect.records[0]?.fields).toContainEqual({
      field: 'stand, uitgerekend',
      from: 'onbekend',
      to: 'gereed',
    });
    expect(effect.counts).toContainEqual({ name: 'stand gereed', from: 0, to: 1 });
  });

  test('noemen een alinea die anders wordt', () => {
    const [record] = effectOf(
      edit('content/brieven/2024/water.mdx', 'meer vraag', 'minder vraag'),
    ).records;
    expect(record?.fields).toEqual([
      { field: 'alinea 2', from: 'Er is meer vraag.', to: 'Er is minder vraag.' },
    ]);
  });

  test('noemen wat erbij komt, wat weggaat en wat verhuist', () => {
    const effect = effectOf(
      write('data/begrippen/nieuw.json', begrip('Nieuw')),
      write('data/themas/bodem.json', undefined),
      write('data/begrippen/dossier.json', verhuisd('nieuw')),
      set('data/begrippen/kamerstuk.json', 'zieOok', []),
    );
    expect(effect.records.map(({ file, kind }) => [file, kind])).toEqual([
      ['data/begrippen/dossier.json', 'veranderd'],
      ['data/begrippen/kamerstuk.json', 'veranderd'],
      ['data/begrippen/nieuw.json', 'nieuw'],
      ['data/themas/bodem.json', 'weg'],
    ]);
  });

  test('tellen de pagina’s die veranderen', () => {
    const { pages } = effectOf(set(zoetwater, 'tekst', 'Nieuw.'));
    expect(pages).toEqual({
      added: { total: 0, shown: [] },
      removed: { total: 0, shown: [] },
      changed: { total: 1, shown: ['/'] },
      total: 1,
    });
  });

  test('passen ook bij een groot voorstel in één reactie, met hoeveel er niet staat', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      write(
        `data/begrippen/woord-${index}.json`,
        begrip(`Woord ${index}`, { uitleg: `${'x'.repeat(3000)}.` }),
      ),
    );
    const effect = effectOf(...many);
    const text = formatEffect(effect);
    expect(effect.recordTotal).toBe(300);
    expect(effect.records).toHaveLength(limits.records);
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain('En nog 260 records');
  });

  test('zijn er bij fouten niet; dan staan die er', () => {
    const problems = ['data/rondes/2024.json, jaar: “x” moet een getal zijn.'];
    const text = formatEffect({
      problems,
      records: [],
      recordTotal: 0,
      pages: undefined,
      counts: [],
    });
    expect(text).toContain('De controle vond iets');
    expect(text).toContain(problems[0]);
  });
});

describe('wat een vreemde schreef', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '@iedereen',
          '#1',
          '```',
          '````\n',
          '`',
          '~~~',
          '<img src=x onerror=alert(1)>',
          '</details>',
          '\n\n# Kop\n',
          '|',
          '-->',
          '[x](https://evil.invalid)',
          '\u202e',
          '\0',
          '::error::x',
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  test('staat in een blok dat het zelf niet kan sluiten', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const block = fence(text, 'diff');
        const mark = /^`+/.exec(block)?.[0] ?? '';
        const lines = block.split('\n');
        const inside = lines.slice(1, -1);
        expect(lines.at(-1)).toBe(mark);
        expect(inside.every((line) => !new RegExp(`^ {0,3}\`{${mark.length},}`).test(line))).toBe(
          true,
        );
      }),
    );
  });

  test('staat in een zin als code op één regel', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = code(text);
        expect(shown).not.toMatch(/[\n\r\0\u202e]/);
        if (shown === '*leeg*') return;
        const mark = /^`+/.exec(shown)?.[0] ?? '';
        const inside = shown.slice(mark.length, -mark.length);
        expect([...inside.matchAll(/`+/g)].every(([run]) => run.length < mark.length)).toBe(true);
      }),
    );
  });

  test('komt in de hele reactie nergens buiten code', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, value) => {
        const cut = (text: string, longest: number) => text.slice(0, longest);
        const word = 'KWAADWOORD';
        const effect = readEffect({
          problems: [],
          records: [
            {
              kind: 'veranderd',
              file: cut(`${word}${name}`, 300),
              path: cut(`${word}${value}`, 300),
              label: cut(`${word}${value}`, 400),
              fields: [
                {
                  field: cut(`${word}${name}`, 120),
                  from: cut(`${word}${value}`, 400),
                  to: cut(`${word}${name}`, 400),
                },
              ],
              fieldTotal: 1,
            },
          ],
          recordTotal: 1,
          pages: undefined,
          counts: [{ name: cut(`${word}${name}`, 120), from: 0, to: 1 }],
        });
        const outside = formatEffect(effect)
          .replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
          .replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
        expect(outside).not.toContain(word);
      }),
    );
  });

  test.each([
    ['geen object', 'x'],
    ['een te lange lijst', { ...good(), records: Array(41).fill(good().records[0]) }],
    ['een te lange waarde', { ...good(), problems: ['x'.repeat(2001)] }],
    ['een aantal dat geen getal is', { ...good(), recordTotal: '1' }],
    ['een negatief aantal', { ...good(), recordTotal: -1 }],
    ['een onbekende soort', { ...good(), records: [{ ...good().records[0], kind: 'x' }] }],
    ['een waarde die geen tekst is', { ...good(), problems: [{}] }],
    ['een geërfd veld', Object.create(good())],
  ])('wordt als geheel geweigerd: %s', (_, value) => {
    expect(() => readEffect(value)).toThrow();
  });
});

describe('de taak die de gevolgen meldt', () => {
  let github: GitHubServer;
  let folder: string;
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = makeSparseCheckout('gevolgen-melden');
    github = await startGitHub('/nergens');
    folder = mkdtempSync(join(tmpdir(), 'gevolgen-'));
    writeFileSync(join(folder, 'gevolgen.json'), JSON.stringify(good()));
  });
  afterEach(() => {
    github.close();
    checkout.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const sha = '5f0c9d3f0a7c4b7d8f3a2b1c0d9e8f7a6b5c4d3e';
  const pull = (number: number, head: string, tip = sha) => {
    github.pulls.push({ number, head, title: 'x', body: 'x', base: 'main', sha: tip });
  };
  const publish = (name: string) =>
    runScript('scripts/github/publish-effect.ts', [join(folder, 'gevolgen.json')], {
      cwd: checkout.folder,
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'voorbeeld/afsprakenatlas',
        GITHUB_EVENT_PATH: resolve(`tests/payloads/${name}.json`),
        GITHUB_TOKEN: token,
      },
    });

  test('zet één reactie bij het voorstel van een ander, en werkt die bij', async () => {
    pull(40, 'inwoner-noord:patch-1');
    await publish('workflow_run.completed.fork');
    await publish('workflow_run.completed.fork');
    expect(github.comments.get(40)).toHaveLength(1);
    expect(github.comments.get(40)?.[0]?.body).toContain('Wat lezers hiervan merken');
    expect(github.comments.get(40)?.[0]?.body).toContain('/actions/runs/19500000001');
    expect(github.strange).toEqual([]);
  });

  test('laat een reactie van een ander met hetzelfde teken staan', async () => {
    pull(40, 'inwoner-noord:patch-1');
    const theirs = {
      id: 1,
      body: '<!-- afsprakenatlas:gevolgen -->',
      user: { login: 'kwaad', type: 'User' },
    };
    github.comments.set(40, [theirs]);
    await publish('workflow_run.completed.fork');
    expect(theirs.body).toBe('<!-- afsprakenatlas:gevolgen -->');
    expect(github.comments.get(40)).toHaveLength(2);
  });

  test('vindt ook het voorstel dat een formulier maakte', async () => {
    pull(41, 'voorbeeld:voorstel/melding-12');
    await publish('workflow_run.completed.eigen');
    expect(github.comments.get(41)).toHaveLength(1);
  });

  test.each([
    [
      'het voorstel al verder is',
      'workflow_run.completed.fork',
      'inwoner-noord:patch-1',
      '0'.repeat(40),
    ],
    ['de tak van een ander is', 'workflow_run.completed.fork', 'iemand:patch-1', sha],
    [
      'de naam van de tak een adres wil veranderen',
      'workflow_run.completed.vreemde-tak',
      'kwaad:a',
      sha,
    ],
  ])('zegt niets als %s', async (_, event, head, tip) => {
    pull(40, head, tip);
    const ended = await publish(event);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(github.changes).toEqual([]);
    expect(github.strange).toEqual([]);
  });

  test('doet niets met een bestand dat niet klopt', async () => {
    pull(40, 'inwoner-noord:patch-1');
    writeFileSync(join(folder, 'gevolgen.json'), '{"problems":["x"],"records":"alles"}');
    const ended = await publish('workflow_run.completed.fork');
    expect(ended.code).not.toBe(0);
    expect(github.changes).toEqual([]);
  });
});

function good(): Effect {
  return {
    problems: [],
    records: [
      {
        kind: 'nieuw',
        file: 'data/themas/x.json',
        path: '/themas/x/',
        label: 'X',
        fields: [],
        fieldTotal: 0,
      },
    ],
    recordTotal: 1,
    pages: undefined,
    counts: [],
  };
}

test('de voorbeelden van gebeurtenissen zijn echte JSON van GitHub', () => {
  const event = JSON.parse(readFileSync('tests/payloads/workflow_run.completed.fork.json', 'utf8'));
  expect(event.workflow_run.pull_requests).toEqual([]);
});
