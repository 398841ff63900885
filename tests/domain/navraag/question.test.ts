import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addresseesOf, canGetWoo } from '#domain/navraag/addressees.ts';
import { askableOf } from '#domain/navraag/askable.ts';
import { questionLink, questionOf, sourceText, wooSentence } from '#domain/navraag/question.ts';
import { computeStand, standOf } from '#domain/stand/stand.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { navraag, partij, webBron } from '../../support/builders.ts';
import { registerAfter, registerOf, set, write } from '../../support/change.ts';
import { type Story, tell } from '../../support/story.ts';

const address = 'https://atlas.example/afspraken/2024/verhaal-0/';

/** What is asked of the outcome of a story on a day. */
function askedOf(story: Story, asOf: string): string[] | undefined {
  const afspraak = tell(story);
  const question = questionOf(afspraak, computeStand(afspraak, asOf), address, asOf);
  return question && [...question.letter];
}

const letter = { datum: '2024-11-12' };

describe('een vraag zegt wat waar is van haar uitkomst', () => {
  test('over haar termijn: wat ervan is gekomen', () => {
    expect(askedOf({ verloop: [letter], uiterlijk: '2025' }, '2026-02-01')).toEqual([
      'Geachte mevrouw, heer,',
      'Wat is gekomen van “Verhaal 0”, Bestuurlijke Overleggen Leefomgeving 2024 (Water, alinea 1, Kamerstuk 34 682, nr. 205)?',
      'De termijn (uiterlijk 2025) is voorbij. De Afsprakenatlas weet niets van daarna. Waar kan ik het lezen?',
      address,
    ]);
  });

  test('een later stuk is niet nagelezen: of het daarin staat, en nooit dat er niets in staat', () => {
    const asked = askedOf({ verloop: [letter], later: ['2025-06-10'] }, '2026-02-01');
    expect(asked?.[1]).toContain('Hoe staat het met “Verhaal 0”');
    expect(asked?.[2]).toMatch(
      /^De Afsprakenatlas weet het tot en met 12 november 2024 en heeft Kamerstuk 34 682, nr\. \S+ nog niet nagelezen\. Staat het daarin, waar dan\?$/,
    );
  });

  test('een later stuk is helemaal nagelezen: dat er niets over is gevonden', () => {
    const story = { verloop: [letter], later: ['2025-06-10'], read: ['2025'] };
    expect(askedOf(story, '2026-02-01')?.[2]).toMatch(
      /^De Afsprakenatlas weet het tot en met 12 november 2024 en vond daarna niets in Kamerstuk 34 682, nr\. \S+\. Waar kan ik het lezen\?$/,
    );
  });

  test('er is gezocht: op welke dag', () => {
    const story = { verloop: [letter], gezocht: ['2025-03-01', '2025-05-01'] };
    expect(askedOf(story, '2026-02-01')?.[2]).toBe(
      'De Afsprakenatlas weet het tot en met 12 november 2024 en vond daarna niets bij een zoektocht op 1 mei 2025. Waar kan ik het lezen?',
    );
    expect(askedOf(story, '2025-04-01')?.[2]).toContain('op 1 maart 2025');
  });

  test('over haar termijn en met een stuk dat niet is nagelezen: allebei', () => {
    const story = { verloop: [letter], uiterlijk: '2025-03', later: ['2025-06-10'] };
    expect(askedOf(story, '2026-02-01')?.[2]).toMatch(
      /^De termijn \(uiterlijk maart 2025\) is voorbij\. De Afsprakenatlas weet niets van daarna en heeft Kamerstuk .+ nog niet nagelezen\./,
    );
  });

  test('haar eigen stuk is niet nagelezen: wat erin staat, zolang zij open is en geen termijn loopt', () => {
    const file = 'content/afspraken/2024/energie.json';
    const energie = (...changes: Parameters<typeof registerAfter>) =>
      registerAfter(
        set('data/kamerstukken/34682-205.json', 'gelezen', { mate: 'niet' }),
        ...changes,
      ).find('afspraken', '2024/energie');
    const said = (one: ReturnType<typeof energie>) =>
      one && questionOf(one, computeStand(one, '2025-01-01'), address, '2025-01-01')?.letter[2];
    expect(said(energie())).toBe(
      'De Afsprakenatlas weet het tot en met 12 november 2024 en heeft het stuk waarin het staat nog niet nagelezen. Waar kan ik lezen wat erin staat, en hoe het verder ging?',
    );
    const termijn = { tekst: 'in 2026', uiterlijk: '2026' };
    expect(said(energie(set(file, 'termijn', termijn)))).toBeUndefined();
  });

  test('een zoektocht van vóór het laatste nieuws telt niet', () => {
    const later = {
      datum: '2025-06-01',
      gebeurtenis: 'voortgang',
      status: 'loopt',
      bron: webBron,
    } as const;
    const story = { verloop: [letter, later], gezocht: ['2025-05-01'] };
    expect(askedOf(story, '2026-02-01')).toBeUndefined();
  });

  test.each([
    [
      'klaar is',
      {
        verloop: [
          letter,
          { datum: '2025-01-01', gebeurtenis: 'gehaald', status: 'gereed', bron: webBron },
        ],
      },
    ],
    ['nog een termijn heeft', { verloop: [letter], uiterlijk: '2027' }],
    ['nieuw is', { verloop: [letter] }],
  ] as const)('er is geen vraag over wat %s', (_, story) => {
    expect(askedOf({ ...story, verloop: [...story.verloop] }, '2026-02-01')).toBeUndefined();
  });

  test('is er al iets gevraagd of geantwoord, dan zegt zij dat, en niet wat later kwam', () => {
    const { find } = registerAfter(
      set('content/afspraken/2024/energie.json', 'gezocht', [
        { datum: '2024-12-01', waar: 'Overal' },
      ]),
      write(
        'data/navragen/2025-05-01-nog-eens.json',
        navraag('Nog eens', { datum: '2025-05-01', afspraken: ['2024/energie'] }),
      ),
    );
    const energie = find('afspraken', '2024/energie');
    const said = (asOf: string) =>
      energie && questionOf(energie, computeStand(energie, asOf), address, asOf)?.letter[2];
    expect(said('2025-02-28')).not.toContain('Rijk');
    expect(said('2025-03-14')).toContain('Dit is ook op 1 maart 2025 gevraagd aan Rijk.');
    const answer = 'Het antwoord van Rijk van 15 maart 2025 is bekend.';
    expect(said('2025-03-15')).toMatch(new RegExp(`${answer}$`));
    expect(said('2025-05-01')).toContain(`${answer} Dit is ook op 1 mei 2025 gevraagd aan Rijk.`);
  });

  test('van een afgeleide termijn zegt zij dat', () => {
    const file = 'content/afspraken/2024/energie.json';
    const { find } = registerAfter(
      set(file, 'termijn', { tekst: 'snel', uiterlijk: '2024-12' }),
      set(file, 'afgeleid', [{ veld: 'termijn', waaruit: 'de brief' }]),
    );
    const energie = find('afspraken', '2024/energie');
    const question =
      energie && questionOf(energie, computeStand(energie, '2025-06-01'), address, '2025-06-01');
    expect(question?.letter.join(' ')).toContain('(uiterlijk december 2024, afgeleid)');
  });
});

