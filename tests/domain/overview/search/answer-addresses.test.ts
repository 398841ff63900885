import { expect, test } from 'vitest';
import { withAddresses } from '#domain/overview/search/answer-addresses.ts';

test('een antwoord wijst naar adressen van de site, en laat die van anderen zoals ze zijn', () => {
  const sentence = (address: string) => ({
    tekst: 'Loopt sinds 2024.',
    bronnen: [{ label: 'brief', address }],
  });
  const answers = withAddresses(
    {
      title: 'Een dam',
      path: '/afspraken/2024/dam/',
      stand: [sentence('/brieven/2024/water/#alinea-7')],
      partij: [sentence('https://example.org/')],
      termijn: [],
    },
    (path) => `/atlas${path}`,
  );
  expect(answers).toEqual({
    title: 'Een dam',
    path: '/atlas/afspraken/2024/dam/',
    stand: [sentence('/atlas/brieven/2024/water/#alinea-7')],
    partij: [sentence('https://example.org/')],
    termijn: [],
  });
});
