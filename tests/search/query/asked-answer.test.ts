import { describe, expect, test } from 'vitest';
import { readAskedAnswer } from '#search/query/asked-answer.ts';
import { smallIndex } from '../../support/atlas-index.ts';

describe('wat een vraag over één uitkomst wil weten', () => {
  test.each([
    ['wat is er gebeurd met de Woontop', 'stand', 'de Woontop'],
    ['Hoe staat het met Powerport Moerdijk?', 'stand', 'Powerport Moerdijk?'],
    ['hoe ver is het Nationaal Waterprogramma', 'stand', 'het Nationaal Waterprogramma'],
    ['wie moet de strategie voor Twente uitvoeren', 'partij', 'de strategie voor Twente'],
    ['wie is verantwoordelijk voor de stimulans', 'partij', 'de stimulans'],
    ['wanneer komt de ontwerp-Nota Ruimte', 'termijn', 'de ontwerp-Nota Ruimte'],
    ['tot wanneer is de regeling open', 'termijn', 'de regeling open'],
    ['wanneer is er voor het laatst gezocht naar de strategie', 'stand', 'de strategie'],
    ['is er al gezocht naar zoetwater in Twente', 'stand', 'zoetwater in Twente'],
    ['waar is gezocht naar de motie', 'stand', 'de motie'],
    ['is de herijking van het programma al klaar', 'stand', 'de herijking van het programma'],
    ['zijn de agenda’s vastgesteld?', 'stand', 'de agenda’s'],
  ])('“%s” vraagt naar %s', (query, kind, about) => {
    expect(readAskedAnswer(query)).toEqual({ kind, about });
  });

  test('“wanneer beslist …” vraagt naar de termijn van een besluit', () => {
    expect(readAskedAnswer('wanneer beslist het kabinet over Powerport')).toEqual({
      kind: 'termijn',
      about: 'het kabinet over Powerport',
      decides: true,
    });
  });

  test.each([
    'zoetwater',
    'is er zoetwater in Twente',
    'wat is netcongestie',
    'wie',
    'wanneer komt',
    'welke motie ging over spoor',
  ])('“%s” vraagt daar niet naar', (query) => {
    expect(readAskedAnswer(query)).toBeUndefined();
  });
});

describe('de uitkomst die een vraag bedoelt', () => {
  const { answer } = smallIndex({
    '/afspraken/2024/twente/': {
      title: 'Strategie voor Twente',
      text: 'Twente maakt een strategie.',
    },
    '/afspraken/2024/limburg/': {
      title: 'Strategie voor Limburg',
      text: 'Limburg maakt een strategie.',
    },
    '/programmas/npr/': {
      title: 'Nationaal Programma Rust (NPR)',
      kind: 'programma',
      aliassen: ['NPR'],
    },
    '/themas/rust/': { title: 'Rust en stilte', kind: 'thema', aliassen: ['NPR', 'stilte'] },
    '/afspraken/2024/npr/': {
      title: 'Nationaal Programma Rust',
      text: 'Het NPR zoekt plaatsen.',
      facets: { thema: ['Rust en stilte'] },
    },
    '/afspraken/2024/stilte/': {
      title: 'Plaatsen kiezen',
      text: 'Het NPR kiest er stilte bij. Het kabinet beslist later.',
      facets: { thema: ['Rust en stilte'] },
    },
    '/afspraken/2024/dorp/': { title: 'Dorp Moerdijk: een gesprek', text: 'Er is gesproken.' },
    '/afspraken/2024/besluit/': {
      title: 'Toewerken naar een besluit over dorp Moerdijk',
      text: 'Het kabinet zegt hier iets over.',
    },
    '/gemeenten/moerdijk/': { title: 'Moerdijk', kind: 'gemeente' },
    '/partijen/kabinet/': { title: 'Kabinet', kind: 'partij' },
    '/afspraken/2024/stimulans/': { title: 'Realisatiestimulans', text: 'Geld voor gemeenten.' },
    '/themas/water/': { title: 'Water', kind: 'thema', text: 'Alles over water.' },
    '/afspraken/2024/water/': {
      title: 'Water verdelen',
      text: 'Het water wordt verdeeld.',
      facets: { thema: ['Water'] },
    },
    ...Object.fromEntries(
      Array.from({ length: 120 }, (_, nr) => [
        `/begrippen/woord-${nr}/`,
        { title: `Woord ${nr}`, kind: 'begrip' as const, text: 'Uitleg van een woord.' },
      ]),
    ),
  });

  test.each([
    ['wie moet de strategie voor Twente maken', 'partij', '/afspraken/2024/twente/'],
    ['wat is er gebeurd met de realisatiestimulans', 'stand', '/afspraken/2024/stimulans/'],
    ['wanneer komt de realisatiestimulans', 'termijn', '/afspraken/2024/stimulans/'],
    ['wie is verantwoordelijk voor het NPR', 'partij', '/afspraken/2024/npr/'],
    ['wat is er gebeurd met dorp Moerdijk', 'stand', '/afspraken/2024/dorp/'],
    ['wanneer beslist het kabinet over Moerdijk', 'termijn', '/afspraken/2024/besluit/'],
  ])('%s', async (query, kind, path) => {
    const { answer: given } = await answer(query);
    expect(given && [given.kind, given.page.path]).toEqual([kind, path]);
  });

  test('staat de uitkomst zelf bovenaan', async () => {
    const { hits } = await answer('wat is er gebeurd met dorp Moerdijk');
    expect(hits[0]?.page.path).toBe('/afspraken/2024/dorp/');
  });

  test.each([
    ['meer uitkomsten passen', 'wat is er gebeurd met de strategie'],
    ['alleen een thema is genoemd', 'wat is er gebeurd met water'],
    ['alleen een deel van een thema is genoemd', 'wat is er gebeurd met stilte'],
    ['er niets is', 'wanneer komt de quinoa'],
    ['er niet naar een antwoord is gevraagd', 'realisatiestimulans'],
  ])('is er geen als %s', async (_, query) => {
    expect((await answer(query)).answer).toBeUndefined();
  });

  test('is er geen als een filter haar wegneemt', async () => {
    const { answer: given } = await answer('wat is er gebeurd met de realisatiestimulans', {
      filters: { thema: ['water'] },
    });
    expect(given).toBeUndefined();
  });
});
