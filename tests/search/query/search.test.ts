/** Tables of queries and their results: longer than 250 lines because most of them ask the same small index. */

import { describe, expect, test } from 'vitest';
import { smallIndex } from '../../support/atlas-index.ts';

const { titles, answer } = smallIndex(
  {
    '/afspraken/2024/zoetwater-noord/': {
      title: 'Vraag en aanbod van zoetwater in Noord-Nederland',
      text: 'Rijk en provincie werken dit uit.',
      facets: { provincie: ['Fryslân', 'Groningen'], status: ['Onbekend'], ronde: ['2024'] },
      datum: '2024-11-12',
      termijn: '2025-12-31',
    },
    '/afspraken/2024/netcongestie/': {
      title: 'Samen netcongestie aanpakken',
      text: 'Ook de uitvoeringsagenda van Zeeland.',
      facets: { provincie: ['Zeeland'], status: ['Loopt'], ronde: ['2024'] },
      datum: '2025-03-01',
    },
    '/provincies/fryslan/': {
      title: 'Fryslân',
      kind: 'provincie',
      aliassen: ['Friesland'],
      facets: { provincie: ['Fryslân'] },
    },
    '/provincies/zeeland/': {
      title: 'Zeeland',
      kind: 'provincie',
      facets: { provincie: ['Zeeland'] },
    },
    '/gemeenten/leeuwarden/': {
      title: 'Leeuwarden',
      kind: 'gemeente',
      facets: { provincie: ['Fryslân'] },
    },
    '/gebieden/metropoolregio-amsterdam/': {
      title: 'Metropoolregio Amsterdam',
      kind: 'novex-gebied',
      aliassen: ['MRA'],
      facets: { gebied: ['Metropoolregio Amsterdam'] },
    },
    '/begrippen/novex-gebied/': {
      title: 'NOVEX-gebied',
      kind: 'begrip',
      text: 'Een gebied met grote opgaven.',
    },
    '/brieven/2024/water/': {
      title: 'Water',
      kind: 'brief',
      text: 'Over zoetwater in Fryslân en over steden.',
    },
    '/kamerstukken/34682/': { title: 'Nationale Omgevingsvisie', kind: 'dossier' },
    '/kamerstukken/34682-205/': {
      title: 'Uitkomsten van de overleggen',
      kind: 'kamerstuk',
      aliassen: ['34 682, nr. 205', '2024D43452', '2024Z18173', 'kst-34682-205'],
    },
  },
  [
    'haver',
    'net',
    'congestie',
    'uitvoering',
    'agenda',
    'zoet',
    'water',
    'kernenergie',
    'stedelijk',
  ],
);

const zoetwater = 'Vraag en aanbod van zoetwater in Noord-Nederland';
const netcongestie = 'Samen netcongestie aanpakken';

describe('de naam van een soort pagina', () => {
  test.each(['provincies', 'Provincie', 'PROVINCIES'])(
    '“%s” vindt alle pagina’s van die soort',
    async (query) => {
      expect(await titles(query)).toEqual(expect.arrayContaining(['Fryslân', 'Zeeland']));
    },
  );

  test('naast een ander woord telt niet voor alle', async () => {
    expect(await titles('provincie zoetwater')).not.toContain('Zeeland');
  });
});

describe('verwijzingen springen', () => {
  test.each([
    '34682-205',
    '34 682, nr. 205',
    '34.682 nr 205',
    'kst-34682-205',
    'Kamerstukken II 2024/25, 34 682, nr. 205',
    '2024D43452',
    '2024Z18173',
  ])('%s is de brief, als kaart', async (query) => {
    const { hits } = await answer(query);
    expect(hits.map(({ page, card }) => [page.path, card])).toEqual([
      ['/kamerstukken/34682-205/', true],
    ]);
  });

  test('een stuk dat er niet is, krijgt geen dubbelgangers maar wegen verder', async () => {
    const { hits, notices, suggestions } = await answer('34 682, nr. 999');
    expect(hits).toEqual([]);
    expect(notices).toEqual([{ kind: 'reference-missing', reference: '34 682, nr. 999' }]);
    expect(suggestions.map(({ href }) => href)).toEqual([
      '/kamerstukken/34682/',
      'https://zoek.officielebekendmakingen.nl/kst-34682-999.html',
    ]);
  });
});

