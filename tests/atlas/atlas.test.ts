import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { paperOf, plaatsenOf } from '#domain/register/plaats.ts';
import { linkSource } from '#domain/register/source.ts';
import { collectionNames } from '#schema/collections.ts';
import type { Bron } from '#schema/field/bron.ts';
import { soorten } from '#schema/field/words.ts';
import { ownRecords } from '../support/own-records.ts';

/** The records of this repository, as they are published. */
const { problems, register, count } = await checkContent(ownRecords);
const { afspraken, find } = register;
const records = [...collectionNames.flatMap((name) => [...register[name]]), ...register.moved];

test('de gegevens van de atlas hebben geen fouten', () => {
  expect(problems).toEqual([]);
  expect(count).toBeGreaterThan(300);
});

describe('de brief over 2024', () => {
  const secties = find('rondes', '2024')?.secties ?? [];

  test('heeft 11 onderdelen met samen 58 alinea’s, in de volgorde van de brief', () => {
    expect(secties.map(({ id, alineas }) => [id.replace('2024/', ''), alineas.length])).toEqual([
      ['aanhef', 3],
      ['positionering', 5],
      ['schaarse-ruimte', 4],
      ['arrangementen', 6],
      ['water', 9],
      ['energie', 8],
      ['wonen-werken', 8],
      ['verstedelijkingsstrategie', 1],
      ['defensie', 2],
      ['uitvoeringsagendas', 9],
      ['woningbouw', 3],
    ]);
  });

  test.each([
    ['1', 'schaarse-ruimte', '29435-267'],
    ['2', 'arrangementen', '34682-107'],
    ['3', 'water', '27625-669'],
    ['4', 'uitvoeringsagendas', '29383-378'],
  ])('verwijst in voetnoot %s van %s naar %s, en dat stuk wijst terug', (label, slug, paper) => {
    const sectie = secties.find(({ id }) => id === `2024/${slug}`);
    const [alinea] = (sectie?.alineas ?? []).filter(({ parsed }) =>
      parsed.voetnoten.includes(label),
    );
    expect([...(sectie?.voetnoten.keys() ?? [])]).toEqual([label]);
    expect(alinea).toBeDefined();
    expect(find('kamerstukken', paper)?.backlinks).toContainEqual({
      kind: 'alinea',
      label: alinea?.label,
      path: alinea?.path,
      how: `voetnoot ${label}`,
    });
  });

  test('heeft vier voetnoten', () => {
    expect(secties.reduce((sum, { voetnoten }) => sum + voetnoten.size, 0)).toBe(4);
  });
});

describe('wat er is', () => {
  test.each([
    ['provincies', 12],
    ['gebieden', 16],
    ['landsdelen', 5],
    ['regios', 3],
    ['gemeenten', 342],
  ] as const)('%s: %i', (collection, expected) => {
    expect(register[collection]).toHaveLength(expected);
  });

  test('de rondes van 2020 tot en met 2025', () => {
    expect(register.rondes.map(({ id }) => id)).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
  });

  test('ten minste 40 begrippen', () => {
    expect(register.begrippen.length).toBeGreaterThanOrEqual(40);
  });

  test('alle uitkomsten van de brief over 2024, van elke soort, en wat er sindsdien bij kwam', () => {
    const round = afspraken.filter(({ data }) => data.ronde === '2024');
    expect(round.length).toBeGreaterThanOrEqual(76);
    // A stuk is a document that nobody read; the letter of 2024 was read whole.
    const read = soorten.filter((soort) => soort !== 'stuk');
    expect(new Set(round.map(({ data }) => data.soort))).toEqual(new Set(read));
  });
});

