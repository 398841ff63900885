import { describe, expect, test } from 'vitest';
import { paperIndex, papersFor } from '#domain/place/papers.ts';
import type { Register } from '#domain/register/register.ts';
import { afspraak, alinea, gebied, kamerstuk, partij, sectie } from '../../support/builders.ts';
import { type Change, registerAfter, set, write } from '../../support/change.ts';

/** An atlas in which nothing leads from Groningen to a paper, and a paper of 2025 that nobody names yet. */
const quiet: Change[] = [
  set('content/afspraken/2024/zoetwater.json', 'provincies', []),
  set('content/afspraken/2024/zoetwater.json', 'gebieden', []),
  set('content/afspraken/2024/zoetwater.json', 'landsdelen', []),
  set('content/afspraken/2024/zoetwater.json', 'regios', undefined),
  set('content/afspraken/2024/zoetwater.json', 'ookIn', undefined),
  write('data/kamerstukken/34682-228.json', kamerstuk('228', { datum: '2025-06-12' })),
];
const stuk = { kamerstuk: '34682-228' };

/** In what way each paper speaks of Groningen, the first paper first. */
function roads(register: Register): string[] {
  const groningen = register.provincies.find(({ id }) => id === 'groningen');
  if (!groningen) throw new Error('geen Groningen');
  return papersFor(groningen, paperIndex(register.kamerstukken)).map(
    ({ paper, names, record, afspraken, through }) =>
      [
        paper.id,
        ...(names ? ['noemt'] : []),
        ...record,
        ...afspraken.map(({ label }) => `bij ${label}`),
        ...through.map(({ label }) => `via ${label}`),
      ].join(', '),
  );
}

describe('een Kamerstuk staat bij een plek', () => {
  test('niet zonder weg erheen', () => {
    expect(roads(registerAfter(...quiet))).toEqual([]);
  });

  test.each<[string, Change, string[]]>([
    [
      'als een alinea van de brief haar noemt',
      write(
        'content/brieven/2024/water.mdx',
        sectie(
          { titel: 'Water', volgorde: 2, niveau: 3, onder: 'aanhef' },
          alinea(1, 'Over water.', 'provincies="groningen"'),
        ),
      ),
      ['34682-205, noemt'],
    ],
    [
      'als een uitkomst die haar noemt erop steunt',
      write(
        'content/afspraken/2024/nieuw.json',
        afspraak('Nieuw', { provincies: ['groningen'], kamerstukken: ['34682-228'] }),
      ),
      ['34682-228, bij Nieuw', '34682-205, bij Nieuw'],
    ],
    [
      'als haar eigen record het als bron heeft',
      set('data/provincies/groningen.json', 'arrangement', [
        { stap: 'bestaat', toelichting: 'Het is er.', bron: stuk },
      ]),
      ['34682-228, ruimtelijk arrangement'],
    ],
    [
      'als haar bestuur het als bron heeft',
      write(
        'data/partijen/provincie-groningen.json',
        partij('Provincie Groningen', {
          soort: 'provincie',
          provincie: 'groningen',
          bronnen: [stuk],
        }),
      ),
      ['34682-228, bron'],
    ],
    [
      'als een gebied erin het als bron heeft',
      write(
        'data/gebieden/waddenkust.json',
        gebied({
          naam: 'Waddenkust',
          nummer: 2,
          provincies: [{ provincie: 'groningen', zekerheid: 'bevestigd' }],
          clusters: [],
          opgave: { tekst: 'Meer ruimte.', bronnen: [stuk] },
          instrumenten: { ontwikkelperspectief: [], uitvoeringsagenda: [], investeringsagenda: [] },
          feiten: [],
        }),
      ),
      ['34682-228, via Waddenkust'],
    ],
  ])('%s', (_, change, expected) => {
    expect(roads(registerAfter(...quiet, change))).toEqual(expected);
  });

  test('niet door een uitkomst die overal geldt: die leidt naar elke plek', () => {
    const everywhere = afspraak('Overal', { provincies: 'alle', kamerstukken: ['34682-228'] });
    const register = registerAfter(
      ...quiet,
      write('content/afspraken/2024/overal.json', everywhere),
    );
    expect(roads(register)).toEqual([]);
  });
});