describe('één naam voor twee plekken', () => {
  const { answer: ask, catalogue } = smallIndex({
    '/gemeenten/groningen/': { title: 'Groningen', kind: 'gemeente' },
    '/provincies/flevoland/': { title: 'Flevoland', kind: 'provincie', aliassen: ['Almere'] },
    '/gemeenten/almere/': { title: 'Almere', kind: 'gemeente' },
    '/provincies/groningen/': { title: 'Groningen', kind: 'provincie' },
  });

  test.each([
    ['groningen', '/provincies/groningen/'],
    ['gemeente groningen', '/gemeenten/groningen/'],
    ['almere', '/gemeenten/almere/'],
  ])('%s is %s', async (query, path) => {
    expect((await ask(query)).hits[0]?.page.path).toBe(path);
  });

  test('wie in het zoekveld op Enter drukt, komt bij de provincie', () => {
    expect(catalogue.named('Groningen')[0]?.page.path).toBe('/provincies/groningen/');
  });

  test('maar bij de gemeente als de provincie alleen ook zo heet', () => {
    expect(catalogue.named('Almere')[0]?.page.path).toBe('/gemeenten/almere/');
  });
});

describe('dagen en nummers', () => {
  const brief = 'Brief over de overleggen';
  const { titles: find } = smallIndex({
    '/kamerstukken/34682-205/': {
      title: brief,
      kind: 'kamerstuk',
      text: 'Verstuurd op 12 november 2024.',
      aliassen: ['34 682, nr. 205'],
      datum: '2024-11-12',
    },
    '/kamerstukken/34682-228/': { title: 'Latere brief', kind: 'kamerstuk', datum: '2025-06-12' },
    '/kamerstukken/29435-228/': { title: 'Ander stuk', kind: 'kamerstuk' },
    '/kamerstukken/34682/': { title: 'Nationale Omgevingsvisie', kind: 'dossier' },
    '/rondes/2024/': {
      title: 'Overleggen 2024',
      kind: 'ronde',
      text: 'De brief is van 12 november 2024. In november 2024 waren er overleggen over 12 gebieden.',
    },
  });

  test.each([
    ['brief 12 november 2024', brief],
    ['kamerbrief van 12-11-2024', brief],
    ['brief 2024-11-12', brief],
    ['brief 12 nov 2024', brief],
    ['kamerbrief november 2024', brief],
    ['12 juni', 'Latere brief'],
    ['nr. 205', brief],
    ['nummer 205 van dossier 34682', brief],
    ['stuk nr 228 dossier 34682', 'Latere brief'],
    ['kamerstuk nr. 34 682', 'Nationale Omgevingsvisie'],
  ])('%s vindt “%s” als eerste', async (query, title) => {
    expect((await find(query))[0]).toBe(title);
  });

  test('een nummer dat twee stukken hebben, wijst geen van beide aan', async () => {
    expect(await find('nr. 228')).toEqual([]);
  });

  test('een dag die nergens staat, is geen dag van een ander stuk', async () => {
    expect((await find('brief 13 november 2024'))[0]).not.toBe('Latere brief');
    expect(await find('45-45-2024')).toEqual([]);
  });
});

describe('woorden', () => {
  test.each([
    ['stad', 'Water'],
    ['congestie', netcongestie],
    ['agenda', netcongestie],
    ['zoet water', zoetwater],
    ['novex gebied', 'NOVEX-gebied'],
    ['novexgebieden', 'NOVEX-gebied'],
    ['FRYSLAN', 'Fryslân'],
    ['wat is afgesproken over zoetwater in Friesland', zoetwater],
  ])('%s vindt “%s” als eerste', async (query, title) => {
    expect((await titles(query))[0]).toBe(title);
  });
});

describe('namen', () => {
  test('een andere naam leidt naar de pagina en naar wat erover gaat', async () => {
    expect(await titles('Friesland')).toEqual(
      expect.arrayContaining(['Fryslân', zoetwater, 'Water']),
    );
    expect((await answer('MRA')).hits[0]).toMatchObject({
      card: true,
      page: { title: 'Metropoolregio Amsterdam' },
    });
  });

  test('een gemeente leidt naar haar provincie', async () => {
    expect((await titles('gemeente Leeuwarden')).slice(0, 2)).toEqual(['Leeuwarden', 'Fryslân']);
  });
});

describe('gemeenten', () => {
  const { titles: find } = smallIndex(
    {
      '/gemeenten/bergen/': {
        title: 'Bergen (Limburg)',
        kind: 'gemeente',
        facets: { provincie: ['Limburg'] },
      },
      '/gemeenten/krimpen/': {
        title: 'Krimpen aan den IJssel',
        kind: 'gemeente',
        facets: { provincie: ['Zuid-Holland'] },
      },
      '/gemeenten/leeuwarden/': { title: 'Leeuwarden', kind: 'gemeente' },
      '/provincies/limburg/': {
        title: 'Limburg',
        kind: 'provincie',
        facets: { provincie: ['Limburg'] },
      },
      '/partijen/gemeenten/': { title: 'Gemeenten', kind: 'partij' },
    },
    ['berg', 'krimp', 'gem'],
  );

  test.each(['Bergen', 'gemeente Bergen', 'gem. Bergen', 'Bergen gemeente'])(
    '%s is de gemeente, en dan haar provincie',
    async (query) => {
      expect(await find(query)).toEqual(['Bergen (Limburg)', 'Limburg']);
    },
  );

  test.each(['berg', 'krimp'])('%s is geen vorm van een naam', async (query) => {
    expect(await find(query)).toEqual([]);
  });
});