describe('een vraag van elke uitkomst', () => {
  const register = registerOf(makeCorpus({ afspraken: 300, rondes: 6, seed: 5 }));
  const day = fc
    .date({ min: new Date('2021-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));

  test('staat klaar precies waar de lijst haar noemt, met uitkomst, bron en adres', () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const askable = new Set(askableOf(register, asOf));
        for (const afspraak of register.afspraken) {
          const question = questionOf(afspraak, standOf(afspraak, asOf), address, asOf);
          expect(question !== undefined).toBe(askable.has(afspraak));
          if (!question) continue;
          const text = question.letter.join(' ');
          expect(text).toContain(`“${afspraak.label}”`);
          expect(text).toContain(afspraak.bron ? sourceText(afspraak.bron) : 'geen');
          expect(question.letter.at(-1)).toBe(address);
          expect(text).not.toMatch(/undefined|\(\)| {2}/);
          // Longer ones do not open in every mail program.
          expect(questionLink(question, []).length).toBeLessThan(2000);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('wie het moet weten', () => {
  const file = 'content/afspraken/2024/energie.json';
  const energie = (...changes: Parameters<typeof registerAfter>) =>
    registerAfter(...changes).find('afspraken', '2024/energie');

  test('is wie volgens de bron moet leveren, en anders wie partij is', () => {
    const both = set(file, 'partijen', ['rijk', 'provincie-fryslan']);
    const two = energie(both);
    expect(two && addresseesOf(two)).toMatchObject({
      mustDeliver: false,
      partijen: [{ id: 'rijk' }, { id: 'provincie-fryslan' }],
    });
    const one = energie(both, set(file, 'verantwoordelijk', ['provincie-fryslan']));
    expect(one && addresseesOf(one)).toMatchObject({
      mustDeliver: true,
      partijen: [{ id: 'provincie-fryslan' }],
      emails: [],
      forms: [],
    });
  });

  test('heeft alleen een adres dat in haar record staat', () => {
    const one = energie();
    expect(one && addresseesOf(one)).toMatchObject({
      emails: ['info@example.nl'],
      forms: [{ label: 'Rijk', url: 'https://www.example.nl/contact' }],
    });
  });

  test('krijgt alleen een Woo-verzoek als zij een bestuursorgaan kan zijn', () => {
    const one = energie();
    expect(one && canGetWoo(addresseesOf(one))).toBe(true);
    const firm = write('data/partijen/bouwers.json', partij('Bouwers', { soort: 'samenleving' }));
    const other = energie(firm, set(file, 'partijen', ['bouwers']));
    expect(other && canGetWoo(addresseesOf(other))).toBe(false);
  });

  test('leest in een Woo-verzoek de norm, en geen reden', () => {
    expect(wooSentence).toContain('artikel 4.1 Wet open overheid');
    expect(wooSentence).not.toMatch(/omdat|belang|reden/);
  });
});
