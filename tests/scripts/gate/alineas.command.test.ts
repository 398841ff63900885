/** Stories of one letter in git: longer than 250 lines because each moves paragraphs in another way. */

import { describe, expect, test } from 'vitest';
import { formatProblem } from '#domain/problem/problem.ts';
import { checkOnderdelen } from '../../../scripts/gate/check-onderdelen.ts';
import { runGate } from '../../../scripts/gate/run.ts';
import { water, zoetwater } from '../../support/atlas.ts';
import { alinea, alineaBron, sectie } from '../../support/builders.ts';
import { commit, copyFolder, makeRepository, readFrom, writeTo } from './folder.ts';

const slot = 'content/brieven/2024/slot.mdx';
const energie = 'content/afspraken/2024/energie.json';

/** A paragraph as the test writes it: its text, and its other attributes. */
type Written = string | readonly [text: string, tags: string];

const first = 'De eerste alinea gaat over het spoor in het noorden.';
const second = 'De tweede alinea gaat over woningen rond de stations.';
const third = 'De derde alinea gaat over het water in de polders.';
const between = 'Deze zin ontbrak in de atlas: partijen komen in juni weer bijeen.';

function letter(...alineas: Written[]): string {
  const body = alineas.map((written, index) => {
    const [text, tags] = typeof written === 'string' ? [written, ''] : written;
    return alinea(index + 1, text, tags);
  });
  return `${sectie({ titel: 'Slot', volgorde: 3, niveau: 2 }, body.join('')).trimEnd()}\n`;
}

/** A repository with a letter of three paragraphs, two outcomes that rest on it, and a link to it. */
function makeLetter(): string {
  const root = makeRepository();
  writeTo(root, slot, letter(first, second, third));
  for (const file of [zoetwater, energie]) {
    const record = JSON.parse(readFrom(root, file));
    record.bron = alineaBron('slot', file === energie ? 3 : 2);
    record.ookIn = file === energie ? [alineaBron('slot', 2)] : [];
    writeTo(root, file, JSON.stringify(record, null, 2));
  }
  const text = readFrom(root, water).replace(
    'Er is meer vraag.',
    'Er is [meer vraag](/brieven/2024/slot/#alinea-2) dan [eerst](/brieven/2024/slot/#alinea-1).',
  );
  writeTo(root, water, text);
  commit(root);
  return root;
}

const gate = async (root: string, name = 'HEAD', fix = false) =>
  (await runGate({ root, fix, basis: { name } })).problems
    .map(formatProblem)
    .map((problem) => problem.replace(/ regel \d+,/, ''));

function sourcesOf(root: string, file: string) {
  const { bron, ookIn } = JSON.parse(readFrom(root, file));
  return [bron, ...ookIn].map(({ alinea: nr }: { alinea: number }) => nr);
}