describe('tikfouten en woorden die er niet zijn', () => {
  test('een woord dat alleen in samenstellingen staat, kan bedoeld zijn', async () => {
    const { answer: ask } = smallIndex(
      { '/afspraken/2024/a/': { title: 'Het zoetwaterplan', text: 'Een zoetwaterbudget.' } },
      ['zoet', 'water', 'plan', 'budget'],
    );
    const { hits, notices } = await ask('zoetwaer');
    expect(hits).toHaveLength(1);
    expect(notices).toMatchObject([{ kind: 'corrected', to: 'zoetwater' }]);
    expect((await ask('zoetwater')).notices).toEqual([]);
  });

  test.each([
    ['haver', 'Bedoelde u ‘haven’?'],
    ['havenkraan', 'Zoek op ‘haven’'],
  ])('%s geeft niets, maar wel een weg verder: %s', async (query, label) => {
    const { answer: ask } = smallIndex(
      {
        '/afspraken/2024/a/': { title: 'De haven' },
        '/begrippen/haven/': { title: 'Kade', kind: 'begrip' },
      },
      ['haver', 'havenkraan'],
    );
    const { hits, suggestions } = await ask(query);
    expect(hits).toEqual([]);
    expect(suggestions[0]?.label).toBe(label);
  });

  test('een tikfout wordt zichtbaar verbeterd, en letterlijk zoeken kan ook', async () => {
    const corrected = await answer('zoetwaer');
    expect(corrected.hits[0]?.page.title).toBe(zoetwater);
    expect(corrected.notices).toEqual([{ kind: 'corrected', from: 'zoetwaer', to: 'zoetwater' }]);
    expect((await answer('zoetwaer', { literal: true })).hits).toEqual([]);
  });

  test.each(['haver', 'kernenergie', 'wolkenkrabber', 'xqzwv'])(
    '%s komt niet voor en geeft niets',
    async (query) => {
      const { hits, notices } = await answer(query);
      expect(hits).toEqual([]);
      expect(notices).toEqual([{ kind: 'absent', words: [query] }]);
    },
  );

  test('zonder het onderwerp is alles over een provincie geen antwoord', async () => {
    const { hits, suggestions } = await answer('kernenergie in Zeeland');
    expect(hits).toEqual([]);
    expect(suggestions).toEqual([
      { label: 'Zoek alleen op ‘Zeeland’', href: '?q=Zeeland', external: false },
      { label: 'Naar Zeeland', href: '/provincies/zeeland/', external: false },
    ]);
  });

  test('heeft geen pagina alle woorden, dan staat dat bij wat er wel is', async () => {
    const { hits, notices } = await answer('zoetwater netcongestie');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ partial }) => partial)).toBe(true);
    expect(notices).toContainEqual({ kind: 'partial' });
  });
});

