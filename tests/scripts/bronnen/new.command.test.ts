import { afterEach, describe, expect, test } from 'vitest';
import { download } from '../../../scripts/bronnen/download.ts';
import { findNew } from '../../../scripts/bronnen/find-new.ts';
import { hostsOf } from '../../../scripts/bronnen/hosts.ts';
import { newAnnexes } from '../../../scripts/bronnen/new-annexes.ts';
import { withNewVersion } from '../../../scripts/bronnen/new-version.ts';
import type { KamerDocument } from '../../../scripts/bronnen/odata.ts';
import { bijlage, kamerstuk } from '../../support/builders.ts';
import { registerAfter } from '../../support/change.ts';
import { type OfficialServer, startOfficialServer } from '../../support/official-server.ts';

const document = (change: Partial<KamerDocument> = {}): KamerDocument => ({
  Id: 'abc-def',
  DocumentNummer: '2024D55555',
  Soort: 'Brief regering',
  Onderwerp: 'Een brief erna',
  Datum: '2024-12-15T00:00:00',
  Kamerstukdossier: [],
  ...change,
});

describe('een bijlage die de atlas nog niet heeft', () => {
  const letter = {
    id: '34682-205',
    data: kamerstuk('205', { documentnummer: '2024D43452', zaak: '2024Z18173' }),
    bijlagen: [
      { id: '34682-205/lijst', data: bijlage('Lijst', { documentnummer: '2024D00001' }) },
      { id: '34682-205/kader', data: bijlage('Het kader: versie 2') },
    ],
  };
  const annexes = (...titles: [number: string, titel: string | null][]) =>
    newAnnexes(
      letter,
      titles.map(([DocumentNummer, Onderwerp]) => document({ DocumentNummer, Onderwerp })),
      '2025-01-02',
    );

  test.each([
    ['Ruimtelijk arrangement Drenthe', 'arrangement', 'ruimtelijk-arrangement-drenthe'],
    ['Procesafspraak bij het arrangement', 'procesafspraak', 'procesafspraak-bij-het-arrangement'],
    ['Afsprakenlijst 2024', 'afsprakenlijst', 'afsprakenlijst-2024'],
    ['Beslisnota', 'beslisnota', 'beslisnota'],
    ['Rapport', 'overig', 'rapport'],
  ])('wordt een record: %s', (titel, soort, name) => {
    expect(annexes(['2024D55555', titel])).toMatchObject([
      {
        id: `34682-205/${name}`,
        isNew: true,
        data: { titel, soort, documentnummer: '2024D55555', gelezen: { mate: 'niet' } },
      },
    ]);
  });

  test('krijgt haar nummer als de atlas haar al bij haar titel kent, en houdt haar adres', () => {
    expect(annexes(['2024D55555', 'Het kader – versie 2'])).toMatchObject([
      { id: '34682-205/kader', isNew: false, data: { documentnummer: '2024D55555' } },
    ]);
  });

  test('is geen tweede keer nieuw, en niet zonder titel', () => {
    expect(annexes(['2024D00001', 'Anders'], ['2024D55555', null])).toEqual([]);
  });

  test('heeft een eigen naam, ook als twee dezelfde titel hebben', () => {
    const ids = annexes(['2024D55555', 'Rapport'], ['2024D55556', 'Rapport']).map(({ id }) => id);
    expect(ids).toEqual(['34682-205/rapport', '34682-205/2024d55556']);
  });
});

describe('een nieuwe versie van een brief', () => {
  const naamOf = (known: string[], Versienummer: number | null) =>
    withNewVersion(
      kamerstuk('205', {
        documentnummer: '2024D43452',
        ...(known.length > 0 && { versies: known.map((naam) => ({ naam })) }),
      }),
      { HuidigeDocumentVersie: { Versienummer, Datum: '2024-11-20T09:00:00' } },
    )?.versies?.at(-1);

  test.each([
    ['de eerste is geen nieuws', [], 1, undefined],
    ['de tweede wel', [], 2, 'versie 2'],
    ['een die de atlas al noemt niet', ['versie 2'], 2, undefined],
    ['een latere wel', ['versie 2'], 3, 'versie 3'],
    ['een oudere niet', ['versie 3'], 2, undefined],
    ['zonder nummer is er niets te zeggen', [], null, undefined],
  ])('%s', (_, known, number, naam) => {
    expect(naamOf(known, number)?.naam).toBe(naam);
  });

  test('noemt haar dag en waar dat staat', () => {
    expect(naamOf([], 2)).toMatchObject({
      datum: '2024-11-20',
      bron: { url: expect.stringContaining('2024D43452') },
    });
  });
});

