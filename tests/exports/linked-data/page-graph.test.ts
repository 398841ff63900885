import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { pageGraph, scriptText } from '#exports/linked-data/page-graph.ts';
import { subjectOf } from '#exports/linked-data/subject.ts';
import { collectionNames } from '#schema/collections.ts';
import { zoetwater } from '../../support/atlas.ts';
import { registerAfter, set } from '../../support/change.ts';
import { hostileTitles } from '../../support/hostile-titles.ts';

const addresses = addressesOf(new URL('https://www.example.nl/'), '/');
const page = {
  title: 'Zoetwater',
  address: 'https://www.example.nl/afspraken/2024/zoetwater/',
  trail: [{ label: 'Afspraken', path: '/afspraken/' }],
  record: undefined,
  changed: undefined,
};

/** Any expansion without fetching: every word is of schema.org. */
async function expand(graph: unknown) {
  const text = JSON.stringify(graph).replace(
    '"@context":"https://schema.org"',
    '"@context":{"@vocab":"https://schema.org/"}',
  );
  return jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' });
}

describe('wat een pagina aan machines zegt', () => {
  test('noemt van elke soort record wat het is', () => {
    const register = registerAfter();
    for (const collection of collectionNames) {
      const [node] = register[collection];
      if (!node) throw new Error(`geen ${collection}`);
      expect(subjectOf(node, addresses)).toHaveProperty('name', node.label);
    }
  });

  test('noemt een provincie bij de namen die anderen haar geven', () => {
    const [fryslan] = registerAfter(
      set('data/provincies/fryslan.json', 'codes.iso', { code: 'NL-FR', zekerheid: 'bevestigd' }),
      set('data/provincies/fryslan.json', 'codes.tooi', { code: 'pv21', zekerheid: 'bevestigd' }),
    ).provincies;
    expect(fryslan && subjectOf(fryslan, addresses)).toMatchObject({
      identifier: 'NL-FR',
      sameAs: 'https://identifier.overheid.nl/tooi/id/provincie/pv21',
    });
  });

  test('noemt een code niet die niemand heeft bevestigd', () => {
    const unsure = { code: 'NL-FR', zekerheid: 'onbevestigd' };
    const [fryslan] = registerAfter(
      set('data/provincies/fryslan.json', 'codes.iso', unsure),
      set('data/provincies/fryslan.json', 'codes.tooi', unsure),
    ).provincies;
    const subject = fryslan && subjectOf(fryslan, addresses);
    expect(subject).not.toHaveProperty('identifier');
    expect(subject).not.toHaveProperty('sameAs');
  });

  test('is goede JSON-LD, voor elk record', async () => {
    const register = registerAfter();
    for (const collection of collectionNames) {
      for (const record of register[collection]) {
        const quads = String(await expand(pageGraph({ ...page, record }, addresses)));
        expect(quads).toContain('<https://schema.org/WebPage>');
      }
    }
  });

  test.each(hostileTitles)('kan het script niet verlaten met %s', (_, title) => {
    const [record] = registerAfter(set(zoetwater, 'titel', 'Zoetwater')).afspraken;
    const text = scriptText(pageGraph({ ...page, title, record }, addresses));
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text)['@graph'][0].name).toBe(title);
  });
});