describe('elke afspraak', () => {
  test('staat ergens in een stuk van haar ronde, of zegt hoe zij bekend werd', () => {
    for (const { id, bron, data, ronde } of afspraken) {
      expect(bron, id).toBeDefined();
      const isOwn = paperOf(bron) === ronde?.brief;
      expect(isOwn || data.bekendGeworden !== undefined, id).toBe(true);
    }
  });

  test('heeft bij elke status een bron', () => {
    for (const { id, verloop } of afspraken) {
      expect(verloop.length, id).toBeGreaterThan(0);
      for (const { bron } of verloop) expect(bron, id).toBeDefined();
    }
  });

  test('begint met wat een stuk erover vastlegt, of met het stuk zelf', () => {
    for (const { id, verloop } of afspraken)
      expect(
        verloop.some(({ event }) => ['vastgelegd', 'meegestuurd'].includes(event.gebeurtenis)),
        id,
      ).toBe(true);
  });

  test('staat op elke pagina die zij noemt, en andersom', () => {
    const places = [
      {
        nodes: register.provincies,
        of: ({ provincies, allProvincies }: AfspraakNode) => (allProvincies ? [] : provincies),
      },
      {
        nodes: register.gebieden,
        of: ({ gebieden, allGebieden }: AfspraakNode) => (allGebieden ? [] : gebieden),
      },
      { nodes: register.landsdelen, of: ({ landsdelen }: AfspraakNode) => landsdelen },
      { nodes: register.regios, of: ({ regios }: AfspraakNode) => regios },
      { nodes: register.themas, of: ({ themas }: AfspraakNode) => themas },
      { nodes: register.programmas, of: ({ programmas }: AfspraakNode) => programmas },
      { nodes: register.partijen, of: ({ partijen }: AfspraakNode) => partijen },
    ];
    for (const { nodes, of } of places) {
      for (const node of nodes) {
        const naming = afspraken.filter((afspraak) => of(afspraak).some((other) => other === node));
        expect(idsOf(node.afspraken), node.path).toEqual(idsOf(naming));
      }
    }
  });

  test('staat bij haar alinea, haar ronde en de afspraken waarmee zij samenhangt', () => {
    for (const afspraak of afspraken) {
      for (const bron of plaatsenOf(afspraak)) {
        if (bron.kind === 'alinea') expect(bron.alinea.afspraken).toContain(afspraak);
        if (bron.kind === 'bijlage') expect(bron.bijlage.afspraken).toContain(afspraak);
      }
      expect(afspraak.ronde?.afspraken).toContain(afspraak);
      for (const other of afspraak.verwant) expect(other.verwant).toContain(afspraak);
      for (const earlier of afspraak.vervolgOp) expect(earlier.vervolg).toContain(afspraak);
      for (const later of afspraak.vervolg) expect(later.vervolgOp).toContain(afspraak);
    }
  });
});

describe('de NOVEX-gebieden', () => {
  test('zijn genummerd van 1 tot en met 16', () => {
    expect(register.gebieden.map(({ data }) => data.nummer)).toEqual(
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
  });

  test('hebben alleen een cluster als de brief die noemt: zes gebieden', () => {
    const clusters = register.gebieden.flatMap(({ id, clusters }) =>
      clusters.map(({ cluster }) => [id, cluster]),
    );
    expect(Object.fromEntries(clusters)).toEqual({
      'arnhem-nijmegen-foodvalley': 'landelijk',
      'de-peel': 'landelijk',
      'groene-hart': 'landelijk',
      'stedelijk-brabant': 'verstedelijking',
      'utrecht-amersfoort': 'verstedelijking',
      'zuidelijke-randstad': 'verstedelijking',
    });
    expect(clusters).toHaveLength(6);
    for (const { clusters: own } of register.gebieden)
      for (const { bron } of own) expect(bron?.kind).toBe('alinea');
  });

  test('en hun provincies wijzen naar elkaar', () => {
    for (const gebied of register.gebieden) {
      expect(gebied.provincies.length).toBeGreaterThan(0);
      for (const { to } of gebied.provincies)
        expect(to.gebieden.map((link) => link.to)).toContain(gebied);
    }
  });
});

describe('elke ronde', () => {
  test('verdeelt alle provincies of geen', () => {
    for (const { id, indeling } of register.rondes) {
      const provincies = indeling.flatMap((part) => part.provincies);
      expect([0, 12], id).toContain(provincies.length);
    }
  });
});

test('elke bron van elk record is te vinden', () => {
  const bronnen = records.flatMap(({ data }) => bronnenIn(data));
  expect(bronnen.length).toBeGreaterThan(500);
  expect(bronnen.filter((bron) => linkSource(bron, find) === undefined)).toEqual([]);
});

test('elke pagina heeft een eigen adres', () => {
  const paths = records.map((record) => ('address' in record ? record.address : record.path));
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});

function idsOf(nodes: readonly { id: string }[]): string[] {
  return nodes.map(({ id }) => id).toSorted();
}

/** Everything in a record that is a source: it is in a field called so. */
function bronnenIn(value: unknown, name = ''): Bron[] {
  if (typeof value !== 'object' || value === null) return [];
  if (name === 'bron') return [value as Bron];
  if (Array.isArray(value))
    return value.flatMap((item) =>
      bronnenIn(item, name === 'bronnen' || name === 'ookIn' ? 'bron' : ''),
    );
  return Object.entries(value).flatMap(([key, child]) => bronnenIn(child, key));
}
