import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '#exports/feeds/atom.ts';
import { hostileTitles } from '../../support/hostile-titles.ts';

const feed = {
  id: 'urn:uuid:0f8b3c0e-3f7e-5d6c-8c55-0f8b3c0e3f7e',
  title: 'Wijzigingen',
  address: 'https://www.example.nl/',
  own: 'https://www.example.nl/feed.xml',
};
const entry = {
  id: 'urn:uuid:1f8b3c0e-3f7e-5d6c-8c55-0f8b3c0e3f7e',
  title: 'Water & <bodem>',
  address: 'https://www.example.nl/?a=1&b="2"',
  datum: '2026-11-23',
  isDayKnown: true,
  text: 'Twee “woorden”.',
};

describe('een Atom-feed', () => {
  test('zegt per bericht wat, wanneer en waar, en schrijft leestekens zoals XML dat wil', () => {
    expect(atomFeed({ ...feed, entries: [entry] })).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
      <id>urn:uuid:0f8b3c0e-3f7e-5d6c-8c55-0f8b3c0e3f7e</id>
      <title>Wijzigingen</title>
      <link rel="alternate" type="text/html" href="https://www.example.nl/"/>
      <link rel="self" type="application/atom+xml" href="https://www.example.nl/feed.xml"/>
      <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
      <updated>2026-11-23T00:00:00Z</updated>
      <author><name>Afsprakenatlas Leefomgeving</name></author>
      <rights>CC BY 4.0</rights>
      <entry>
      <id>urn:uuid:1f8b3c0e-3f7e-5d6c-8c55-0f8b3c0e3f7e</id>
      <title>Water &amp; &lt;bodem&gt;</title>
      <link rel="alternate" type="text/html" href="https://www.example.nl/?a=1&amp;b=&quot;2&quot;"/>
      <published>2026-11-23T00:00:00Z</published>
      <updated>2026-11-23T00:00:00Z</updated>
      <summary>Twee “woorden”.</summary>
      </entry>
      </feed>
      "
    `);
  });

  test('geeft een bericht waarvan de dag niet bekend is geen dag van verschijnen', () => {
    const xml = atomFeed({ ...feed, entries: [{ ...entry, isDayKnown: false }] });
    expect(xml).not.toContain('<published>');
    expect(xml.match(/<updated>2026-11-23T00:00:00Z<\/updated>/g)).toHaveLength(2);
  });

  test('heeft de dag van zijn nieuwste bericht, in welke volgorde ook', () => {
    const entries = ['2025-01-01', '2026-01-01', '2024-01-01'].map((datum) => ({
      ...entry,
      datum,
    }));
    expect(atomFeed({ ...feed, entries })).toContain(
      '<updated>2026-01-01T00:00:00Z</updated>\n<author>',
    );
  });

  test('heeft ook zonder berichten een dag', () => {
    expect(atomFeed({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });

  test.each(hostileTitles)('laat %s heel', (_, title) => {
    const xml = atomFeed({ ...feed, title, entries: [{ ...entry, title, text: title }] });
    const read = parseAtomFeed(xml);
    // The reader leaves out space at both ends; the next test has a strict one that does not.
    const expected = title.toWellFormed().trim();
    expect(read.entries?.[0]?.title?.value).toBe(expected);
    expect(read.entries?.[0]?.summary?.value).toBe(expected);
  });

  test('is goed gevormde XML met de tekst erin, welke tekst ook', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const texts = textsOf(atomFeed({ ...feed, entries: [{ ...entry, title }] }));
        expect(texts).toContain(allowed(title));
      }),
    );
  });
});

/** The text of every element, by a strict parser. */
function textsOf(xml: string): string[] {
  const texts: string[] = [''];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => texts.push(''));
  parser.on('closetag', () => texts.push(''));
  parser.on('text', (text) => texts.push(`${texts.pop()}${text}`));
  parser.write(xml).close();
  return texts;
}

/** A text without the characters that XML 1.0 cannot have. */
function allowed(text: string): string {
  return [...text.toWellFormed()]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= 0x20 ? code !== 0xfffe && code !== 0xffff : '\t\n\r'.includes(character);
    })
    .join('');
}
