import { describe, expect, test } from 'vitest';
import { readAddress } from '#domain/citation/find.ts';
import { formatKamerstuk, kamerstukId } from '#domain/kamerstuk/id.ts';
import {
  dossierUrl,
  officialUrl,
  openTkUrl,
  tweedeKamerUrl,
} from '#domain/kamerstuk/official-url.ts';
import type { KamerstukReference } from '#domain/kamerstuk/reference.ts';

const brief = reference({ dossier: '34682', nr: '205' });
const budget = reference({ dossier: '36600', toevoeging: 'A', nr: '16' });
const dossier = reference({ dossier: '36600', toevoeging: 'A' });
const answer = reference({ kind: 'aanhangsel', nr: '1234', chamber: 'TK', year: '2022-2023' });

function reference(parts: Partial<KamerstukReference>): KamerstukReference {
  const empty = { dossier: null, toevoeging: null, nr: null, chamber: null, year: null };
  return { kind: 'kamerstuk', ...empty, start: 0, end: 0, ...parts };
}

describe('het id is de bestandsnaam', () => {
  test.each<[Partial<KamerstukReference>, string | null]>([
    [{ dossier: '34682', nr: '205' }, '34682-205'],
    [{ dossier: '36600', toevoeging: 'A', nr: '16' }, '36600-a-16'],
    [{ dossier: '34682', nr: 'AC' }, '34682-ac'],
    [{ dossier: '34682' }, '34682'],
    [{ dossier: '36600', toevoeging: 'A' }, '36600-a'],
    [{ kind: 'document', nr: '2024D43452' }, '2024d43452'],
    [{ kind: 'zaak', nr: '2024Z18173' }, null],
    [{ kind: 'handelingen', nr: '45' }, null],
    [{ kind: 'aanhangsel', nr: '1234' }, null],
    [{ nr: '1268678' }, null],
  ])('%j → %s', (parts, id) => {
    expect(kamerstukId(reference(parts))).toBe(id);
  });
});

describe('voor lezers', () => {
  test.each<[Partial<KamerstukReference>, string]>([
    [{ dossier: '34682', nr: '205' }, '34 682, nr. 205'],
    [{ dossier: '36600', toevoeging: 'A', nr: '16' }, '36 600 A, nr. 16'],
    [{ dossier: '34682', nr: 'AC', chamber: 'EK' }, '34 682, AC'],
    [{ dossier: '15516', nr: '42e', chamber: 'EK' }, 'EK 15 516, nr. 42e'],
    [{ dossier: '21501', toevoeging: '07', nr: '1750' }, '21 501-07, nr. 1750'],
    [{ dossier: '34682' }, '34 682'],
    [{ nr: '2024D43452' }, '2024D43452'],
    [{ nr: '1268678' }, 'kst-1268678'],
  ])('%j → “%s”, en zo ook terug te lezen', (parts, label) => {
    expect(formatKamerstuk(reference(parts))).toBe(label);
    expect(readAddress(label)).toMatchObject(parts);
  });
});

describe('adressen elders', () => {
  test('officielebekendmakingen.nl, waar het id uit het record voorgaat', () => {
    const zoek = 'https://zoek.officielebekendmakingen.nl';
    expect(officialUrl(brief)).toBe(`${zoek}/kst-34682-205.html`);
    expect(officialUrl(budget)).toBe(`${zoek}/kst-36600-A-16.html`);
    expect(officialUrl(brief, { officieleId: 'kst-1268678' })).toBe(`${zoek}/kst-1268678.pdf`);
    expect(officialUrl(answer)).toBe(`${zoek}/ah-tk-20222023-1234.html`);
    expect(officialUrl({ ...answer, chamber: null })).toBeNull();
    expect(officialUrl(dossier)).toBeNull();
    expect(officialUrl(reference({ kind: 'document', nr: '2024D43452' }))).toBeNull();
    expect(dossierUrl(brief)).toBe(`${zoek}/dossier/34682`);
    expect(dossierUrl(budget)).toBe(`${zoek}/dossier/36600-A`);
    expect(dossierUrl(answer)).toBeNull();
  });

  test('de Tweede Kamer', () => {
    const page = 'https://www.tweedekamer.nl/kamerstukken/detail';
    expect(tweedeKamerUrl({ documentnummer: '2024D43452', zaak: '2024Z18173' })).toBe(
      `${page}?id=2024Z18173&did=2024D43452`,
    );
    expect(tweedeKamerUrl({ documentnummer: '2024D43452' })).toBe(
      `${page}?id=2024D43452&did=2024D43452`,
    );
    expect(tweedeKamerUrl({ zaak: '2024Z18173' })).toBe(`${page}?id=2024Z18173`);
    expect(tweedeKamerUrl({})).toBeNull();
  });

  test('OpenTK, bij het nauwkeurigste nummer', () => {
    const tk = 'https://berthub.eu/tkconv';
    expect(openTkUrl(brief, { documentnummer: '2024D43452' })).toBe(
      `${tk}/document.html?nummer=2024D43452`,
    );
    expect(openTkUrl(brief)).toBe(`${tk}/op/kst-34682-205`);
    expect(openTkUrl(reference({ kind: 'zaak', nr: '2024Z18173' }))).toBe(
      `${tk}/zaak.html?nummer=2024Z18173`,
    );
    expect(openTkUrl(dossier)).toBe(`${tk}/ksd.html?ksd=36600&toevoeging=A`);
    expect(openTkUrl(reference({ kind: 'handelingen', nr: '45' }))).toBeNull();
  });
});
