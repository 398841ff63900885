import { describe, expect, test } from 'vitest';
import {
  gebeurtenissen,
  navraagwegen,
  soorten,
  statussen,
  toetsbaarheden,
  vragers,
} from '#schema/field/words.ts';
import { readFilledForm, readForms } from '../../../scripts/issue/form.ts';

const forms = await readForms(process.cwd());
const optionsOf = (form: string, id: string) =>
  [...(forms.find(({ name }) => name === form)?.fields.values() ?? [])].find(
    (field) => field.id === id,
  )?.options;

describe('de formulieren', () => {
  test('zijn er vier', () => {
    expect(forms.map(({ name }) => name)).toEqual([
      'afspraak-toevoegen',
      'fout-melden',
      'navraag',
      'nieuwe-stand',
    ]);
  });

  test.each([
    ['nieuwe-stand', 'gebeurtenis', gebeurtenissen],
    ['nieuwe-stand', 'status', statussen],
    ['afspraak-toevoegen', 'soort', soorten],
    ['afspraak-toevoegen', 'toetsbaarheid', toetsbaarheden],
    ['navraag', 'weg', navraagwegen],
    ['navraag', 'vrager', vragers],
  ])('%s biedt bij %s precies de woorden van de atlas', (form, id, words) => {
    expect(optionsOf(form, id)).toEqual([...words]);
  });

  test('hebben geen twee vragen die hetzelfde heten', () => {
    for (const { fields } of forms) {
      const ids = [...fields.values()].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('een ingevuld formulier', () => {
  const form = forms.find(({ name }) => name === 'nieuwe-stand');
  const filled = (answer: string) =>
    [...(form?.fields.keys() ?? [])].map((label) => `### ${label}\n\n${answer}`).join('\n\n');

  test.each([
    ['een antwoord', 'Ja, dat is zo.', 'Ja, dat is zo.'],
    ['meer regels', 'Een\n\nTwee', 'Een\n\nTwee'],
    ['Windows', 'Een\r\nTwee', 'Een\nTwee'],
    ['niets', '_No response_', ''],
    ['een eigen kop', 'Een\n### Mijn kop\nTwee', 'Een\n### Mijn kop\nTwee'],
    ['een kop van een ander niveau', '#### Waar staat het?\nx', '#### Waar staat het?\nx'],
  ])('geeft terug wat er staat: %s', (_, written, expected) => {
    const read = readFilledForm(forms, filled(written));
    expect(read?.form.name).toBe('nieuwe-stand');
    expect(read?.repeated).toEqual([]);
    expect(read?.answers.get('toelichting')).toBe(expected);
  });

  test('is geen formulier als er een vraag ontbreekt', () => {
    expect(readFilledForm(forms, filled('x').replace(/### .*\n\nx\n\n/, ''))).toBeUndefined();
    expect(readFilledForm(forms, '')).toBeUndefined();
  });
});
