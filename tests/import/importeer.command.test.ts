import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../scripts/workbench/process.ts';
import { asKst } from '../support/official-formats.ts';
import { asOpenTk } from '../support/official-letter.ts';
import {
  asJson,
  gives,
  type OfficialServer,
  startOfficialServer,
} from '../support/official-server.ts';

let folder = '';
let server: OfficialServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'importeer-'));
  const letter = asKst().replaceAll('34682-301', '34682-205').replace('>301<', '>205<');
  server = await startOfficialServer({
    '/publicaties/kst-34682-301.xml': gives(asKst()),
    '/publicaties/kst-34682-205.xml': [
      gives(letter),
      gives(letter.replace('een plan voor zoetwater', 'geen plan voor zoetwater')),
    ],
    '/odata/Document': asJson({ value: [] }),
  });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (name: string, ...args: string[]) =>
  runCommand(name, args, { env: { BRONNEN_SERVER: server.url } });
const filesIn = (path: string) =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
        .length
    : 0;

describe('npm run importeer', () => {
  const letter = () => {
    const file = join(folder, 'brief.txt');
    writeFileSync(file, asOpenTk());
    return file;
  };

  test('leest een lijst bij een brief die er is, met haar jaar, dag en nummer, en anders niet', async () => {
    const to = join(folder, 'bij');
    const list = join(folder, 'afsprakenlijst.txt');
    writeFileSync(
      list,
      'Afsprakenlijst\n\nNoord\n\n1. Water\n\nRijk en Drenthe spreken af te meten.\n',
    );
    const early = await run('importeer', list, '--bij', '34682-301', '--naar', to);
    expect([early.code, early.err.trim()]).toEqual([
      1,
      '--bij 34682-301: die brief is hier nog niet ingelezen; lees hem eerst in.',
    ]);
    await run('importeer', letter(), '--naar', to);
    const { code } = await run('importeer', list, '--bij', '34682-301', '--naar', to);
    expect(code).toBe(0);
    const draft = (path: string) =>
      JSON.parse(readFileSync(join(to, 'concepten/afsprakenlijst', path), 'utf8'));
    expect(draft('data/bijlagen/34682-301/afsprakenlijst.json')).toMatchObject({
      ...{ kamerstuk: '34682-301', datum: '2027-06-15' },
    });
    expect(draft('content/afspraken/2027/water-1.json')).toMatchObject({
      verloop: [{ datum: '2027-06-15' }],
    });
  });

  test('schrijft niets met --dry-run, en zegt wat er zou gebeuren', async () => {
    const to = join(folder, 'droog');
    const { code, out } = await run('importeer', letter(), '--naar', to, '--dry-run');
    expect([code, filesIn(to)]).toEqual([0, 0]);
    expect(out).toContain('zou worden gemaakt');
  });

  test('telt op de laatste regels, en overschrijft nooit', async () => {
    const to = join(folder, 'naar');
    const first = await run('importeer', letter(), '--naar', to);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out.trim().split('\n').slice(-6)).toEqual([
      'onderdelen: 5',
      'alinea’s: 10 in de bron, 10 in de concepten',
      'voetnoten: 2',
      'stukken: 3 (34682-301, 29435-290, 34682-288)',
      expect.stringMatching(/^kandidaten: \d+ \(/),
      'twijfels: 1',
    ]);
    const water = join(to, 'concepten/34682-301/content/brieven/2027/water.mdx');
    writeFileSync(water, 'door een mens geschreven');
    const again = await run('importeer', letter(), '--naar', to, '--json');
    const report: { bestanden: { wat: string }[] } = JSON.parse(again.out);
    expect(new Set(report.bestanden.map(({ wat }) => wat))).toEqual(new Set(['bestond al']));
    expect(readFileSync(water, 'utf8')).toBe('door een mens geschreven');
    expect(readdirSync(to).toSorted()).toEqual(['concepten', 'data']);
  });

  test('weigert met één zin en laat niets half achter', async () => {
    const to = join(folder, 'geweigerd');
    const file = join(folder, 'stuk.docx');
    writeFileSync(file, 'PK\u0003\u0004kapot');
    const { code, err } = await run('importeer', file, '--naar', to);
    expect([code, filesIn(to)]).toEqual([1, 0]);
    expect(err.trim()).toBe('stuk.docx: is een beschadigd of onvolledig zipbestand.');
  });

  test('haalt een stuk op bij zijn nummer, en zegt het als het er niet is', async () => {
    const { code, out } = await run('importeer', 'kst-34682-301', '--naar', join(folder, 'net'));
    expect([code, out.includes('alinea’s: 10 in de bron')]).toEqual([0, true]);
    const missing = await run('importeer', 'kst-34682-302', '--naar', join(folder, 'net'));
    expect([missing.code, missing.err.trim()]).toEqual([1, 'kst-34682-302: is er niet.']);
  });
});

test('bronnen:ophalen haalt op, bronnen:controleer ziet wat daarna veranderde', async () => {
  const root = join(folder, 'atlas');
  for (const name of ['content', 'data', 'docs/weergave'])
    cpSync(name, join(root, name), { recursive: true });
  const got = await run('bronnen:ophalen', '34682-205', '--root', root);
  expect([got.code, got.err]).toEqual([0, '']);
  expect(got.out).toContain('1 stukken opgehaald, 0 mislukt');
  await run('bronnen:controleer', '--vastleggen', '--root', root);
  const checked = await run('bronnen:controleer', '--json', '--root', root);
  const { gecontroleerd, mislukt }: { gecontroleerd: number; mislukt: unknown[] } = JSON.parse(
    checked.out,
  );
  expect([gecontroleerd, mislukt]).toEqual([1, []]);
  expect(checked.code).toBe(1);
  expect(checked.out).toContain('"plaats": "water/1"');
  const fresh = await run('bronnen:nieuw', '--root', root, '--json');
  expect(JSON.parse(fresh.out)).toMatchObject({ nieuw: [], geweigerd: [] });
});
