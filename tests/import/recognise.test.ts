import { describe, expect, test } from 'vitest';
import { findAmounts } from '#import/recognise/amounts.ts';
import { judge } from '#import/recognise/candidate.ts';
import { findDates } from '#import/recognise/dates.ts';
import { createRecogniser } from '#import/recognise/facts.ts';
import { sentencesOf } from '#import/recognise/sentences.ts';
import { realRegister } from '../support/import.ts';

describe('datums, gerekend vanaf 12 november 2024', () => {
  test.each([
    ['op 6 en 7 november gevoerd', '2024-11-06/2024-11-07'],
    ['op 22 oktober jl. gestuurd', '2024-10-22'],
    ['Eind mei is de nota gepubliceerd', '2024-05'],
    ['In oktober is een ronde gehouden', '2024-10'],
    ['in december 2024', '2024-12'],
    ['in juni 2025', '2025-06'],
    ['komend voorjaar', '2025-03/2025-06'],
    ['dit voorjaar gesproken', '2024-03/2024-06'],
    ['begin dit jaar', '2024'],
    ['volgend jaar', '2025'],
    ['in het eerste kwartaal van 2025', '2025-Q1'],
    ['voor de zomer van 2025', '2025-06/2025-09', 'voor'],
    ['uiterlijk 1 maart 2026', '2026-03-01', 'uiterlijk'],
    ['vanaf 2027', '2027', 'vanaf'],
    ['het programma 2028-2033', '2028/2033'],
    ['binnen drie maanden', '2024-11-12/2025-02-12'],
    ['de komende jaren', undefined],
    ['wordt jaarlijks bekeken', undefined],
  ])('%s', (text, datum, grens = undefined) => {
    const [found, ...rest] = findDates(text, '2024-11-12');
    expect(rest).toEqual([]);
    expect([found?.datum, found?.grens]).toEqual([datum, grens]);
  });

  test.each([
    'vergaderjaar 2023-2024',
    '€ 2500 euro',
    'nr. 2024',
    'het woord maartse',
    '100.000 woningen',
    'de zomer',
  ])('geen datum: %s', (text) => {
    expect(findDates(text, '2024-11-12')).toEqual([]);
  });

  test('zonder datum van het stuk blijft een betrekkelijke datum zonder dagen', () => {
    expect(findDates('komend voorjaar', undefined)[0]?.datum).toBeUndefined();
  });
});

describe('bedragen', () => {
  test.each([
    ['€ 5 miljard', 5_000_000_000],
    ['€ 2,5 miljard', 2_500_000_000],
    ['€12,5 mln.', 12_500_000],
    ['€ 1.250.000', 1_250_000],
    ['3 miljoen euro', 3_000_000],
    ['€ 500', 500],
    ['€ 8,2 – 17,2 miljard', 17_200_000_000],
    ['tussen € 10 en € 20 miljoen', 20_000_000],
  ])('%s', (text, euro) => {
    expect(findAmounts(`Er is ${text} voor.`).map((found) => found.euro)).toEqual([euro]);
  });

  test('prijspeil en btw horen bij het bedrag in dezelfde zin', () => {
    const text =
      'Het Rijk geeft € 10 miljoen (prijspeil 2026, exclusief btw) en € 2 miljoen inclusief BTW. Prijspeil 2030.';
    expect(findAmounts(text)).toMatchObject([
      { euro: 10_000_000, prijspeil: '2026', btw: 'exclusief' },
      { euro: 2_000_000, btw: 'inclusief' },
    ]);
  });

  test.each(['100.000 woningen', '10 à 15 jaar', '16 NOVEX-gebieden', '5 miljard kuub'])(
    'geen geld: %s',
    (text) => {
      expect(findAmounts(text)).toEqual([]);
    },
  );
});

describe('plaatsen en partijen', async () => {
  const recogniser = createRecogniser(await realRegister());
  const factsOf = (text: string) => recogniser.ofText(text, '2024-11-12');

  test.each([
    ['De provincie Drenthe bouwt.', ['drenthe']],
    ['Rijk en provincie Friesland meten.', ['fryslan']],
    ['De provincie Utrecht en het Rijk maken een ruimtelijk arrangement.', ['utrecht']],
  ])('een provincie die als partij wordt genoemd, is ook een plaats: %s', (text, ids) => {
    expect(factsOf(text)).toMatchObject({ provincies: ids, afgeleid: [] });
  });

  test.each([
    ['Fryslân, Groningen en Drenthe', ['fryslan', 'groningen', 'drenthe']],
    ['de Limburgse steden', ['limburg']],
    ['in Zuidoost-Drenthe', ['drenthe']],
    ['met Brabant en Limburg', ['noord-brabant', 'limburg']],
    ['in de regio Twente', ['overijssel']],
    ['het dorp Moerdijk', ['noord-brabant']],
    ['De staatssecretaris Herstel Groningen nam deel', []],
    ['elk van de provincies', 'alle'],
    ['de afspraken per provincie', 'alle'],
    ['provincies, gemeenten en waterschappen', []],
  ])('%s', (text, provincies) => {
    expect(factsOf(text).provincies).toEqual(provincies);
  });

  test.each([
    ['De Zuidelijke Randstad en het Groene Hart', ['zuidelijke-randstad', 'groene-hart']],
    ['Groningen – Masterplan Zeehavens', ['groningen-zeehavens']],
    ['in de 16 NOVEX-gebieden', 'alle'],
    ['voor diverse NOVEX-verstedelijkingsgebieden', []],
  ])('gebieden: %s', (text, gebieden) => {
    expect(factsOf(text).gebieden).toEqual(gebieden);
  });

  test('een deel van een provincie is een afgeleide provincie', () => {
    expect(factsOf('in Zuidoost-Drenthe').afgeleid).toEqual(['provincies']);
    expect(factsOf('in Drenthe').afgeleid).toEqual([]);
  });

  test('een landsdeel telt alleen waar het zo heet', () => {
    expect(factsOf('In de BO’s Leefomgeving Zuid en Zuidwest').landsdelen).toEqual([
      'zuid',
      'zuidwest',
    ]);
    expect(factsOf('de wind komt uit het zuiden, en Noord en Zuid').landsdelen).toEqual([]);
  });

  test('een ministerie van Waterstaat maakt een alinea niet tot water', () => {
    expect(
      factsOf('De minister van Infrastructuur en Waterstaat en de waterschappen').themas,
    ).toEqual([]);
  });
});

describe('zinnen', () => {
  test.each([
    ['Een zin. Nog een.', 2],
    ['Op 22 oktober jl. Heeft dit zin? Ja.', 2],
    ['Versie 1.0. Daarna meer.', 2],
    ['o.a. Utrecht en 1. de haven', 1],
    ['', 0],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test.each([
    ['Rijk en regio hebben afgesproken een plan te maken.', 'afspraak'],
    ['Het kabinet heeft geld vrijgemaakt.', 'besluit'],
    ['Rijk en provincie zijn voornemens samen op te trekken.', 'voornemen'],
    ['De minister zal uw Kamer informeren.', 'aankondiging'],
    ['Rijk en regio werken het plan nader uit.', 'traject'],
    ['Er is gesproken over de haven.', undefined],
    ['Ruimte is schaars.', undefined],
  ])('%s', (text, soort) => {
    expect(judge(text)?.soort).toBe(soort);
  });
});
