import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createCachedDownload, download, type Pace } from '../../../scripts/bronnen/download.ts';
import { fetchPaper } from '../../../scripts/bronnen/fetch-paper.ts';
import { getOfficial } from '../../../scripts/bronnen/get.ts';
import { hostsOf } from '../../../scripts/bronnen/hosts.ts';
import { newPapers } from '../../../scripts/bronnen/new-papers.ts';
import { documentsIn } from '../../../scripts/bronnen/odata.ts';
import { realRegister } from '../../support/import.ts';
import { asDocx, asHtml, asKst } from '../../support/official-formats.ts';
import {
  type Answer,
  asJson,
  breaksOff,
  endless,
  gives,
  type OfficialServer,
  says,
  sendsOn,
  silent,
  startOfficialServer,
} from '../../support/official-server.ts';

/** A busy machine is slow to answer too, so only a server that never does is waited for briefly. */
const quick: Pace = { patience: 120_000, pause: 5, tries: 3, maxBytes: 500_000 };
const impatient: Pace = { ...quick, patience: 300 };
const id = 'kst-34682-301';
const page = `/publicaties/${id}`;

let server: OfficialServer | undefined;
afterEach(() => server?.close());

/** Fetches a paper from a server with these answers. */
async function ask(
  paper: string,
  answers: Record<string, Answer | readonly Answer[]>,
  pace = quick,
) {
  server = await startOfficialServer(answers);
  return fetchPaper(paper, hostsOf(server.url), (name, url) => download(name, url, pace));
}

const document = (change: object = {}) => ({
  Id: 'abc-def',
  DocumentNummer: '2027D12345',
  Soort: 'Brief regering',
  Titel: 'Een titel',
  Onderwerp: 'Uitkomsten van 2027',
  Datum: '2027-06-15T00:00:00',
  Vergaderjaar: '2026-2027',
  Volgnummer: 301,
  ContentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  Kamerstukdossier: [{ Nummer: 34682, Toevoeging: null }],
  ...change,
});

