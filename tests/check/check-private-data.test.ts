import { describe, expect, test } from 'vitest';
import { water } from '../support/atlas.ts';
import { edit, problemsAfter } from '../support/change.ts';
import { inText } from './letter-edits.ts';

describe('gegevens over een persoon in een brief', () => {
  const inAlinea = (markdown: string) => problemsAfter(inText(markdown));
  const bevat = (kind: string) => `bevat ${kind}.`;

  test.each([
    ['een e-mailadres', 'Mail naar a.jansen@example.nl.', 'een e-mailadres'],
    ['een link om te mailen', '[mail](mailto:a.jansen@example.nl)', 'een e-mailadres'],
    ['een adres tussen punthaken', '\n\n\\<a.jansen@example.nl>\n', 'een e-mailadres'],
    ['een adres met vette letters erin', 'Mail **a.jansen**@example.nl.', 'een e-mailadres'],
    ['een adres in het opschrift van een link', '[x](/ "a.jansen@example.nl")', 'een e-mailadres'],
    [
      'een adres in een link',
      '[x](https://www.example.nl/?naar=a.jansen@example.nl)',
      'een e-mailadres',
    ],
    ['een telefoonnummer', 'Bel 050 - 123 45 67.', 'een telefoonnummer'],
    [
      'een telefoonnummer in een tabel',
      '\n\n| wie | nummer |\n| - | - |\n| Jan | 06 12345678 |\n',
      'een telefoonnummer',
    ],
    ['een telefoonnummer in een lijst', '\n\n- bel +31 6 12 34 56 78\n', 'een telefoonnummer'],
    ['een ondertekening', '\n\nMet vriendelijke groet,\nJan Jansen\n', 'een ondertekening'],
  ])('%s', (_, markdown, kind) => {
    expect(inAlinea(markdown)).toEqual([`${water}, alinea 2: ${bevat(kind)}`]);
  });

  test('in een voetnoot', () => {
    expect(problemsAfter(edit(water, '[^3]: Kamer', '[^3]: Bel 06-12345678. Kamer'))).toEqual([
      `${water}, voetnoot 3: ${bevat('een telefoonnummer')}`,
    ]);
  });

  test('in een veld en in een opmerking boven de brief', () => {
    const inFront = edit(water, 'titel: ', '# mail a.jansen@example.nl\ntitel: ');
    expect(problemsAfter(inFront)).toEqual([`${water}, regel 2: ${bevat('een e-mailadres')}`]);
    const inTitle = edit(water, '"Water"', '"Water, bel 06-12345678"');
    expect(problemsAfter(inTitle)).toEqual([`${water}, titel: ${bevat('een telefoonnummer')}`]);
  });

  test('nergens staat het gevonden adres in de melding', () => {
    expect(inAlinea('Mail a.jansen@example.nl.').join()).not.toContain('jansen');
  });
});
