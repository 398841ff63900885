import { describe, expect, test } from 'vitest';
import { linkSource } from '#domain/register/source.ts';
import type { Bron } from '#schema/field/bron.ts';
import { alineaBron, webBron } from '../../support/builders.ts';
import { registerAfter } from '../../support/change.ts';

const { find } = registerAfter();

describe('een bron die een pagina laat zien', () => {
  test('is een alinea van een brief', () => {
    const linked = linkSource(alineaBron('water', 2), find);
    expect(linked).toEqual({ kind: 'alinea', alinea: find('secties', '2024/water')?.alineas[1] });
  });

  test('is een kamerstuk, met of zonder plaats', () => {
    const kamerstuk = find('kamerstukken', '34682-173');
    expect(linkSource({ kamerstuk: '34682-173', plaats: 'bijlage' }, find)).toEqual({
      kind: 'kamerstuk',
      kamerstuk,
      plaats: 'bijlage',
    });
    expect(linkSource({ kamerstuk: '34682-173' }, find)).toEqual({
      kind: 'kamerstuk',
      kamerstuk,
      plaats: undefined,
    });
  });

  test('is een webpagina', () => {
    expect(linkSource(webBron, find)).toEqual({
      kind: 'web',
      ...webBron,
      site: find('bronsites', 'example-nl'),
    });
  });

  test.each<[string, Bron]>([
    ['een kamerstuk dat er niet is', { kamerstuk: '34682-999' }],
    ['een onderdeel dat er niet is', alineaBron('slot', 1)],
    ['een alinea die er niet is', alineaBron('water', 99)],
    [
      'een alinea van een stuk dat geen brief is',
      { kamerstuk: '2024d00001', sectie: 'water', alinea: 1 },
    ],
  ])('is er niet: %s', (_, bron) => {
    expect(linkSource(bron, find)).toBeUndefined();
  });

  test('is dezelfde als die bij het koppelen is gevonden', () => {
    const [afspraak] = registerAfter().afspraken;
    for (const { event, bron } of afspraak?.verloop ?? []) {
      expect(linkSource(event.bron, find)?.kind).toBe(bron?.kind);
    }
  });
});
