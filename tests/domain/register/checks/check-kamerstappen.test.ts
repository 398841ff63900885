import { describe, expect, test } from 'vitest';
import type { Kamerstuk } from '#schema/record/kamerstuk.ts';
import { kamerstuk, webBron } from '../../../support/builders.ts';
import { problemsAfter, registerAfter, write } from '../../../support/change.ts';

const file = 'data/kamerstukken/34682-300.json';
type Stappen = NonNullable<Kamerstuk['verloop']>;

const bron = { ...webBron, datum: '2025-07-10' };
const stap = (name: Stappen[number]['stap'], datum?: string): Stappen[number] => ({
  ...(datum !== undefined && { datum }),
  stap: name,
  toelichting: 'Wat er gebeurde.',
  bron,
});

function motie(verloop: Stappen, change: Partial<Kamerstuk> = {}) {
  return write(file, kamerstuk('300', { soort: 'motie', datum: '2025-06-25', verloop, ...change }));
}

const ingediend = stap('ingediend', '2025-06-25');
const aangenomen = stap('aangenomen', '2025-07-03');

describe('het verloop van een motie, toezegging of Kamervraag', () => {
  test('mag een motie volgen van indiening tot uitvoering', () => {
    expect(
      problemsAfter(motie([ingediend, aangenomen, stap('in-uitvoering', '2025-07-10')])),
    ).toEqual([]);
  });

  test.each<[what: string, change: ReturnType<typeof motie>, expected: string[]]>([
    [
      'een stap van een andere soort',
      motie([stap('beantwoord', '2025-07-03')]),
      [
        `${file}, verloop.0.stap: “beantwoord” past niet bij een motie. Toegestaan: ingediend, aangehouden, aangenomen, verworpen, ingetrokken, in-uitvoering, uitgevoerd, niet-uitgevoerd, vervallen.`,
      ],
    ],
    [
      'een verloop bij een brief',
      motie([ingediend], { soort: 'brief' }),
      [
        `${file}, verloop: kan alleen bij een motie, toezegging of Kamervraag; dit stuk is van de soort “brief”.`,
      ],
    ],
    [
      'aangenomen voordat zij is ingediend',
      motie([stap('ingediend', '2025-07-04'), aangenomen], { datum: '2025-06' }),
      [
        `${file}, verloop.1.datum: “2025-07-03” ligt vóór verloop.0 (“ingediend”, 4 juli 2025), en dat gaat eraan vooraf.`,
      ],
    ],
    [
      'een stap van vóór het stuk',
      motie([stap('aangenomen', '2025-06-24')]),
      [
        `${file}, verloop.0.datum: “2025-06-24” ligt vóór de datum van het stuk zelf (25 juni 2025).`,
      ],
    ],
    [
      'een stap van na haar bron',
      motie([stap('aangenomen', '2025-07-11')]),
      [
        `${file}, verloop.0.datum: “2025-07-11” ligt na de bron (van 10 juli 2025), die er dus niet over kan berichten.`,
      ],
    ],
    [
      'aangenomen en verworpen',
      motie([aangenomen, stap('verworpen', '2025-07-03')]),
      [`${file}, verloop.1.stap: “verworpen” kan niet naast verloop.0 (“aangenomen”).`],
    ],
    [
      'twee keer dezelfde stap',
      motie([ingediend, ingediend]),
      [`${file}, verloop.1: is hetzelfde als verloop.0.`],
    ],
    [
      'een stap zonder bron',
      write(file, {
        ...kamerstuk('300', { soort: 'motie' }),
        verloop: [{ stap: 'aangenomen', toelichting: 'Aangenomen.' }],
      }),
      [`${file}, verloop.0.bron: ontbreekt.`],
    ],
  ])('laat %s niet toe', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });

  test('staat in de volgorde van een leven, ook als een stemming geen datum heeft', () => {
    const register = registerAfter(
      motie([stap('in-uitvoering', '2025-07-10'), stap('aangenomen'), ingediend]),
    );
    const verloop = register.find('kamerstukken', '34682-300')?.verloop.map((one) => one.stap);
    expect(verloop).toEqual(['ingediend', 'aangenomen', 'in-uitvoering']);
  });
});

test('een toezegging staat onder haar eigen nummer', () => {
  const { nr, dossiers, ...rest } = kamerstuk('1');
  const toezegging = {
    ...rest,
    dossiers: [],
    soort: 'toezegging',
    toezeggingsnummer: 'TZ202501-123',
  };
  const register = registerAfter(write('data/kamerstukken/tz202501-123.json', toezegging));
  expect(register.find('kamerstukken', 'tz202501-123')?.label).toBe('TZ202501-123');
});

test('een uitkomst en een motie vinden elkaar, ook als alleen de tekst de motie noemt', () => {
  const register = registerAfter(motie([ingediend]), (files) => {
    const name = 'content/afspraken/2024/energie.json';
    files[name] = { ...Object(files[name]), opmerking: 'Zie de motie 34 682, nr. 300.' };
  });
  const energie = register.find('afspraken', '2024/energie');
  expect(energie?.parliament.map(({ id }) => id)).toEqual(['34682-300']);
  expect(energie?.parliament[0]?.afspraken).toEqual([energie]);
});
