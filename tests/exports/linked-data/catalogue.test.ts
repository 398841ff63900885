import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { type CatalogueFacts, catalogueOf } from '#exports/linked-data/catalogue.ts';
import { toJsonLd, toTurtle } from '#exports/linked-data/triples.ts';
import { hostileTitles } from '../../support/hostile-titles.ts';

const addresses = addressesOf(new URL('https://www.example.nl/'), '/atlas');
const facts: CatalogueFacts = {
  files: [
    { path: '/api/v1/alles.json', type: 'application/json' },
    { path: '/mijlpalen/feed.xml', type: 'application/atom+xml; charset=utf-8' },
    { path: '/data/atlas.sqlite', type: 'application/vnd.sqlite3' },
  ],
  changed: '2026-11-29',
  publisher: { name: '', contact: '' },
};

/** What has to be there by DCAT-AP-NL 3.0 and, below it, DCAT-AP 3.0.1; the classes of values that are no code. */
const shapes = ['dcat-ap-SHACL', 'dcat-ap-nl-SHACL', 'dcat-ap-nl-SHACL-klassebereik'].map((name) =>
  readFileSync(new URL(`./shapes/${name}.ttl`, import.meta.url), 'utf8'),
);

/** What the vocabularies say of their own words, which a catalogue only names. */
const known = new Parser().parse(`
  @prefix dct: <http://purl.org/dc/terms/> .
  @prefix foaf: <http://xmlns.com/foaf/0.1/> .
  @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
  <http://publications.europa.eu/resource/authority/language/NLD> a dct:LinguisticSystem .
  <http://publications.europa.eu/resource/authority/country/NLD> a dct:Location .
  <http://publications.europa.eu/resource/authority/access-right/PUBLIC> a dct:RightsStatement .
  <http://publications.europa.eu/resource/authority/data-theme/GOVE> a skos:Concept ; skos:prefLabel "Overheid"@nl .
  <http://publications.europa.eu/resource/authority/data-theme/ENVI> a skos:Concept ; skos:prefLabel "Milieu"@nl .
  <http://publications.europa.eu/resource/authority/file-type/JSON> a dct:MediaTypeOrExtent .
  <http://publications.europa.eu/resource/authority/file-type/ATOM> a dct:MediaTypeOrExtent .
  <https://www.iana.org/assignments/media-types/application/json> a dct:MediaType .
  <https://www.iana.org/assignments/media-types/application/atom+xml> a dct:MediaType .
  <https://www.iana.org/assignments/media-types/application/vnd.sqlite3> a dct:MediaType .
  <https://creativecommons.org/licenses/by/4.0/> a dct:LicenseDocument .
  <https://www.example.nl/atlas/> a foaf:Document .
  <https://www.example.nl/atlas/data/> a foaf:Document .
`);

async function quadsOf(change: Partial<CatalogueFacts> = {}) {
  const turtle = await toTurtle(catalogueOf({ ...facts, ...change }, addresses));
  return new Parser().parse(turtle);
}

describe('de catalogus', () => {
  test.each([
    ['zonder beheerder', {}],
    ['met een beheerder', { publisher: { name: 'Provincie X', contact: 'data@x.example' } }],
    ['zonder dag van verandering', { changed: undefined }],
  ])('voldoet %s aan de vormen van DCAT-AP-NL 3.0', async (_, change) => {
    const validator = new Validator(new Store(shapes.flatMap((text) => new Parser().parse(text))));
    const { results } = await validator.validate(new Store([...(await quadsOf(change)), ...known]));
    const wrong = results.map(({ path, focusNode, message }) =>
      [focusNode?.value, path?.value, ...message.map(({ value }) => value)].join(' '),
    );
    expect(wrong).toEqual([]);
  });

  test('zegt in JSON-LD en in Turtle hetzelfde', async () => {
    const json = toJsonLd(catalogueOf(facts, addresses));
    const options = { algorithm: 'URDNA2015', format: 'application/n-quads' } as const;
    const fromJson = await jsonld.canonize(json, options);
    const lines = (await quadsOf()).length;
    expect(fromJson.trim().split('\n')).toHaveLength(lines);
    const store = new Store(await quadsOf());
    const missing = new Parser({ format: 'N-Quads' })
      .parse(fromJson)
      .filter((quad) => !store.has(quad));
    expect(missing).toEqual([]);
  });

  test('wijst vormen af als er iets verplichts ontbreekt', async () => {
    const validator = new Validator(new Store(shapes.flatMap((text) => new Parser().parse(text))));
    const quads = (await quadsOf()).filter(({ predicate }) => !predicate.value.endsWith('theme'));
    expect((await validator.validate(new Store([...quads, ...known]))).conforms).toBe(false);
  });

  test.each(hostileTitles)('laat in beide vormen %s heel', async (_, name) => {
    const change = { publisher: { name, contact: '' } };
    const values = (await quadsOf(change)).map(({ object }) => object.value);
    expect(values).toContain(name.toWellFormed());
    const text = JSON.stringify(toJsonLd(catalogueOf({ ...facts, ...change }, addresses)));
    expect(text).toContain(JSON.stringify(name.toWellFormed()));
  });
});
