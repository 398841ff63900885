import { expect, test } from 'vitest';
import { atomFeed } from '#feed/atom.ts';

const feed = {
  title: 'Wijzigingen',
  address: 'https://www.example.nl/',
  own: 'https://www.example.nl/feed.xml',
};

test('een feed zegt per wijziging wat, wanneer en waar, en schrijft leestekens zoals XML dat wil', () => {
  const entry = {
    title: 'Water & <bodem>',
    address: 'https://www.example.nl/?a=1&b="2"',
    datum: '2026-11-23',
    text: 'Twee “woorden”.',
  };
  expect(atomFeed({ ...feed, entries: [entry] })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
    <title>Wijzigingen</title>
    <id>https://www.example.nl/</id>
    <link rel="alternate" type="text/html" href="https://www.example.nl/"/>
    <link rel="self" type="application/atom+xml" href="https://www.example.nl/feed.xml"/>
    <updated>2026-11-23T00:00:00Z</updated>
    <author><name>Afsprakenatlas Leefomgeving</name></author>
    <entry>
    <title>Water &amp; &lt;bodem&gt;</title>
    <id>https://www.example.nl/?a=1&amp;b=&quot;2&quot;</id>
    <link rel="alternate" type="text/html" href="https://www.example.nl/?a=1&amp;b=&quot;2&quot;"/>
    <updated>2026-11-23T00:00:00Z</updated>
    <summary>Twee “woorden”.</summary>
    </entry>
    </feed>
    "
  `);
});

test('een lege feed heeft toch een dag', () => {
  expect(atomFeed({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