describe('operatoren en filters', () => {
  test.each([
    ['zoetwater -steden', [zoetwater]],
    ['"zoetwater in Fryslân"', ['Water']],
    ['"in zoetwater"', []],
    ['provincie:friesland status:onbekend', [zoetwater]],
    ['status:loop', [netcongestie]],
    ['sinds:2025', [netcongestie]],
    ['sinds: 2025 status: loopt', [netcongestie]],
    ['-provincie:zeeland ronde:2024', [zoetwater]],
    ['ronde:2024 -"uitvoeringsagenda van"', [zoetwater]],
    ['provincie:zeeland,groningen ronde:2024 -water', [netcongestie, zoetwater]],
  ])('%s geeft %j', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  test('een onbekende operator of waarde wordt gezegd', async () => {
    expect((await answer('provincy:zeeland water')).notices).toContainEqual({
      kind: 'unknown-operator',
      operator: 'provincy',
      nearest: 'provincie',
    });
    expect((await answer('provincie:zeland')).notices).toContainEqual({
      kind: 'unknown-value',
      operator: 'provincie',
      value: 'zeland',
      nearest: 'Zeeland',
    });
  });

  test('een operator zonder waarde wordt gezegd, en de andere woorden worden gezocht', async () => {
    const { hits, notices } = await answer('zoetwater provincie:');
    expect(hits.map(({ page }) => page.title)).toContain(zoetwater);
    expect(notices).toContainEqual({
      kind: 'unknown-value',
      operator: 'provincie',
      value: '',
      nearest: undefined,
    });
  });

  test('een uitsluiting alleen geeft al het andere', async () => {
    const all = await titles('-leeuwarden');
    expect(all).toContain(zoetwater);
    expect(all).not.toContain('Leeuwarden');
  });

  test.each([
    ['-', { kind: 'no-words' }],
    ['""', { kind: 'no-words' }],
    ['🏠 ?', { kind: 'no-words' }],
    ['"paarse olifant"', { kind: 'absent', words: ['paarse olifant'] }],
    ['"paarse olifant" zoetwater', { kind: 'absent', words: ['paarse olifant'] }],
  ])('wie niets vindt met %s, leest waarom', async (query, notice) => {
    const { hits, notices } = await answer(query);
    expect(hits).toEqual([]);
    expect(notices).toEqual([notice]);
  });

  test.each(['__proto__', 'constructor', 'toString valueOf'])(
    'de naam %s uit een programmeertaal is een gewoon woord',
    async (query) => {
      expect((await answer(query)).notices.map(({ kind }) => kind)).toEqual(['absent']);
    },
  );

  test('zonder woord is een filter bladeren, en tellen de andere waarden mee', async () => {
    const { hits, facets } = await answer('', { filters: { provincie: ['zeeland'] } });
    expect(hits.map(({ page }) => page.title).toSorted()).toEqual([netcongestie, 'Zeeland']);
    expect(facets.provincie).toEqual([
      { slug: 'fryslan', label: 'Fryslân', count: 2 },
      { slug: 'groningen', label: 'Groningen', count: 1 },
      { slug: 'zeeland', label: 'Zeeland', count: 2 },
    ]);
    expect(facets.status.filter(({ count }) => count > 0)).toEqual([
      { slug: 'loopt', label: 'Loopt', count: 1 },
    ]);
  });

  test('op datum staat het nieuwste voorop, op termijn wat het eerst afloopt', async () => {
    const filters = { ronde: ['2024'] };
    expect(await titles('', { filters, sorting: 'datum' })).toEqual([netcongestie, zoetwater]);
    expect(await titles('', { filters, sorting: 'termijn' })).toEqual([zoetwater, netcongestie]);
  });
});

describe('een vraag naar een thema in een plek', () => {
  const { titles: asked, answer: whole } = smallIndex({
    '/themas/water/': {
      title: 'Water en bodem',
      kind: 'thema',
      aliassen: ['waterkwaliteit'],
      facets: { thema: ['Water en bodem'] },
    },
    '/provincies/overijssel/': {
      title: 'Overijssel',
      kind: 'provincie',
      facets: { provincie: ['Overijssel'] },
    },
    '/gebieden/de-peel/': {
      title: 'De Peel',
      kind: 'novex-gebied',
      facets: { gebied: ['De Peel'], provincie: ['Limburg'] },
    },
    '/provincies/overijssel/water/': {
      title: 'Water en bodem in Overijssel',
      kind: 'plaats-en-thema',
      text: 'Het laatste bericht.',
      facets: { provincie: ['Overijssel'], thema: ['Water en bodem'] },
    },
    '/gebieden/de-peel/water/': {
      title: 'Water en bodem: De Peel',
      kind: 'plaats-en-thema',
      facets: { gebied: ['De Peel'], thema: ['Water en bodem'] },
    },
    '/afspraken/2024/zoetwater/': {
      title: 'Zoetwater',
      facets: { provincie: ['Overijssel'], thema: ['Water en bodem'] },
    },
  });

  test.each([
    ['water Overijssel', 'Water en bodem in Overijssel'],
    ['water in Overijssel', 'Water en bodem in Overijssel'],
    ['wat is er afgesproken over water en bodem in Overijssel', 'Water en bodem in Overijssel'],
    ['waterkwaliteit Overijssel', 'Water en bodem in Overijssel'],
    ['de peel water', 'Water en bodem: De Peel'],
  ])('“%s” begint met die pagina, en daarna komen de uitkomsten', async (query, first) => {
    const found = await asked(query);
    expect(found[0]).toBe(first);
    expect(found.slice(1).join()).not.toContain('Water en bodem in Overijssel');
  });

  test.each([
    'water',
    'Overijssel',
    'laatste bericht',
    'water Overijssel zoetwater',
    'water -zoetwater Overijssel',
  ])('“%s” vindt geen enkele pagina van een thema in een plek', async (query) => {
    const { hits, facets } = await whole(query);
    expect(hits.filter(({ page }) => page.kind === 'plaats-en-thema')).toEqual([]);
    const shown = facets.soort.filter(({ count }) => count > 0);
    expect(shown.map(({ slug }) => slug)).not.toContain('plaats-en-thema');
  });

  test('houdt zich aan wat is aangevinkt', async () => {
    const { hits } = await whole('water Overijssel', { filters: { soort: ['afspraak'] } });
    expect(hits.map(({ page }) => page.title)).toEqual(['Zoetwater']);
  });
});
