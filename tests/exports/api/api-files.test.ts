import { describe, expect, test } from 'vitest';
import { countsFor } from '#domain/place/counting.ts';
import { reasonKeys } from '#domain/place/counting-text.ts';
import { addressesOf } from '#exports/address/address.ts';
import { apiFiles, streamPath } from '#exports/api/api-files.ts';
import { openapiPath } from '#exports/api/openapi.ts';
import { collectionNames } from '#schema/collections.ts';
import { registerAfter, write } from '../../support/change.ts';
import { realRegister } from '../../support/import.ts';
import { validatorOf } from './validate.ts';

const addresses = addressesOf(new URL('https://atlas.example'), '/atlas');
const validate = validatorOf(addresses);
const editions = [
  ['van de atlas zelf', await realRegister()],
  [
    'met een verhuisd en een ingetrokken record',
    registerAfter(
      write('data/themas/geluid.json', {
        titel: 'Een thema',
        ingetrokken: {
          datum: '2025-01-01',
          reden: 'dubbel',
          zin: 'Het stond er al.',
          zie: 'water',
        },
      }),
    ),
  ],
] as const;

describe.each(editions)('elk bestand %s', (_, register) => {
  const edition = { register, addresses, peildatum: '2025-06-12', commit: '', perRecord: true };
  const files = apiFiles(edition);
  const text = (path: string) => String(files.find((file) => file.path === path)?.make());

  test('voldoet aan zijn schema', () => {
    const wrong = files
      .filter(
        ({ path }) => path.startsWith('/api/') && path.endsWith('.json') && path !== openapiPath,
      )
      .flatMap(({ path, make }) =>
        validate(JSON.parse(String(make()))).map((one) => `${path} ${one}`),
      );
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  test('heeft een eigen pad', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('is op elk moment byte voor byte hetzelfde', () => {
    const again = apiFiles(edition);
    expect(again.map(({ make }) => make())).toEqual(files.map(({ make }) => make()));
  });

  test('verandert met een andere dag en commit alleen als het de index is of een stand verandert', () => {
    const later = apiFiles({ ...edition, peildatum: '2025-06-13', commit: 'a'.repeat(40) });
    const changed = files.flatMap(({ path, make }, index) =>
      later[index]?.make() === make() ? [] : path,
    );
    expect(changed).toEqual(['/api/v1/index.json']);
  });

  test('met alles heeft de records van elke verzameling, en de stroom heeft er een per regel', () => {
    const all = JSON.parse(text('/api/v1/alles.json')).verzamelingen;
    const each = collectionNames.map((name) => JSON.parse(text(`/api/v1/${name}.json`)));
    expect(each.map(({ records }) => records)).toEqual(Object.values(all));
    expect(each.map(({ aantal }) => aantal)).toEqual(each.map(({ records }) => records.length));
    const lines = text(streamPath).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(each.flatMap(({ records }) => records));
  });

  test('van een plek heeft de uitkomsten die ervoor tellen, met dezelfde redenen als haar pagina', () => {
    for (const name of ['provincies', 'gebieden', 'landsdelen', 'regios'] as const) {
      const { records } = JSON.parse(text(`/api/v1/${name}.json`));
      const expected = register[name].map((place) =>
        countsFor(place).map(({ afspraak, reason }) => [afspraak.id, reasonKeys[reason.kind]]),
      );
      const told = (record: { telling: { afspraak: { id: string }; reden: string }[] }) =>
        record.telling.map(({ afspraak, reden }) => [afspraak.id, reden]);
      expect(records.map(told)).toEqual(expected);
    }
  });

  test('per record is hetzelfde record als in de lijst', () => {
    for (const { records } of collectionNames.map((name) =>
      JSON.parse(text(`/api/v1/${name}.json`)),
    )) {
      for (const record of records) {
        const path = new URL(record.adres).pathname
          .replace('/atlas/', '/api/v1/')
          .replace(/\/$/, '.json');
        expect(JSON.parse(text(path))).toEqual(record);
      }
    }
  });
});

test('zonder bestanden per record blijven de lijsten, en de index zegt het', () => {
  const [, register] = editions[1];
  const files = apiFiles({
    register,
    addresses,
    peildatum: '2025-06-12',
    commit: '',
    perRecord: false,
  });
  expect(files.map(({ path }) => path)).toContain('/api/v1/afspraken.json');
  expect(files.filter(({ path }) => /^\/api\/v1\/.+\//.test(path))).toEqual([]);
  expect(JSON.parse(String(files[0]?.make())).bestandPerRecord).toBe(false);
});

test('een record noemt ook wat alleen van de andere kant is opgeschreven', async () => {
  const files = apiFiles({
    register: await realRegister(),
    addresses,
    peildatum: '2026-11-30',
    commit: '',
    perRecord: true,
  });
  const linkedTo = (path: string, list: string): string[] =>
    JSON.parse(String(files.find((file) => file.path === path)?.make())).verbonden[list].map(
      ({ id }: { id: string }) => id,
    );
  expect(linkedTo('/api/v1/partijen/kabinet-schoof.json', 'leden')).toContain('mona-keijzer');
  expect(linkedTo('/api/v1/landsdelen/noord.json', 'provincies').toSorted()).toEqual([
    'drenthe',
    'fryslan',
    'groningen',
  ]);
  expect(linkedTo('/api/v1/provincies/drenthe.json', 'landsdelen')).toEqual(['noord']);
  expect(linkedTo('/api/v1/themas/water.json', 'secties')).toContain('2024/water');
  expect(linkedTo('/api/v1/bronnen/5dok-net.json', 'records').length).toBeGreaterThan(0);
});
