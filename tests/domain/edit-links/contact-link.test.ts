import { expect, test } from 'vitest';
import { contactLink } from '#domain/edit-links/contact-link.ts';

const page = 'https://atlas.example/afspraken/2024/zoetwater-noord/';

test('zonder contactadres is er geen link', () => {
  expect(contactLink('', 'Zoetwater', page)).toBeUndefined();
});

test('een contactpagina blijft zoals zij is', () => {
  const contact = 'https://testland.example/contact';
  expect(contactLink(contact, 'Zoetwater', page)).toBe(contact);
});

test('een bericht heeft de pagina en het record al in zich, ook met vreemde tekens in de titel', () => {
  const title = 'Rijk & regio: “zoetwater” in 50 %?';
  const record = { collection: 'afspraken', id: '2024/zoetwater-noord', moved: false } as const;
  const link = new URL(contactLink('atlas@testland.example', title, page, record) ?? '');
  expect(link.pathname).toBe('atlas@testland.example');
  expect(link.searchParams.get('subject')).toBe(`Afsprakenatlas: ${title}`);
  expect(link.searchParams.get('body')?.split('\r\n').slice(0, 2)).toEqual([
    `Pagina: ${page}`,
    'Record: afspraken/2024/zoetwater-noord',
  ]);
});
