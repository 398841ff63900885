import { expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { newsFeed } from '#exports/feeds/news-feed.ts';
import { selectionsOf } from '#exports/selections/selections.ts';
import { gevraagd } from '../../support/atlas.ts';
import { registerAfter, set } from '../../support/change.ts';

const addresses = addressesOf(new URL('https://www.example.nl/'), '/');

/** The entries about questions in the feed of a page on a day. */
function asked(path: string, asOf: string, ...changes: Parameters<typeof registerAfter>) {
  const selection = selectionsOf(registerAfter(...changes), asOf, { perRecord: true }).find(
    (one) => one.path === path,
  );
  const { entries = [] } = selection ? newsFeed(selection, asOf, addresses) : {};
  return entries.filter(({ address }) => address.includes('/navragen/'));
}

test('een vraag en haar antwoord staan in de feed van de uitkomst, elk op hun dag', () => {
  const entries = asked('/afspraken/2024/energie/', '2026-01-01');
  expect(entries).toMatchObject([
    {
      title: 'Antwoord op navraag: Hoe staat het met de energie?',
      address: 'https://www.example.nl/navragen/2025-03-01-energie/',
      datum: '2025-03-15',
      isDayKnown: true,
      text: 'Van Rijk, na 14 dagen. Het plan is er. Bron: Water, alinea 1.',
    },
    {
      title: 'Nagevraagd: Hoe staat het met de energie?',
      datum: '2025-03-01',
      text: 'Aan Rijk, per e-mail, door een inwoner: Hoe staat het met de energie? Bron: Een bericht.',
    },
  ]);
});

test('zij hebben in elke feed dezelfde naam, en staan er één keer', () => {
  const own = asked('/afspraken/2024/energie/', '2026-01-01').map(({ id }) => id);
  const all = asked('/mijlpalen/', '2026-01-01').map(({ id }) => id);
  expect(all).toEqual(own);
  expect(new Set(own).size).toBe(2);
});

test('wat van na de dag is, staat er niet in', () => {
  expect(asked('/mijlpalen/', '2025-03-14')).toHaveLength(1);
  expect(asked('/mijlpalen/', '2025-02-28')).toHaveLength(0);
});

test('van een antwoord dat niet openbaar is, staat er alleen dat het kwam', () => {
  const [answer] = asked(
    '/mijlpalen/',
    '2026-01-01',
    set(gevraagd, 'antwoord', { datum: '2025-03-01' }),
  );
  expect(answer?.text).toBe(
    'Van Rijk, op dezelfde dag. Wat erin staat, is niet openbaar te lezen.',
  );
});
