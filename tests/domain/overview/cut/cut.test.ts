import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cutting,
  cut,
  dealOut,
  linksToSection,
  mostOnPage,
  mostOnPart,
} from '#domain/overview/cut/cut.ts';

interface Member {
  jaar: string;
  maand: string;
}

interface Section {
  id: string;
  members: readonly Member[];
}

const cutting: Cutting<Section, Member> = {
  noun: ['ding', 'dingen'],
  membersOf: ({ members }) => members,
  withMembers: ({ id }, members) => ({ id, members }),
  levels: [
    {
      per: 'ronde',
      keyOf: ({ jaar }) => jaar,
      labelOf: (jaar) => `Ronde ${jaar}`,
      newestFirst: true,
    },
    {
      per: 'maand',
      keyOf: ({ maand }) => maand,
      labelOf: (maand, sections) => `Maand ${maand} van ${sections[0]?.members[0]?.jaar}`,
    },
  ],
};

/** So many members of one year, over months from the last to the first. */
function many(count: number, jaar: string, months = 1): Member[] {
  return Array.from({ length: count }, (_, index) => ({
    jaar,
    maand: String(months - (index % months)),
  }));
}

describe('een pagina', () => {
  test.each([
    [mostOnPage, false],
    [mostOnPage + 1, true],
  ])('met %i dingen is te lang: %s', (count, isCut) => {
    const sections = [
      { id: 'a', members: many(100, '2023') },
      { id: 'b', members: many(count - 100, '2024') },
    ];
    expect(cut('/x/', sections, cutting) !== undefined).toBe(isCut);
  });
});

describe('een te lange pagina', () => {
  const both: Member = { jaar: '2023', maand: '7' };
  const sections = [
    { id: 'a', members: [...many(400, '2024', 2), both] },
    { id: 'b', members: [both, ...many(5, '2023')] },
    { id: 'c', members: [] },
  ];
  const whole = cut('/themas/water/', sections, cutting);

  test('zegt hoeveel het er samen zijn, en telt wat er twee keer staat één keer', () => {
    expect(whole).toMatchObject({ per: 'ronde', noun: ['ding', 'dingen'], count: 406 });
    expect(whole?.parts.map(({ label, count }) => [label, count])).toEqual([
      ['Ronde 2024', 400],
      ['Ronde 2023', 6],
    ]);
  });

  test('heeft elk deel onder haar eigen adres, en laat weg waar het niets van heeft', () => {
    expect(whole?.parts.map(({ path, sections: own }) => [path, own.map(({ id }) => id)])).toEqual([
      ['/themas/water/2024/', ['a']],
      ['/themas/water/2023/', ['a', 'b']],
    ]);
  });

  test('verdeelt een deel dat zelf te lang is nog eens, in de volgorde die het had', () => {
    const [long, short] = whole?.parts ?? [];
    expect(short?.cut).toBeUndefined();
    expect(long?.cut?.parts.map(({ label, path, count }) => [label, path, count])).toEqual([
      ['Maand 2 van 2024', '/themas/water/2024/2/', 200],
      ['Maand 1 van 2024', '/themas/water/2024/1/', 200],
    ]);
  });

  test('leidt voor één lijst naar de delen die er iets van hebben', () => {
    if (!whole) throw new Error('niet te lang');
    const links = linksToSection(
      whole,
      ({ members }) => members.length,
      ({ id }) => id === 'b',
      'stil',
    );
    expect(links).toMatchObject({ per: 'ronde', count: 6 });
    expect(links.parts.map(({ path, count }) => [path, count])).toEqual([
      ['/themas/water/2023/#stil', 6],
    ]);
  });
});

test('verdelen raakt niets kwijt, verdubbelt niets en houdt de volgorde binnen een lijst', () => {
  const member = fc.record({
    jaar: fc.constantFrom('2023', '2024', '2025'),
    maand: fc.constantFrom('1', '2'),
  });
  const section = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    members: fc.array(member, { maxLength: 30 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(section, { maxLength: 3, selector: ({ id }) => id }), (sections) => {
      const { parts } = dealOut('/x/', sections, cutting);
      for (const { id, members } of sections) {
        for (const jaar of ['2023', '2024', '2025']) {
          const part = parts.find(({ key }) => key === jaar);
          const dealt = part?.sections.find((own) => own.id === id)?.members ?? [];
          expect(dealt).toEqual(members.filter((one) => one.jaar === jaar));
        }
      }
      const keys = parts.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)].toSorted().toReversed());
    }),
  );
});

