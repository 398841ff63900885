import { describe, expect, test } from 'vitest';
import { verbSteps, verbsOf } from '#domain/werkwoord/verbs.ts';
import {
  afspraak,
  alineaBron,
  bijlage,
  gebeurtenis,
  kamerstuk,
  ronde,
} from '../../support/builders.ts';
import { type Change, foundAfter, registerAfter, set, write } from '../../support/change.ts';
import { lijst, zoetwater } from '../../support/atlas.ts';

const bron = alineaBron();
const outcome = (naam: string, citaat?: string) =>
  write(
    `content/afspraken/2024/${naam}.json`,
    afspraak(naam, citaat === undefined ? {} : { werkwoord: { citaat, bron } }),
  );

/** The names of outcomes, in order. */
const names = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id.split('/')[1]);

describe('uitkomsten naar werkwoord', () => {
  const { afspraken } = registerAfter(
    outcome('een', 'streven naar'),
    outcome('twee', 'Streven naar'),
    outcome('drie', 'hebben … afgesproken'),
    outcome('vier'),
    write(
      'data/bijlagen/34682-205/ongelezen.json',
      bijlage('Ongelezen', { gelezen: { mate: 'niet' } }),
    ),
    write(
      'content/afspraken/2024/vijf.json',
      afspraak('vijf', { bron: { bijlage: '34682-205/ongelezen' } }),
    ),
  );
  const own = afspraken.filter(({ id }) => /(?:een|twee|drie|vier|vijf)$/.test(id));

  test('staan bij elkaar, ook als een begint met een hoofdletter, het meest gebruikte eerst', () => {
    const { groups } = verbsOf(own);
    expect(groups.map(({ citaat, afspraken: members }) => [citaat, names(members)])).toEqual([
      ['streven naar', ['een', 'twee']],
      ['hebben … afgesproken', ['drie']],
    ]);
  });

  test('staan elk in één lijst, en niet gelezen is iets anders dan niet opgenomen', () => {
    const { groups, open, unread } = verbsOf(own);
    expect([names(open), names(unread)]).toEqual([['vier'], ['vijf']]);
    const all = [...groups.flatMap((group) => group.afspraken), ...open, ...unread];
    expect(new Set(all).size).toBe(own.length);
    expect(all).toHaveLength(own.length);
  });
});

test.each([
  [{ mate: 'geheel', op: '2025-06-20' } as const, true],
  [{ mate: 'niet' } as const, false],
])(
  'een voortzetting heeft twee werkwoorden als beide stukken zijn gelezen: %j',
  (gelezen, isRead) => {
    const register = registerAfter(
      write('data/rondes/2025.json', ronde(2025, { data: ['2025-06-10'], brief: '34682-228' })),
      write('data/kamerstukken/34682-228.json', kamerstuk('228', { datum: '2025-06-12', gelezen })),
      write(
        'content/afspraken/2025/verder.json',
        afspraak('Verder', {
          ronde: '2025',
          bron: { kamerstuk: '34682-228' },
          vervolgOp: ['2024/energie'],
          verloop: [gebeurtenis({ datum: '2025-06-12', bron: { kamerstuk: '34682-228' } })],
        }),
      ),
    );
    const [step] = verbSteps(register.afspraken.filter(({ id }) => id === '2025/verder'));
    expect(step).toMatchObject({
      before: { id: '2024/energie' },
      after: { id: '2025/verder' },
      isRead,
    });
  },
);

describe('een werkwoord in een record', () => {
  const rulesAfter = (...changes: Change[]) => foundAfter(...changes).map(({ rule }) => rule);
  const quote = (citaat: string) => set(zoetwater, 'werkwoord', { citaat, bron });

  test.each(['informeert', 'streven naar', 'hebben … afgesproken', 'zal … betrokken worden'])(
    'mag “%s” zijn',
    (citaat) => {
      expect(rulesAfter(quote(citaat))).toEqual([]);
    },
  );

  test.each(['… afgesproken', 'hebben …', 'hebben met het Rijk afgesproken'])(
    'mag niet “%s” zijn',
    (citaat) => {
      expect(rulesAfter(quote(citaat))).toEqual(['value/short-quote']);
    },
  );

  test('komt niet van een plaats waar de uitkomst niet staat, en niet uit een ongelezen stuk', () => {
    const elsewhere = { bijlage: '34682-205/lijst' };
    const inList = { bijlage: '34682-205/lijst', punt: 'N-3' };
    const at = (place: object) =>
      set(zoetwater, 'werkwoord', { citaat: 'streven naar', bron: place });
    expect(rulesAfter(at(elsewhere))).toEqual(['werkwoord/elsewhere']);
    expect(rulesAfter(at(inList))).toEqual([]);
    const unread = set(lijst, 'gelezen', { mate: 'niet' });
    expect(rulesAfter(at(inList), unread)).toEqual(['werkwoord/not-read']);
  });
});