describe('wat er bij de Tweede Kamer is verschenen', () => {
  let server: OfficialServer | undefined;
  afterEach(() => server?.close());

  const register = registerAfter((files) => {
    files['data/kamerstukken/34682-205.json'] = kamerstuk('205', {
      documentnummer: '2024D43452',
      zaak: '2024Z18173',
    });
  });
  /** What `findNew` finds at a server that answers by a piece of the filter; anything else has no documents. */
  async function find(answers: Record<string, KamerDocument[] | 'weigert'>) {
    server = await startOfficialServer({
      '/odata/Document': (response, url) => {
        const filter = url.searchParams.get('$filter') ?? '';
        const [, answer = []] =
          Object.entries(answers).find(([part]) => filter.includes(part)) ?? [];
        response.writeHead(answer === 'weigert' ? 400 : 200, {
          'content-type': 'application/json',
        });
        response.end(JSON.stringify({ value: answer === 'weigert' ? [] : answer }));
      },
    });
    const pace = { patience: 120_000, pause: 5, tries: 1, maxBytes: 500_000 };
    const get = (name: string, url: string) => download(name, url, pace);
    return findNew(register, hostsOf(server.url), get, '2024-12-01', '2025-01-02');
  }
  const inDossier = { Kamerstukdossier: [{ Nummer: 34682 }], Volgnummer: 210 };

  test('is elk stuk één keer, ook als het in een dossier en in een zaak staat', async () => {
    const { found, dossiers, zaken } = await find({
      'd/Nummer eq 34682': [document(inDossier)],
      "z/Nummer eq '2024Z18173'": [document(inDossier), document({ DocumentNummer: '2024D66666' })],
    });
    expect(found.map(({ wat, id }) => `${wat} ${id}`)).toEqual([
      'stuk 34682-210',
      'stuk 2024d66666',
    ]);
    expect([dossiers, zaken]).toEqual([['34682'], ['2024Z18173']]);
  });

  test('is een bijlage bij de brief, en niet ook een los stuk', async () => {
    const annex = document({ DocumentNummer: '2024D77777', Onderwerp: 'Rapport' });
    const { found } = await find({
      "BronDocument/DocumentNummer eq '2024D43452'": [annex],
      "z/Nummer eq '2024Z18173'": [annex],
    });
    expect(found).toMatchObject([{ wat: 'bijlage', id: '34682-205/rapport' }]);
  });

  test('is een nieuwe versie van de brief', async () => {
    const current = document({
      DocumentNummer: '2024D43452',
      HuidigeDocumentVersie: { Versienummer: 2, Datum: null },
    });
    const { found } = await find({ "and DocumentNummer eq '2024D43452'": [current] });
    expect(found).toMatchObject([{ wat: 'versie', id: '34682-205' }]);
  });

  test('komt ook als de Kamer één vraag niet beantwoordt; die wordt genoemd', async () => {
    const { found, onbeantwoord } = await find({
      BronDocument: 'weigert',
      'd/Nummer eq 34682': [document(inDossier)],
    });
    expect(found.map(({ id }) => id)).toEqual(['34682-210']);
    expect(onbeantwoord).toEqual([expect.stringMatching(/^bijlagen bij 34 682, nr\. 205: /)]);
  });

  test('is een fout als zij niets beantwoordt: stilte is geen “niets nieuws”', async () => {
    await expect(find({ '': 'weigert' })).rejects.toThrow(/dossier 34682/);
  });
});
