import { describe, expect, test } from 'vitest';
import { privateDataIn } from '../../../scripts/answer/private-data.ts';

describe('gegevens over een mens', () => {
  test.each([
    ['Bel mij op 06-12345678.', 'een telefoonnummer'],
    ['tel. 06 12 34 56 78', 'een telefoonnummer'],
    ['+31 6 12345678', 'een telefoonnummer'],
    ['0031612345678', 'een telefoonnummer'],
    ['(050) 123 45 67', 'een telefoonnummer'],
    ['0592-123456', 'een telefoonnummer'],
    ['Mail naar jan.jansen@provincie.nl voor meer.', 'een e-mailadres'],
    ['jan.jansen (at) provincie.nl', 'een e-mailadres'],
    ['[mail](mailto:jan@example.nl)', 'een e-mailadres'],
    ['Het loopt.\n\nMet vriendelijke groet,\nJan', 'een ondertekening'],
    ['Het loopt.\nmvg Jan', 'een ondertekening'],
    ['Hoogachtend, J. Jansen', 'een ondertekening'],
    ['Verzonden vanaf mijn iPhone', 'een ondertekening'],
    ['Groetjes, Jan', 'een ondertekening'],
    ['Mijn BSN is 123456789', 'een burgerservicenummer'],
    ['Het gaat om 111222333.', 'een burgerservicenummer'],
    ['1112.22.333', 'een burgerservicenummer'],
    ['jan [at] gemeente [punt] nl', 'een e-mailadres'],
    ['Het loopt.\n\nMet dank, Jan de Vries', 'een ondertekening'],
    ['Het loopt.\nGr. Jan', 'een ondertekening'],
    ['NL91 ABNA 0417 1643 00', 'een rekeningnummer'],
    ['jan apenstaartje gemeente punt nl', 'een e-mailadres'],
    ['jan.jansen at provincie.nl', 'een e-mailadres'],
    ['Ondertekend: Jan de Vries', 'een ondertekening'],
    ['Het loopt.\n\nJan Jansen\nsenior adviseur\nProvincie Groningen', 'een ondertekening'],
    ['Het loopt.\n\nP. de Boer\nProjectleider water', 'een ondertekening'],
    ['Ik ben geboren op 12-03-1975.', 'een geboortedatum'],
    ['geboortedatum: 12 maart 1975', 'een geboortedatum'],
    ['Ik woon op Dorpsstraat 12 in Haren.', 'een woonadres'],
    ['wonende aan de Dorpsstraat 12, 9712 AB Groningen', 'een woonadres'],
    ['mijn adres: Kerkstraat 1', 'een woonadres'],
  ])('“%s” heeft %s', (text, kind) => {
    expect(privateDataIn(text)).toContain(kind);
  });

  test.each([
    'Op 12-06-2025 is het onderzoek gestart.',
    'Op 02-06-2025 en 10-06-2025 was er overleg.',
    'Kamerstuk 34 682, nr. 205 en 29 435, nr. 267',
    'Kamerstukken II 2024/25, 34682, nr. 228',
    '2025D27614',
    'https://www.tweedekamer.nl/detail?id=0612345678&did=2025D27614',
    'Er is 5.000.000.000 euro voor 100 000 woningen.',
    'Er is 123.456.782 euro',
    'Met dank aan de provincie is het gelukt.',
    'Dank zij het Rijk',
    '€ 111222333',
    'Een groet aan de natuur: het Groene Hart.',
    'De groeten van de minister staan er niet in.',
    'https://medium.com/@rijk/stuk',
    'Het gaat om 2028–2033, 2030-2040 en 2050.',
    'Artikel 3, lid 2; N-3',
    'Namens de provincie sprak de gedeputeerde.',
    'Regio Groningen-Assen, 06 en 07 november 2024',
    'Het overleg was at random gekozen: at www.example.nl staat het.',
    'Er wonen 12 mensen aan de Dorpsstraat.',
    'Ik woon in een straat met 12 huizen.',
    'Er is overleg geweest\nmet de adviseur van het Rijk.',
    'Het plan is besproken\ndoor de gedeputeerde en de wethouder',
    'Wie woont op het platteland, reist verder.',
    'Het besluit is ondertekend: de uitvoering begint.',
    'Het loopt.\n\nProvincie Groningen\nAdviseur van het Rijk',
    'Het project is geboren op de bestuurlijke tafel van 12 juni 2025.',
  ])('“%s” heeft ze niet', (text) => {
    expect(privateDataIn(text)).toEqual([]);
  });
});
