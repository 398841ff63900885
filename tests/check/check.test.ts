import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import { formatProblems } from '#domain/problem/problem.ts';
import { goodFiles, water, zoetwater } from '../support/atlas.ts';
import { thema } from '../support/builders.ts';
import { type Change, edit, problemsAfter, set, toContentFiles, write } from '../support/change.ts';

describe('een goede atlas', () => {
  test('heeft geen fouten en dus geen bericht', () => {
    const { problems, count } = checkFiles(toContentFiles(goodFiles()));
    expect(problems).toEqual([]);
    expect(formatProblems(problems)).toBe('');
    expect(count).toBe(Object.keys(goodFiles()).length);
  });
});

const mistakes: Change[] = [
  set(zoetwater, 'soort', 'afsprak'),
  set(zoetwater, 'themas.0', 'watre'),
  set('data/provincies/fryslan.json', 'naam', ''),
  edit(water, 'nr="2"', 'nr="3"'),
  write('data/themas/leeg.md', 'x'),
  write('data/themas/Water.json', thema('Nat', 3)),
];

describe('alle fouten samen', () => {
  test('staan in één bericht, op volgorde van bestand, elk één keer', () => {
    const files = goodFiles();
    for (const change of mistakes) change(files);
    const { problems } = checkFiles(toContentFiles(files));
    expect(formatProblems([...problems, ...problems])).toMatchInlineSnapshot(`
      "Er zijn 7 fouten in de gegevens. Verbeter wat hieronder staat; daarna lukt het bouwen weer.

      - content/afspraken/2024/zoetwater.json, regel 83, soort: “afsprak” kan hier niet. Toegestaan: afspraak, besluit, voornemen, traject, aankondiging, stuk. Bedoelde u “afspraak”? (field/not-allowed)
      - content/afspraken/2024/zoetwater.json, regel 85, themas.0: “watre” staat nog niet in de atlas als thema. Bedoelde u “water”? Geen tikfout? Maak dan data/themas/watre.json in hetzelfde voorstel. (reference/not-found)
      - content/brieven/2024/water.mdx, regel 14, alinea 2, nr: “3” moet 2 zijn: alinea’s tellen door vanaf 1. (alinea/number)
      - data/provincies/fryslan.json, regel 35, naam: is leeg. (field/empty)
      - data/themas/Water.json: “Water” is geen goede bestandsnaam; gebruik kleine letters a–z, cijfers en streepjes. Bedoelde u “water”? (file/bad-name)
      - data/themas/leeg.md: hoort bij geen enkele verzameling en zou ongemerkt wegvallen. Toegestaan: data/themas/….json. (file/unclaimed)
      - data/themas/water.json: is dezelfde naam als data/themas/Water.json, op hoofdletters na. Geef één van de twee een andere naam. (file/same-name)
      "
    `);
  });

  test('zijn dezelfde in welke volgorde de bestanden ook komen', () => {
    const files = goodFiles();
    for (const change of mistakes) change(files);
    const inOrder = toContentFiles(files);
    const message = formatProblems(checkFiles(inOrder).problems);
    const shuffled = fc.shuffledSubarray(inOrder, { minLength: inOrder.length });
    fc.assert(
      fc.property(shuffled, (other) => {
        expect(formatProblems(checkFiles(other).problems)).toBe(message);
      }),
      { numRuns: 25 },
    );
  });
});

describe('een kapot record', () => {
  test.each<[string, Change, string]>([
    [
      'een provincie',
      set('data/provincies/fryslan.json', 'naam', ''),
      'data/provincies/fryslan.json, naam: is leeg',
    ],
    [
      'een thema',
      set('data/themas/water.json', 'volgorde', undefined),
      'data/themas/water.json, volgorde: ontbreekt',
    ],
    [
      'een afspraak',
      set('content/afspraken/2023/zoetwater.json', 'titel', ''),
      '2023/zoetwater.json, titel: is leeg',
    ],
    [
      'de brief',
      set('data/kamerstukken/34682-205.json', 'soort', 'post'),
      '34682-205.json, soort: “post” kan hier niet',
    ],
    [
      'een ronde',
      set('data/rondes/2024.json', 'titel', undefined),
      'data/rondes/2024.json, titel: ontbreekt',
    ],
    [
      'het doel van een verhuisbericht',
      write('data/themas/water.json', '{'),
      'data/themas/water.json, regel 1',
    ],
    [
      'een onderdeel van de brief met een fout bovenaan',
      edit(water, 'volgorde: 2', 'volgorde: "2"'),
      'water.mdx, volgorde: “2” moet een getal zijn',
    ],
    [
      'een eerder onderdeel van de brief',
      edit('content/brieven/2024/aanhef.mdx', 'niveau: 2', 'niveau: 9'),
      'aanhef.mdx, niveau: “9”',
    ],
    [
      'een onderdeel van de brief dat niet te lezen is',
      edit(water, '</Alinea>', ''),
      'water.mdx, regel',
    ],
  ])('geeft alleen zijn eigen fout en geen ontbrekende verwijzingen: %s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('een aanval', () => {
  test.each<[string, Change, string]>([
    [
      'JSON van 20.000 niveaus',
      write('data/themas/diep.json', `{"naam": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
      'is dieper genest dan 12 niveaus',
    ],
    [
      'een lawine van verwijzingen in YAML',
      write('content/brieven/2024/bom.mdx', `---\n${bomb()}\n---\n`),
      'bom.mdx, regel 2',
    ],
  ])('stopt de controle niet maar staat in het bericht: %s', (_, change, expected) => {
    expect(problemsAfter(change).join('\n')).toContain(expected);
  });

  test('kan geen eigen regels of tekens voor de terminal in het bericht zetten', () => {
    const lines = problemsAfter(
      set(zoetwater, 'soort', 'x\n- data/themas/water.json: is weg\u001b[2J'),
    );
    expect(lines.every((line) => line.startsWith(zoetwater))).toBe(true);
    expect(lines.join('')).not.toContain('\u001b');
  });
});

function bomb(): string {
  const names = 'abcdefgh'.split('');
  return names
    .map((name, index) => {
      const inner = index === 0 ? 'x' : `*${names[index - 1]}`;
      return `${name}: &${name} [${Array.from({ length: 10 }, () => inner).join(', ')}]`;
    })
    .join('\n');
}
