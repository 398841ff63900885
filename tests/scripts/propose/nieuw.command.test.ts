import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCommand } from '../../../scripts/cli/command.ts';
import { runCommand } from '../../../scripts/workbench/process.ts';

/** A copy of the real content. */
const root = mkdtempSync(join(tmpdir(), 'atlas-'));
beforeAll(() => {
  for (const part of ['content', 'data']) cpSync(part, join(root, part), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const nieuw = (args: string[], input = '') =>
  runCommand('nieuw', [...args, '--map', root], { input });
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const afspraak = {
  titel: 'Een verzonnen afspraak',
  tekst: 'Dit is verzonnen.',
  soort: 'afspraak',
  toetsbaarheid: 'intentie',
  ronde: '2024',
  'bron.sectie': 'water',
  'bron.alinea': '3',
  partijen: 'Rijk; Provincie Friesland',
  themas: 'Water',
};
const flags = (fields: Record<string, string>) =>
  Object.entries(fields).flatMap(([name, value]) => [`--${name}`, value]);

describe('npm run nieuw', () => {
  test('maakt een afspraak die de controle doorstaat', async () => {
    const ended = await nieuw(['afspraak', ...flags(afspraak)]);
    const file = 'content/afspraken/2024/een-verzonnen-afspraak.json';
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain(`${file}: gemaakt.`);
    expect(JSON.parse(read(file))).toMatchObject({
      partijen: ['rijk', 'provincie-fryslan'],
      verloop: [{ status: 'afgesproken', datum: '2024-11-12' }],
    });
    const check = await runCommand('controleer', ['--root', root]);
    expect(check).toMatchObject({ code: 0, err: '' });
    const form = await runCommand('opmaak', ['--check', '--root', root]);
    expect(form).toMatchObject({ code: 0, err: '' });
  });

  test('schrijft niets dat over een persoon gaat, en herhaalt het niet', async () => {
    const ended = await nieuw([
      'afspraak',
      ...flags({
        ...afspraak,
        titel: 'Bel mij',
        tekst: 'Bel mij op 06 12 34 56 78.',
        toelichting: 'Of mail jan@voorbeeld.nl. Mijn BSN is 111222333.',
        opmerking: 'Met vriendelijke groet,\nJan Jansen',
      }),
    ]);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('tekst: bevat een telefoonnummer. Haal dat weg');
    expect(ended.err).toContain('toelichting: bevat een e-mailadres en een burgerservicenummer');
    expect(ended.err).toContain('opmerking: bevat een ondertekening');
    expect(ended.err).not.toMatch(/12 34|jan@|111222333|Jansen/);
    expect(existsSync(join(root, 'content/afspraken/2024/bel-mij.json'))).toBe(false);
  });

  test('overschrijft nooit een bestand', async () => {
    const file = 'data/begrippen/netcongestie.json';
    const before = read(file);
    const ended = await nieuw(['begrip', '--naam', 'Netcongestie', '--uitleg', 'Anders.']);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(`${file}: bestaat al; er wordt niets overschreven`);
    expect(read(file)).toBe(before);
  });

  test.each([
    [
      'een Kamerstuk onder zijn nummer',
      ['kamerstuk', '--dossiers', '36 600 A', '--nr', '99', '--kamer', 'TK', '--soort', 'brief'],
      ['--toelichting', 'Verzonnen.', '--zekerheid', 'alleen-nummer'],
      'data/kamerstukken/36600-a-99.json',
    ],
    [
      'een ronde onder haar jaar',
      ['ronde', '--jaar', '2019', '--titel', 'Overleggen 2019', '--samenvatting', 'Verzonnen.'],
      [
        '--data',
        '1 juni 2019; 2 juni 2019',
        '--indelingToelichting',
        'Niet bekend.',
        '--dekking.mate',
        'alleen-vermeld',
        '--dekking.ontbreekt.0.wat',
        'De brief',
        '--dekking.ontbreekt.0.waarom',
        'Nog niemand heeft haar gelezen.',
        '--bronnen.0.kamerstuk',
        '34 682, nr. 205',
      ],
      'data/rondes/2019.json',
    ],
    [
      'een begrip onder een eigen naam',
      ['begrip', '--naam', 'Verzonnen woord', '--uitleg', 'Het woord bestaat niet.'],
      ['--bestand', 'Ander woord'],
      'data/begrippen/ander-woord.json',
    ],
  ])('zet %s', async (_, first, rest, file) => {
    const ended = await nieuw([...first, ...rest]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(root, file))).toBe(true);
    rmSync(join(root, file));
  });

  test('zet een nieuwe stand achter de andere', async () => {
    const file = 'content/afspraken/2024/zoetwater-noord.json';
    const { titel, verloop: before } = JSON.parse(read(file));
    const ended = await nieuw([
      'stand',
      ...flags({
        afspraak: titel,
        datum: '2025',
        gebeurtenis: 'voortgang',
        status: 'loopt',
        toelichting: 'Verzonnen.',
        'bron.kamerstuk': '34682-228',
      }),
    ]);
    expect(ended.out).toContain(`${file}: aangevuld.`);
    expect(JSON.parse(read(file)).verloop).toEqual([
      ...before,
      expect.objectContaining({ datum: '2025', bron: { kamerstuk: '34682-228' } }),
    ]);
  });

  test('weigert een map zonder atlas, en zegt hoe het wel moet', async () => {
    const ended = await runCommand('nieuw', ['begrip', '--naam', 'Woord', '--map', tmpdir()]);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain('is geen map van een atlas');
  });

  test('vertelt wat anders is gelezen dan het er stond', async () => {
    const file = 'content/afspraken/2024/zoetwater-noord.json';
    const ended = await nieuw([
      'stand',
      ...flags({
        afspraak: 'zoetwater noord',
        datum: '1 juni 2025',
        gebeurtenis: 'voortgang',
        status: 'loopt',
        toelichting: 'Verzonnen.',
        bron: 'Kamerstukken II 2024/25, 34 682, nr. 228, p. 3',
      }),
    ]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('- datum: “1 juni 2025” is gelezen als 2025-06-01');
    expect(JSON.parse(read(file)).verloop.at(1)).toMatchObject({
      datum: '2025-06-01',
      bron: { kamerstuk: '34682-228', plaats: 'p. 3' },
    });
  });

  test('neemt de naam van een Kamer', async () => {
    const stuk = { dossiers: '34 682', nr: 'nr. 901', kamer: 'Tweede Kamer', soort: 'Brief' };
    const rest = { zekerheid: 'gezien', toelichting: 'Verzonnen.' };
    const ended = await nieuw(['kamerstuk', ...flags({ ...stuk, ...rest })]);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('- kamer: “Tweede Kamer” is gelezen als TK.');
  });

  test('vraagt wat nodig is, en slaat over wat er al is', async () => {
    const answers = ['Gevraagd woord', 'Uitleg.', ''].map((line) => `${line}\n`).join('');
    const ended = await nieuw(['begrip', '--vragen', '--thema', 'Water'], answers);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('uitleg: In gewoon Nederlands');
    expect(JSON.parse(read('data/begrippen/gevraagd-woord.json'))).toEqual({
      naam: 'Gevraagd woord',
      aliassen: [],
      uitleg: 'Uitleg.',
      zieOok: [],
      thema: 'water',
      bronnen: [],
    });
  });

  test('noemt alle fouten tegelijk, met wat wel kan', async () => {
    const wrong = {
      ...afspraak,
      titel: 'Nog een',
      soort: 'belofte',
      partijen: 'Rijkje',
      'bron.alinea': '99',
    };
    const ended = await nieuw(['afspraak', ...flags(wrong)]);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('soort: “belofte” kan hier niet. Toegestaan: afspraak, besluit');
    expect(ended.err).toContain('partijen: “Rijkje” staat nog niet in de atlas als partij');
    expect(ended.err).toContain('npm run nieuw -- partij');
    expect(ended.err).not.toContain('Bedoelde u “rijk”');
    expect(existsSync(join(root, 'content/afspraken/2024/nog-een.json'))).toBe(false);
  });

  test.each([
    ['niets', [], 'Zeg wat u wilt maken.\nKies uit: stand, afspraak'],
    ['een tikfout', ['afsprak'], '“afsprak” kan niet worden gemaakt.'],
    ['een tikfout, met wat erop lijkt', ['afsprak'], 'Bedoelde u “afspraak”?'],
    ['een los woord', ['begrip', 'los'], '“los” hoort nergens bij'],
    ['een veld zonder waarde', ['begrip', '--naam'], '--naam heeft een waarde nodig'],
    ['twee velden achter elkaar', ['begrip', '--naam', '--uitleg', 'x'], '--naam heeft een waarde'],
  ])('zegt in het Nederlands wat er mis is aan %s', (_, args, message) => {
    expect(() => readCommand(args)).toThrow(message);
  });

  test.each([
    ['een tikfout', ['afsprak'], '“afsprak” kan niet worden gemaakt.'],
    [
      'een onbekend veld',
      ['begrip', '--namm', 'x', '--naam', 'y', '--uitleg', 'z'],
      'Bedoelde u “naam”?',
    ],
  ])('eindigt met 1 bij %s, en zegt het waar fouten horen', async (_, args, message) => {
    const ended = await nieuw(args);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain(message);
  });

  test('kan met een naam niet uit de map klimmen', async () => {
    const ended = await nieuw([
      'begrip',
      '--naam',
      'Pakket',
      '--uitleg',
      'y',
      '--bestand',
      '../../package',
    ]);
    expect(ended.out).toContain('data/begrippen/package.json: gemaakt.');
    rmSync(join(root, 'data/begrippen/package.json'));
  });
});
