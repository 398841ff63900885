import { describe, expect, test } from 'vitest';
import { alinea, event, files, middle, needed, next, outcomes, report } from './few.ts';

function fileOf({ id }: { id: string }) {
  return `content/afspraken/${id}.json`;
}

/** These files with another title in one of them. */
function retitled(file: string, title: string) {
  return files.map((entry) => {
    if (entry.file !== file) return entry;
    const text = new TextDecoder().decode(entry.bytes);
    const changed = text.replace(/("?titel"?: )"[^"]*"/, `$1"${title}"`);
    return { file, bytes: new TextEncoder().encode(changed) };
  });
}

const notice =
  '---\ntitel: "Oud"\nverhuisdNaar: ["2025/water"]\nreden: "Het is samengevoegd."\n---\n';

describe('een voorstel dat maar een deel van de atlas leest', () => {
  test.each<[what: string, isGood: boolean, word: string, given: Record<string, string>]>([
    ['een thema', true, 'thema', { naam: 'Proef', volgorde: '99', uitleg: 'Een proef.' }],
    ['een stand, met de id', true, 'stand', { afspraak: middle.id, ...event }],
    ['een stand, met de titel', true, 'stand', { afspraak: middle.label, ...event }],
    [
      'een stand, met het adres',
      true,
      'stand',
      { afspraak: `https://atlas.nl${middle.path}`, ...event },
    ],
    [
      'een stand, met een alinea als bron',
      true,
      'stand',
      { afspraak: middle.id, ...report, datum: '2025-06', bron: alinea.path },
    ],
    ['een afspraak die een andere vervolgt', true, 'afspraak', next],
    [
      'een afspraak met de titel van een andere',
      false,
      'afspraak',
      { ...next, titel: middle.label },
    ],
    ['een stand van niets', false, 'stand', { afspraak: 'iets dat er niet is', ...event }],
  ])('is hetzelfde voorstel als met alles: %s', (_, isGood, word, given) => {
    const { propose, proposeAmongAll } = needed(word, given);
    const all = proposeAmongAll();
    const few = propose();
    if (isGood) expect(all.problems).toEqual([]);
    // With a mistake everything is read all the same, so only that there is one has to be seen.
    expect(few.problems.length > 0).toBe(all.problems.length > 0);
    if (all.problems.length === 0) expect(few).toEqual(all);
  });

  test('leest van de uitkomsten alleen wie genoemd is, en de eerste en laatste als voorbeeld', () => {
    expect(needed('thema', { naam: 'Proef' }).outcomes).toBe(2);
    expect(needed('stand', { afspraak: middle.id, ...event }).outcomes).toBeLessThan(10);
    expect(needed('stand', { afspraak: middle.label, ...event }).outcomes).toBeLessThan(40);
  });

  test('opent geen uitkomst om haar titel als elke uitkomst met haar id is genoemd', () => {
    expect(needed('thema', { naam: 'Proef' }).opened).toEqual([]);
    expect(needed('stand', { afspraak: middle.id, ...event }).opened).toEqual([fileOf(middle)]);
    expect(needed('stand', { afspraak: middle.label, ...event }).opened.length).toBeGreaterThan(
      190,
    );
    expect(needed('afspraak', { titel: 'Iets' }).opened.length).toBeGreaterThan(190);
  });

  test('leest van de brieven alleen wat een antwoord aanwijst', () => {
    const secties = (given: Record<string, string>) => needed('afspraak', given).secties;
    expect(secties({ titel: 'Water' })).toBe(0);
    expect(secties({ bron: '34 682, nr. 205' })).toBe(0);
    expect(secties({ bron: alinea.path })).toBe(1);
    expect(secties({ bron: `https://www.example.nl/atlas${alinea.path}` })).toBe(1);
    expect(secties({ bron: '/brieven/2025/#water-alinea-3' })).toBe(1);
    // Every letter has a section about water.
    for (const cited of ['Water, alinea 3', 'alinea 3 van /brieven/2025/water/', '34 682: water'])
      expect(secties({ bron: cited })).toBe(4);
    expect(secties({ 'bron.sectie': 'water' })).toBe(4);
  });

  const elsewhere = outcomes.at(50);
  if (!elsewhere) throw new Error('de verzonnen atlas is te klein');
  const other = fileOf(elsewhere);

  test.each<[title: string, written: string]>([
    ['De dijk bij IJmuiden', 'Dijk bij ijmuiden'],
    ['Dijk bij IJmuiden', 'de dijk bij IJmuiden'],
    ['Foto’s van de kust', 'Foto s van de kust'],
    ['Eén loket (voor iedereen)', '“Een loket voor iedereen.”'],
    ['Dijken en duinen', 'Dij\u00adken en duinen'],
  ])('ziet de titel van een andere uitkomst: “%s” bij “%s”', (title, written) => {
    const { propose } = needed('afspraak', { ...next, titel: written }, retitled(other, title));
    expect(propose().problems.map(({ field }) => field)).toContain('titel');
  });

  test('ziet dat een alinea er niet is, ook als alleen de sectie is genoemd', () => {
    const given = { ...next, bron: '', 'bron.sectie': 'water', 'bron.alinea': '999' };
    const fields = needed('afspraak', given)
      .propose()
      .problems.map(({ field }) => field);
    expect(fields).toContain('bron.alinea');
  });

  test('leest alle brieven bij de oude naam van een onderdeel dat is verhuisd', () => {
    const old = { file: 'content/brieven/2025/oud.mdx', bytes: new TextEncoder().encode(notice) };
    const given = { ...next, bron: '', 'bron.sectie': 'oud', 'bron.alinea': '999' };
    const { secties, propose, proposeAmongAll } = needed('afspraak', given, [...files, old]);
    expect(secties).toBe(files.filter(({ file }) => file.endsWith('.mdx')).length + 1);
    expect(propose()).toEqual(proposeAmongAll());
    expect(propose().problems).not.toEqual([]);
  });

  test('leest alle uitkomsten bij de oude naam van een uitkomst die is verhuisd', () => {
    const text = JSON.stringify({
      titel: 'Oud',
      verhuisdNaar: [middle.id],
      reden: 'Zo heet zij nu.',
    });
    const old = {
      file: 'content/afspraken/2024/oude-kade.json',
      bytes: new TextEncoder().encode(text),
    };
    const given = { ...next, vervolgOp: '2024/oude-kade' };
    const { outcomes: read, propose, proposeAmongAll } = needed('afspraak', given, [...files, old]);
    expect(read).toBe(201);
    expect(propose()).toEqual(proposeAmongAll());
  });

  test('ziet dat een andere uitkomst dezelfde al voortzet', () => {
    const later = outcomes.find(({ data, ronde }) => data.vervolgOp && ronde?.id !== '2025');
    const fields = needed('afspraak', { ...next, vervolgOp: later?.data.vervolgOp?.[0] ?? '' })
      .propose()
      .problems.map(({ rule }) => rule);
    expect(fields).toContain('vervolg/fork');
  });

  test('leest de brief van een ronde die er nog niet is', () => {
    const letter = (file: string) => file.startsWith('content/brieven/2025/');
    const without = files.filter(({ file }) => file !== 'data/rondes/2025.json');
    expect(needed('ronde', { brief: '34 682, nr. 2025' }, without).secties).toBe(
      files.filter(({ file }) => letter(file)).length,
    );
  });
});
