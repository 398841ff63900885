import { expect, test } from 'vitest';
import { readWebAddresses } from '../../../scripts/answer/web-address.ts';

const page = 'https://www.rijksoverheid.nl/actueel/zoetwater';

test.each([
  ['zoals het hoort', page, page, ''],
  ['met http', page.replace('https', 'http'), page, ''],
  ['zonder https', page.replace('https://', ''), page, ''],
  ['met een letter te weinig', page.replace('https', 'htps'), page, ''],
  ['zonder dubbele punt', page.replace('https:', 'https'), page, ''],
  ['met schuine strepen van Windows', page.replaceAll('/', '\\'), page, ''],
  [
    'zonder www',
    'rijksoverheid.nl/actueel/zoetwater',
    'https://rijksoverheid.nl/actueel/zoetwater',
    '',
  ],
  ['alleen de site', 'rijksoverheid.nl', 'https://rijksoverheid.nl', ''],
  [
    'in hoofdletters',
    'HTTPS://WWW.Rijksoverheid.NL/Actueel',
    'https://www.rijksoverheid.nl/Actueel',
    '',
  ],
  ['met de punt van de zin', `Zie ${page}.`, page, ''],
  ['tussen haakjes', `(${page})`, page, ''],
  ['tussen punthaken', `<${page}>`, page, ''],
  ['tussen aanhalingstekens', `“${page}”`, page, ''],
  [
    'met een haakje dat erbij hoort',
    'https://nl.wikipedia.org/wiki/Peel_(gebied)',
    'https://nl.wikipedia.org/wiki/Peel_(gebied)',
    '',
  ],
  ['als Markdown', `[het bericht](${page})`, page, 'het bericht'],
  ['als Markdown met zichzelf', `[${page}](${page})`, page, ''],
  [
    'na een titel',
    `Rijksoverheid, start van het onderzoek: ${page}`,
    page,
    'Rijksoverheid, start van het onderzoek',
  ],
  ['voor een titel', `${page} – bericht van 12 juni`, page, 'bericht van 12 juni'],
  ['twee keer', `${page}\n${page}`, page, ''],
  ['uit een nieuwsbrief', `${page}?utm_source=x&id=3`, `${page}?id=3`, ''],
  [
    'uit Outlook',
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(page)}&data=x`,
    page,
    '',
  ],
  ['uit Google', `https://www.google.com/url?sa=t&url=${encodeURIComponent(page)}`, page, ''],
])('een adres %s', (_, written, url, around) => {
  expect(readWebAddresses(written)).toEqual({ urls: [url], around });
});

test.each([
  'Leeuwarder Courant',
  'art. 3.1/2',
  'de heer j.jansen@example.nl',
  '34 682, nr. 228',
  '2024/zoetwater-noord',
  'P:\\stukken\\brief.docx',
])('geen adres: %s', (written) => {
  expect(readWebAddresses(written).urls).toEqual([]);
});

test('twee adressen zijn er twee', () => {
  expect(readWebAddresses(`${page} en https://www.example.nl/`).urls).toHaveLength(2);
});