describe('een publicatie', () => {
  test('wordt als XML opgehaald, door wie zegt wie hij is', async () => {
    const { file, bytes } = await ask(id, { [`${page}.xml`]: gives(asKst()) });
    expect([file, bytes.length > 1000]).toEqual([`${id}.xml`, true]);
    expect([...(server?.agents ?? [])].join()).toContain('Afsprakenatlas');
  });

  test('komt na een paar keer proberen toch', async () => {
    await ask(id, { [`${page}.xml`]: [says(503), breaksOff, gives(asKst())] });
    expect(server?.asked).toHaveLength(3);
  });

  test('komt als pagina waar geen XML is', async () => {
    expect((await ask(id, { [`${page}.html`]: gives(asHtml(), 'text/html') })).file).toBe(
      `${id}.html`,
    );
  });

  test.each<[naam: string, answers: Record<string, Answer>, zin: RegExp]>([
    ['de server zwijgt', { [`${page}.xml`]: silent }, /antwoordt niet op tijd, ook na 3 keer/],
    ['de server is stuk', { [`${page}.xml`]: says(500) }, /antwoordt 500, ook na 3 keer/],
    ['de server weigert', { [`${page}.xml`]: says(403) }, /antwoordt 403\.$/],
    ['het antwoord houdt niet op', { [`${page}.xml`]: endless }, /groter dan 0\.5 MB/],
    ['de verbinding breekt steeds', { [`${page}.xml`]: breaksOff }, /ook na 3 keer/],
    ['er is niets', {}, /is er niet/],
    [
      'de foutpagina antwoordt 200',
      {
        [`${page}.xml`]: sendsOn('/fout404.html'),
        [`${page}.html`]: sendsOn('/fout404.html'),
        '/fout404.html': gives('<!doctype html>', 'text/html'),
      },
      /foutpagina/,
    ],
    [
      'een gewone pagina komt in plaats van het stuk',
      {
        [`${page}.xml`]: gives('<!DOCTYPE html><p>Welkom</p>', 'text/html'),
        [`${page}.html`]: gives('<!DOCTYPE html><p>Welkom</p>', 'text/html'),
      },
      /noemt het stuk niet/,
    ],
    [
      'er komt een ander stuk',
      { [`${page}.xml`]: gives(asKst().replaceAll('kst-34682-301', 'kst-34682-999')) },
      /een ander stuk: kst-34682-999/,
    ],
  ])('wordt geweigerd als %s', async (_, answers, zin) => {
    const pace = Object.values(answers).includes(silent) ? impatient : quick;
    await expect(ask(id, answers, pace)).rejects.toThrow(zin);
  });

  test('wordt niet geloofd als haar nummer een ander is dan gevraagd', async () => {
    server = await startOfficialServer({
      [`${page}.xml`]: gives(asKst().replace('>301<', '>999<')),
    });
    const wanted = { id: '34682-301', titel: '', namen: [id] };
    const got = await getOfficial(
      wanted,
      hostsOf(server.url),
      (name, url) => download(name, url, quick),
      '2027-06-20',
    );
    expect(got).toMatchObject({ redenen: [expect.stringContaining('een ander stuk (34682-999)')] });
  });

  test('komt de tweede keer uit de bewaarde kopie', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bronnen-'));
    server = await startOfficialServer({ [`${page}.xml`]: gives(asKst()) });
    const fetch = createCachedDownload(folder, quick);
    await fetchPaper(id, hostsOf(server.url), fetch);
    await fetchPaper(id, hostsOf(server.url), fetch);
    expect(server.asked).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});

describe('een document van de Tweede Kamer', () => {
  const found = {
    '/odata/Document': asJson({ value: [document()] }),
    '/odata/Document(abc-def)/resource': gives(asDocx(), 'application/octet-stream'),
  };

  test('wordt opgehaald met wat de Kamer ervan zegt', async () => {
    const { file, meta } = await ask('2027D12345', found);
    expect(file).toBe('2027D12345.docx');
    expect(meta).toMatchObject({
      dossiers: ['34682'],
      nr: '301',
      datum: '2027-06-15',
      titel: 'Uitkomsten van 2027',
    });
  });

  test.each<[naam: string, answer: Answer, zin: RegExp]>([
    ['de Kamer het niet heeft', asJson({ value: [] }), /is er niet bij de Tweede Kamer/],
    [
      'de server een ander document geeft',
      asJson({ value: [document({ DocumentNummer: '2027D99999' })] }),
      /is er niet bij de Tweede Kamer/,
    ],
    ['het antwoord iets anders is', asJson({ fout: 'ja' }), /andere vorm/],
    ['het antwoord geen JSON is', gives('<html>'), /andere vorm/],
  ])('wordt geweigerd als %s', async (_, answer, zin) => {
    await expect(ask('2027D12345', { '/odata/Document': answer })).rejects.toThrow(zin);
  });
});

describe('nieuwe stukken in een dossier', () => {
  const inDossier = async (answers: Record<string, Answer | readonly Answer[]>) => {
    server = await startOfficialServer(answers);
    return documentsIn('34682', hostsOf(server.url), (name, url) => download(name, url, quick));
  };

  test('komen van alle bladzijden', async () => {
    const documents = await inDossier({
      '/odata/Document': [
        (response, url) =>
          asJson({ value: [document()], '@odata.nextLink': `${url.pathname}?bladzijde=2` })(
            response,
            url,
          ),
        asJson({ value: [document({ DocumentNummer: '2027D12346', Volgnummer: 302 })] }),
      ],
    });
    expect(documents.map(({ DocumentNummer }) => DocumentNummer)).toEqual([
      '2027D12345',
      '2027D12346',
    ]);
  });

  test.each<[naam: string, next: string, zin: RegExp]>([
    ['in een kring', '/odata/Document?nog=eens', /volgende bladzijde/],
    ['naar een andere site', 'http://example.org/odata', /andere site/],
  ])('houden op als de server verwijst %s', async (_, next, zin) => {
    const answer = asJson({ value: [], '@odata.nextLink': next });
    await expect(inDossier({ '/odata/Document': answer })).rejects.toThrow(zin);
  });

  test('worden records die zeggen dat niemand ze las; wat de atlas kent of ouder is, niet', async () => {
    const documents = await inDossier({
      '/odata/Document': asJson({
        value: [
          document(),
          document({ DocumentNummer: '2024D43452', Volgnummer: 205, Datum: '2027-06-15' }),
          document({ DocumentNummer: '2027D00001', Volgnummer: 290, Datum: '2027-01-01' }),
          document({
            DocumentNummer: '2027D77777',
            Kamerstukdossier: [{ Nummer: 11111, Toevoeging: null }],
          }),
        ],
      }),
    });
    const papers = newPapers(documents, await realRegister(), '2027-06-01', '2027-06-20');
    expect(papers.map((paper) => paper.id)).toEqual(['34682-301']);
    expect(papers[0]?.data).toMatchObject({
      soort: 'brief',
      zekerheid: 'gezien',
      documentnummer: '2027D12345',
    });
    expect(papers[0]?.data.toelichting).toContain('nog niet voor de atlas nagelezen');
  });
});
