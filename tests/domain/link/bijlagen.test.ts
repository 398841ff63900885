import { describe, expect, test } from 'vitest';
import type { BijlageNode, LinkedBron } from '#domain/register/model.ts';
import { paperOf, plaatsOf } from '#domain/register/plaats.ts';
import { linkSource } from '#domain/register/source.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { annexFiles, articles, points } from '../../support/annexes.ts';
import { lijst, zoetwater } from '../../support/atlas.ts';
import { afspraak, bijlage, gebeurtenis, webBron } from '../../support/builders.ts';
import { type Change, problemsAfter, registerAfter, set, write } from '../../support/change.ts';

const setting = { kamerstuk: '34682-205', thema: 'water' };
const entered: Change = (files) => void Object.assign(files, annexFiles(setting));

function annexAfter(id: string, ...changes: Change[]): BijlageNode {
  const node = registerAfter(...changes).find('bijlagen', id);
  if (!node) throw new Error(`geen bijlage ${id}`);
  return node;
}

describe('een bijlage', () => {
  test('heeft een pagina onder die van haar Kamerstuk', () => {
    expect(annexAfter('34682-205/lijst')).toMatchObject({
      path: '/kamerstukken/34682-205/bijlagen/lijst/',
      label: 'Lijst',
      kamerstuk: { id: '34682-205' },
      stuk: { id: '2024d00001' },
    });
  });

  test('heeft haar plaatsen in de volgorde van het stuk, elk met een anker dat blijft', () => {
    const { onderdelen } = annexAfter('34682-205/lijst');
    expect(onderdelen.map(({ soort, name, path }) => [soort, name, path])).toEqual([
      ['punt', 'punt N-3', '/kamerstukken/34682-205/bijlagen/lijst/#punt-n-3'],
      ['artikel', 'artikel 3', '/kamerstukken/34682-205/bijlagen/lijst/#artikel-3'],
      ['lid', 'artikel 3, lid 2', '/kamerstukken/34682-205/bijlagen/lijst/#artikel-3-lid-2'],
    ]);
  });

  test('mag heten als een bijlage van een ander Kamerstuk, maar niet als een van hetzelfde', () => {
    const other = write(
      'data/bijlagen/34682-173/lijst.json',
      bijlage('Lijst', { kamerstuk: '34682-173' }),
    );
    const same = write('data/bijlagen/34682-205/lijst-2.json', bijlage('Lijst'));
    expect(problemsAfter(other)).toEqual([]);
    expect(problemsAfter(same)).toEqual([
      'data/bijlagen/34682-205/lijst-2.json, titel: “Lijst” is dezelfde naam als in data/bijlagen/34682-205/lijst.json; maak ze verschillend.',
    ]);
  });
});

/** A source, and what readers see of it. */
const places: [
  what: string,
  bron: Parameters<typeof linkSource>[0],
  soort: string | undefined,
  label: string | undefined,
][] = [
  [
    'een alinea',
    { kamerstuk: '34682-205', sectie: 'water', alinea: 2 },
    'alinea',
    'Water, alinea 2',
  ],
  ['een punt', { bijlage: '34682-205/lijst', punt: 'N-3' }, 'punt', 'Lijst, punt N-3'],
  ['een artikel', { bijlage: '34682-205/lijst', artikel: '3' }, 'artikel', 'Lijst, artikel 3'],
  [
    'een lid',
    { bijlage: '34682-205/lijst', artikel: '3', lid: '2' },
    'lid',
    'Lijst, artikel 3, lid 2',
  ],
  ['een bijlage als geheel', { bijlage: '34682-205/lijst' }, 'geheel', 'Lijst'],
  ['een Kamerstuk', { kamerstuk: '34682-205', plaats: 'slot' }, 'geheel', '34 682, nr. 205, slot'],
  ['een webpagina', webBron, undefined, undefined],
];

describe('een plaats', () => {
  const { find } = registerAfter(set('data/kamerstukken/34682-205.json', 'datum', '2024-11-12'));
  const linked = (bron: Parameters<typeof linkSource>[0]): LinkedBron => {
    const found = linkSource(bron, find);
    if (!found) throw new Error('geen bron');
    return found;
  };

  test.each(places)('%s heeft een soort en een naam', (_, bron, soort, label) => {
    const place = plaatsOf(linked(bron));
    expect([place?.soort, place?.label]).toEqual([soort, label]);
  });

  test.each(places.slice(0, 6))('%s hoort bij de brief en kwam met die brief uit', (_, bron) => {
    expect(paperOf(linked(bron))?.id).toBe('34682-205');
    expect(daysOfSource(linked(bron))).toMatchObject({ first: '2024-11-12', last: '2024-11-12' });
  });
});

