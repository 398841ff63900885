import { expect, test } from 'vitest';
import { linkKamerstukken } from '#markdown/link-kamerstukken.ts';
import { ownLinks } from '#markdown/own-links.ts';
import { toHtml, toProgram } from '../support/compile.ts';

const plugins = (base: string) => ({
  mdastPlugins: [ownLinks(base), linkKamerstukken(new Set(['34682-205']), base)],
});

test.each([
  ['/', '/brieven/2024/water/#alinea-3'],
  ['/atlas', '/atlas/brieven/2024/water/#alinea-3'],
  ['/atlas/', '/atlas/brieven/2024/water/#alinea-3'],
])('een link naar een eigen pagina krijgt het adres van de site ervoor: %s', async (base, href) => {
  const markdown = 'Zie *[de alinea](/brieven/2024/water/#alinea-3)*.';
  expect(await toHtml(markdown, plugins(base))).toBe(
    `<p>Zie <em><a href="${href}">de alinea</a></em>.</p>`,
  );
  expect(await toProgram(markdown, plugins(base))).toContain(`"${href}"`);
});

test('een link naar buiten, een e-mail en een Kamerstuk blijven wat zij zijn', async () => {
  const markdown = '[a](https://www.example.nl/x/), a@example.nl en Kamerstuk 34 682, nr. 205';
  const html = await toHtml(markdown, plugins('/atlas'));
  expect(html.match(/href="[^"]*"/g)).toEqual([
    'href="https://www.example.nl/x/"',
    'href="mailto:a@example.nl"',
    'href="/atlas/kamerstukken/34682-205/"',
  ]);
});
