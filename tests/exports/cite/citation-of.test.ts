import { describe, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { citationOf, citationOfAlinea } from '#exports/cite/citation-of.ts';
import { collectionNames } from '#schema/collections.ts';
import { registerAfter } from '../../support/change.ts';

const addresses = addressesOf(new URL('https://www.example.nl/'), '/');

describe('wat een pagina citeert', () => {
  test('is van elk record te citeren, onder een sleutel die geen ander heeft', () => {
    const register = registerAfter();
    const all = collectionNames.flatMap((name) =>
      register[name].map((node) => citationOf(node, addresses)),
    );
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    for (const { key, title, address } of all) {
      expect(key).toMatch(/^[a-z0-9-]+$/);
      expect(title.length).toBeGreaterThan(0);
      expect(address).toMatch(/^https:\/\/www\.example\.nl\/.*\/$/);
    }
  });

  test('heeft de dag van de laatste wijziging die het record noemt', () => {
    const register = registerAfter();
    const changed = register.afspraken.map((node) => [
      citationOf(node, addresses).changed,
      node.wijzigingen.at(-1)?.data.datum,
    ]);
    expect(changed.filter(([own]) => own !== undefined).length).toBeGreaterThan(0);
    for (const [own, note] of changed) expect(own).toBe(note);
  });

  test('leidt bij een alinea naar haar plaats', () => {
    const [alinea] = registerAfter().secties.flatMap(({ alineas }) => alineas);
    const citation = alinea && citationOfAlinea(alinea, addresses);
    expect(citation?.title).toContain(', alinea 1');
    expect(citation?.address).toMatch(/\/brieven\/\d{4}\/[a-z]+\/#alinea-1$/);
  });
});