describe('wat een uitkomst als bron mag hebben', () => {
  const own = (bron: unknown) => set(zoetwater, 'bron', bron);
  const known = { datum: '2025', toelichting: 'Een bericht meldt het.' };

  test.each(places.slice(0, 6))('%s van haar eigen ronde mag', (_, bron) => {
    expect(problemsAfter(own(bron))).toEqual([]);
  });

  test.each([
    ['de brief van een andere ronde', { kamerstuk: '34682-173' }, '34 682, nr. 173'],
    [
      'een alinea daarvan',
      { kamerstuk: '34682-173', sectie: 'aanhef', alinea: 1 },
      '34 682, nr. 173',
    ],
    ['een webpagina', webBron, webBron.url],
  ])('%s alleen als zij later bekend werd', (_, bron, value) => {
    expect(problemsAfter(own(bron))).toEqual([
      `${zoetwater}, bron: “${value}” is geen stuk van ronde 2024; toegestaan zijn Kamerstuk 34 682, nr. 205 en de bijlagen daarvan.`,
    ]);
    expect(problemsAfter(own(bron), set(zoetwater, 'bekendGeworden', known))).toEqual([]);
  });

  test('en ookIn evenmin', () => {
    expect(problemsAfter(set(zoetwater, 'ookIn', [{ kamerstuk: '34682-173' }]))).toEqual([
      `${zoetwater}, ookIn.0: “34 682, nr. 173” is geen stuk van ronde 2024; toegestaan zijn Kamerstuk 34 682, nr. 205 en de bijlagen daarvan.`,
    ]);
  });

  test('wat in een stuk van haar ronde staat, werd niet later bekend', () => {
    expect(problemsAfter(set(zoetwater, 'bekendGeworden', known))).toEqual([
      `${zoetwater}, bekendGeworden: kan hier niet: de bron is een stuk van deze ronde.`,
    ]);
  });

  test('een plaats die er niet is, wordt geweigerd, en nooit is een ander nummer bedoeld', () => {
    expect(problemsAfter(own({ bijlage: '34682-205/lijst', punt: 'N-4' }))).toEqual([
      `${zoetwater}, bron.punt: “punt N-4” bestaat niet in “Lijst”.`,
    ]);
    expect(problemsAfter(own({ bijlage: '34682-205/lijst', artikel: '3', lid: '9' }))).toEqual([
      `${zoetwater}, bron.lid: “artikel 3, lid 9” bestaat niet in “Lijst”.`,
    ]);
  });

  test('twee plaatsen met één adres gaan niet samen', () => {
    const twice = set(lijst, 'onderdelen.3', { punt: 'n.3', tekst: 'Nog eens.' });
    expect(problemsAfter(twice)).toEqual([
      `${lijst}, onderdelen.3: “punt n.3” krijgt hetzelfde adres als onderdelen.0; elk punt, artikel of lid staat er één keer.`,
    ]);
  });

  test('in de map van een ander Kamerstuk hoort een bijlage niet', () => {
    expect(problemsAfter(set(lijst, 'kamerstuk', '34682-173'))).toContain(
      `${lijst}, kamerstuk: “34682-173” past niet bij de map: die heet 34682-205.`,
    );
  });
});

describe('toetsbaarheid en thema’s', () => {
  const bare = 'content/afspraken/2024/kaal.json';
  const outcome = (change: Parameters<typeof afspraak>[1]) =>
    write(bare, { ...afspraak('Kaal', change), toetsbaarheid: undefined, themas: undefined });
  const inList = {
    bron: { bijlage: '34682-205/lijst' },
    verloop: [gebeurtenis({ bron: webBron })],
  };
  const unread = set(lijst, 'gelezen', { mate: 'niet' });

  test('mogen alleen ontbreken zolang het stuk niet is gelezen', () => {
    expect(problemsAfter(outcome(inList), unread)).toEqual([]);
    expect(problemsAfter(outcome(inList))).toEqual(
      ['themas', 'toetsbaarheid'].map(
        (field) =>
          `${bare}, ${field}: ontbreekt; dat kan alleen zolang bij het stuk staat dat het niet is gelezen.`,
      ),
    );
  });

  test('mogen ontbreken bij wat alleen van een webpagina bekend is', () => {
    const bekendGeworden = { datum: '2025', toelichting: 'Een bericht meldt het.' };
    expect(problemsAfter(outcome({ ...inList, bron: webBron, bekendGeworden }))).toEqual([]);
  });
});

describe('een verzonnen afsprakenlijst van 30 punten en een arrangement van 12 artikelen', () => {
  test('gaan door de controle', () => {
    expect(points).toHaveLength(30);
    expect(new Set(articles.map((one) => 'artikel' in one && one.artikel)).size).toBe(12);
    expect(problemsAfter(entered)).toEqual([]);
  });

  test('hebben bij elke plaats de uitkomst die daar staat, en geen andere', () => {
    for (const name of ['verzonnen-afsprakenlijst', 'verzonnen-arrangement']) {
      const { onderdelen } = annexAfter(`34682-205/${name}`, entered);
      for (const { name: place, data, afspraken } of onderdelen) {
        const expected = data.tekst === undefined ? [] : [`Verzonnen ${place}`];
        expect(afspraken.map(({ label }) => label)).toEqual(expected);
      }
    }
  });

  test('staan bij elke uitkomst, en elke uitkomst staat bij hen en bij de brief', () => {
    const list = annexAfter('34682-205/verzonnen-afsprakenlijst', entered);
    expect(list.afspraken.map(({ label }) => label)).toEqual(
      points.map((punt) => `Verzonnen punt ${punt}`),
    );
    for (const one of list.afspraken) {
      expect(paperOf(one.bron)).toBe(list.kamerstuk);
      expect(list.backlinks).toContainEqual(
        expect.objectContaining({ kind: 'afspraak', path: one.path }),
      );
      expect(list.kamerstuk?.afspraken).toContain(one);
    }
  });
});