/** What a page lists itself: nothing when its parts do. */
function listed(of: NonNullable<ReturnType<typeof cut<Section, Member>>>): Member[][] {
  return of.parts.flatMap((part) =>
    part.cut ? listed(part.cut) : [part.sections.flatMap(({ members }) => members)],
  );
}

/** Every address below a page. */
function addresses({ parts }: NonNullable<ReturnType<typeof cut<Section, Member>>>): string[] {
  return parts.flatMap(({ path, cut: deeper }) => [path, ...(deeper ? addresses(deeper) : [])]);
}

const sizes = fc.constantFrom(100, 1000, 3000, 10_000, 30_000);

test('van honderd tot dertigduizend dingen staat alles één keer op een pagina, en op geen pagina meer dan mag', () => {
  const member = fc.record({
    jaar: fc.integer({ min: 2001, max: 2030 }).map(String),
    maand: fc.integer({ min: 1, max: 12 }).map(String),
  });
  const limits = fc.constantFrom(15, 60, mostOnPart);
  fc.assert(
    fc.property(
      sizes,
      limits,
      fc.array(member, { minLength: 1, maxLength: 300 }),
      (size, mostInPart, some) => {
        const members = Array.from({ length: size }, (_, index) => ({
          ...(some[index % some.length] ?? { jaar: '2024', maand: '1' }),
        }));
        const sections = [
          { id: 'a', members: members.slice(0, size / 2) },
          { id: 'b', members: members.slice(size / 2) },
        ];
        const own = cut('/x/', sections, { ...cutting, mostInPart });
        if (!own) return size <= mostOnPage;
        const pages = listed(own);
        const all = pages.flat();
        expect(all).toHaveLength(size);
        expect(new Set(all)).toEqual(new Set(members));
        expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(mostInPart);
        const paths = addresses(own);
        expect(new Set(paths).size).toBe(paths.length);
        return true;
      },
    ),
    { numRuns: 30 },
  );
});

test('ook als elk ding in twee lijsten staat, is geen pagina te lang', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const members = many(size, '2024');
      const sections = ['a', 'b'].map((id) => ({ id, members }));
      const own = cut('/x/', sections, cutting);
      if (!own) return false;
      const pages = listed(own);
      expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(mostOnPart);
      expect(pages.flat()).toHaveLength(2 * size);
      return true;
    }),
    { numRuns: 5 },
  );
});

test('wat niet meer te delen is, gaat in reeksen, en een reeks houdt haar adres als de lijst groeit', () => {
  const runsOfSize = (size: number) => {
    const [part] = cut('/x/', [{ id: 'a', members: many(size, '2024') }], cutting)?.parts ?? [];
    return part?.cut?.parts[0]?.cut?.parts ?? [];
  };
  expect(runsOfSize(400).map(({ path, label, count }) => [path, label, count])).toEqual([
    ['/x/2024/1/vanaf-1/', 'Nummer 1 tot en met 180', 180],
    ['/x/2024/1/vanaf-181/', 'Nummer 181 tot en met 360', 180],
    ['/x/2024/1/vanaf-361/', 'Nummer 361 tot en met 400', 40],
  ]);
  expect(runsOfSize(361).at(-1)?.label).toBe('Nummer 361');
  const before = runsOfSize(400).map(({ path }) => path);
  expect(runsOfSize(1000).map(({ path }) => path)).toEqual(expect.arrayContaining(before));
});

test('een link naar een onderdeel van een deel dat zelf in delen is, leidt naar dat deel', () => {
  const members = [...many(mostOnPart + 1, '2023', 2), ...many(1, '2024')];
  const own = cut('/x/', [{ id: 'a', members }], cutting);
  if (!own) throw new Error('niet te lang');
  const links = linksToSection(
    own,
    (section) => section.members.length,
    () => true,
    'a',
  );
  expect(links.parts.map(({ path }) => path)).toEqual(['/x/2024/#a', '/x/2023/']);
});
