import { expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { shared } from './shared-sites.ts';

const fresh = shared('freshAddress');
const textOf = async (path: string) => (await ask(fresh + path)).text();

test.each([
  [
    'een alinea van de brief',
    '/brieven/2024/water/',
    'Officieel &lt;b&gt;is&lt;/b&gt; er minder water.',
  ],
  ['een punt van een bijlage', '/kamerstukken/34682-205/bijlagen/lijst/', 'Officieel vindt men.'],
  ['een uitkomst', '/afspraken/2024/zoetwater/', 'Officieel zoekt men.'],
])('wie onze woorden leest, kan de officiële ernaast leggen: %s', async (_, path, words) => {
  const html = await textOf(path);
  expect(html).toContain(words);
  expect(html).toContain('overgenomen op 20 november 2024');
});

test('de hele brief op één pagina herhaalt de officiële tekst niet', async () => {
  expect(await textOf('/brieven/2024/')).not.toContain('Officieel');
});