describe('een alinea die er tussen komt', () => {
  test.each(['HEAD', 'map'])('wordt geweigerd, met wat er moet gebeuren (%s)', async (kind) => {
    const root = makeLetter();
    const basis = kind === 'map' ? copyFolder(root) : kind;
    writeTo(root, slot, letter(first, between, second, third));
    const found = await gate(root, basis);
    expect(found).toContain(
      `${slot}, alinea 3: heeft de tekst die bij alinea 2 hoorde, en wie naar alinea 2 verwees, komt nu bij een andere tekst uit. Draai npm run controleer -- --basis main --fix: dat zet eerder="2" in deze alinea en laat elke verwijzing meegaan.`,
    );
    expect(found.map((problem) => problem.replace(/:.*/, ''))).toEqual([
      `${energie}, bron.alinea`,
      `${energie}, ookIn.0.alinea`,
      `${zoetwater}, bron.alinea`,
      `${slot}, alinea 3`,
      `${slot}, alinea 4`,
    ]);
  });

  test('krijgt met --fix haar plaats: elke verwijzing gaat mee, en de controle is tevreden', async () => {
    const root = makeLetter();
    const basis = copyFolder(root);
    writeTo(root, slot, letter(first, between, second, third));
    expect(await gate(root, 'HEAD', true)).toEqual([]);
    expect(readFrom(root, slot)).toBe(
      letter(first, between, [second, 'eerder="2"'], [third, 'eerder="3"']),
    );
    expect(sourcesOf(root, zoetwater)).toEqual([3]);
    expect(sourcesOf(root, energie)).toEqual([4, 3]);
    expect(readFrom(root, water)).toContain(
      '[meer vraag](/brieven/2024/slot/#alinea-3-2) dan [eerst](/brieven/2024/slot/#alinea-1)',
    );
    expect(await gate(root)).toEqual([]);
    expect(await gate(root, basis)).toEqual([]);
  });

  test('mag vergeten zijn te nummeren: --fix telt door', async () => {
    const root = makeLetter();
    writeTo(root, slot, letter(first, between, second, third).replace('nr="2"', 'nr="1"'));
    expect(await gate(root, 'HEAD', true)).toEqual([]);
    expect(readFrom(root, slot)).toContain('nr="3" eerder="2"');
  });

  test('kan nog een keer, ook als het vorige nog niet in main staat', async () => {
    const root = makeLetter();
    const basis = copyFolder(root);
    writeTo(root, slot, letter(first, between, second, third));
    await gate(root, 'HEAD', true);
    commit(root);
    const more = 'Ook dit ontbrak nog: het verslag gaat naar de Kamer.';
    const tags = ['eerder="2"', 'eerder="3"'] as const;
    writeTo(root, slot, letter(more, first, between, [second, tags[0]], [third, tags[1]]));
    expect(await gate(root, 'main', true)).toEqual([]);
    expect(readFrom(root, slot)).toBe(
      letter(
        more,
        [first, 'eerder="1"'],
        [between, 'eerder="2-2"'],
        [second, 'eerder="2 3-2"'],
        [third, 'eerder="3 4"'],
      ),
    );
    expect(sourcesOf(root, zoetwater)).toEqual([4]);
    expect(sourcesOf(root, energie)).toEqual([5, 4]);
    expect(await gate(root, basis)).toEqual([]);
  });
});

describe('nog een alinea, terwijl het vorige niet is vastgelegd', () => {
  /** The letter after `--fix`, with another paragraph put before it and numbered by hand. */
  async function makeTwice(): Promise<string> {
    const root = makeLetter();
    writeTo(root, slot, letter(first, between, second, third));
    await gate(root, 'HEAD', true);
    const more = 'Ook dit ontbrak nog: het verslag gaat naar de Kamer.';
    writeTo(
      root,
      slot,
      letter(more, first, between, [second, 'eerder="2"'], [third, 'eerder="3"']),
    );
    return root;
  }

  test('laat geen verwijzing stil naar een andere tekst gaan', async () => {
    const found = await gate(await makeTwice(), 'HEAD', true);
    expect(found).toEqual([
      `${energie}, bron.alinea: “4” leidt naar een andere tekst dan eerst: wat alinea 3 was, is nu alinea 5. Schrijf 5. Is het met opzet een andere alinea, verander dat dan in een eigen voorstel.`,
      `${energie}, ookIn.0.alinea: “3” leidt naar een andere tekst dan eerst: wat alinea 2 was, is nu alinea 4. Schrijf 4. Is het met opzet een andere alinea, verander dat dan in een eigen voorstel.`,
      `${zoetwater}, bron.alinea: “3” leidt naar een andere tekst dan eerst: wat alinea 2 was, is nu alinea 4. Schrijf 4. Is het met opzet een andere alinea, verander dat dan in een eigen voorstel.`,
    ]);
  });

  test('is goed zodra er staat wat de melding zegt', async () => {
    const root = await makeTwice();
    await gate(root, 'HEAD', true);
    for (const [file, bron, ...ookIn] of [
      [zoetwater, 4],
      [energie, 5, 4],
    ] as const) {
      const record = JSON.parse(readFrom(root, file));
      record.bron = alineaBron('slot', bron);
      record.ookIn = ookIn.map((nr) => alineaBron('slot', nr));
      writeTo(root, file, JSON.stringify(record, null, 2));
    }
    expect(await gate(root)).toEqual([]);
  });
});

describe('nummers van alinea’s', () => {
  test.each([
    ['een alinea die licht is bewerkt', [first, second.replace('woningen', 'huizen'), third]],
    ['een alinea die heel anders luidt', [first, between, third]],
    ['een nieuwe alinea aan het eind', [first, second, third, between]],
    [
      'een alinea die is gesplitst',
      [first, 'De tweede alinea gaat over woningen.', third, 'Die liggen rond de stations.'],
    ],
  ])('blijven gelden bij %s', async (_, alineas) => {
    const root = makeLetter();
    writeTo(root, slot, letter(...alineas));
    expect(await gate(root)).toEqual([]);
  });

  test('gaan mee als twee alinea’s wisselen en er een woord verandert', async () => {
    const root = makeLetter();
    writeTo(root, slot, letter(first, third, second.replace('woningen', 'huizen')));
    expect(await gate(root)).toHaveLength(5);
    expect(await gate(root, 'HEAD', true)).toEqual([]);
    expect(sourcesOf(root, energie)).toEqual([2, 3]);
  });

  test('van een nieuwe verwijzing zijn de nieuwe', async () => {
    const root = makeLetter();
    writeTo(root, slot, letter(first, between, second, third));
    const record = JSON.parse(readFrom(root, zoetwater));
    record.ookIn = [alineaBron('slot', 2)];
    writeTo(root, zoetwater, JSON.stringify(record, null, 2));
    await gate(root, 'HEAD', true);
    expect(sourcesOf(root, zoetwater)).toEqual([3, 2]);
  });

  test('mogen niet uit “eerder” verdwijnen', async () => {
    const root = makeLetter();
    writeTo(root, slot, letter(first, between, second, third));
    await gate(root, 'HEAD', true);
    commit(root);
    writeTo(root, slot, readFrom(root, slot).replace(' eerder="3"', ''));
    expect(await gate(root)).toContain(
      `${slot}, alinea 4: had ook het adres #alinea-3, en dat is weg. Zet eerder="3" in deze alinea.`,
    );
    expect(await gate(root, 'HEAD', true)).toEqual([]);
  });
});

describe('een alinea die weggaat', () => {
  test('laat met --fix een bericht achter, en wie op haar rust, moet kiezen', async () => {
    const root = makeLetter();
    writeTo(root, slot, letter(first, third));
    expect(await gate(root)).toContain(
      `${slot}: mist de tekst van alinea 2 (“De tweede alinea gaat over woningen rond…”), maar het adres van een alinea verdwijnt nooit. Zet op haar plaats een alinea met vorm="vervallen" en één zin die zegt waarom zij weg is; npm run controleer -- --basis main --fix doet dat. Staat haar tekst nu in een andere alinea, zet daar dan eerder="2".`,
    );
    const left = await gate(root, 'HEAD', true);
    expect(readFrom(root, slot)).toBe(
      letter(first, ['Hier stond alinea 2. Die tekst is vervallen.', 'vorm="vervallen"'], third),
    );
    expect(left.map((problem) => problem.replace(/:.*/, ''))).toEqual([
      `${energie}, ookIn.0.alinea`,
      `${zoetwater}, bron.alinea`,
    ]);
    expect(left[0]).toContain('“2” is in “Slot” een alinea die is vervallen');
  });

  test('mag opgaan in een andere, die haar nummer erbij neemt', async () => {
    const root = makeLetter();
    writeTo(root, slot, letter([`${first} ${second}`, 'eerder="2"'], third));
    expect(await gate(root, 'HEAD', true)).toEqual([]);
    expect(readFrom(root, slot)).toBe(
      letter([`${first} ${second}`, 'eerder="2"'], [third, 'eerder="3"']),
    );
    expect(sourcesOf(root, zoetwater)).toEqual([1]);
  });
});

describe('de punten van een bijlage', () => {
  const file = 'data/bijlagen/34682-205/lijst.json';
  const points = (...list: [punt: string, tekst?: string][]) =>
    list.map(([punt, tekst]) => ({ punt, ...(tekst && { tekst }) }));
  const before = points(['N-1', first], ['N-2', second], ['N-3', third]);

  test.each<[string, typeof before, number]>([
    ['een tekst die is bewerkt', points(['N-1', first], ['N-2', between], ['N-3', third]), 0],
    [
      'een punt erbij',
      points(['N-1', first], ['N-2', second], ['N-2a', between], ['N-3', third]),
      0,
    ],
    ['een tekst bij een ander punt', points(['N-1', first], ['N-2', third], ['N-3', second]), 2],
    ['een tekst die opschuift', points(['N-1', first], ['N-2', between], ['N-3', second]), 1],
    ['een punt dat weg is', points(['N-1', first], ['N-3', third]), 1],
    ['een tekst die is weggehaald', points(['N-1', first], ['N-2'], ['N-3', third]), 0],
  ])('%s', (_, now, count) => {
    expect(checkOnderdelen(file, { onderdelen: before }, { onderdelen: now })).toHaveLength(count);
  });
});
