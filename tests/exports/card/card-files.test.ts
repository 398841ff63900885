import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { badgeSvg } from '#exports/card/badge.ts';
import { cardFiles } from '#exports/card/card-files.ts';
import { cardPolicy } from '#exports/card/card-page.ts';
import { snippetsFor } from '#exports/card/card-path.ts';
import { registerAfter } from '../../support/change.ts';

const addresses = addressesOf(new URL('https://www.example.nl'), '/atlas');
const register = registerAfter();
const edition = { register, addresses, peildatum: '2025-06-12', commit: '', perRecord: true };
const files = new Map(cardFiles(edition).map(({ path, make }) => [path, String(make())]));
const card = files.get('/kaartje/afspraken/2024/zoetwater.html') ?? '';

describe('een kaartje voor een andere site', () => {
  test('is er voor elke uitkomst en elke provincie, en een badge voor elke uitkomst', () => {
    const { afspraken, provincies } = register;
    expect(files.size).toBe(2 * afspraken.length + provincies.length);
  });

  test('zegt wat het is, de laatst bekende stand en haar dag, en wiens kaartje het is', () => {
    expect(card).toContain('<p>Stand: Loopt, 1 februari 2025.</p>');
    expect(card).toContain('Geen website van de Rijksoverheid.');
    expect(card).toContain(
      'href="https://www.example.nl/atlas/afspraken/2024/zoetwater/" target="_top"',
    );
  });

  test('heeft geen script, en een beleid dat alleen zijn eigen stijl toelaat', () => {
    expect(card).not.toMatch(/<script|javascript:| on\w+=/);
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(card) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(cardPolicy).toContain(`style-src 'sha256-${hash}'`);
    expect(cardPolicy).toMatch(/^default-src 'none'; /);
  });

  test('verandert niet met de dag als de stand dat niet doet', () => {
    const later = cardFiles({ ...edition, peildatum: '2025-06-13' });
    expect(later.map(({ make }) => make())).toEqual([...files.values()]);
  });

  test('is er niet als bestanden per record uit staan', () => {
    expect(cardFiles({ ...edition, perRecord: false })).toEqual([]);
  });
});

test('een badge zegt de stand ook voor wie haar niet ziet', () => {
  expect(badgeSvg('Stand', 'Loopt, 2025')).toContain('<title>Stand: Loopt, 2025</title>');
});

test('wat men overneemt, wijst naar bestanden die er zijn', () => {
  const node = { collection: 'afspraken', id: '2024/zoetwater', label: 'Zoetwater' } as const;
  const paths = snippetsFor(node, addresses).map(
    ({ text }) => / src="https:\/\/www\.example\.nl\/atlas([^"]+)"/.exec(text)?.[1] ?? '',
  );
  expect(paths).toHaveLength(2);
  expect(paths.filter((path) => !files.has(path))).toEqual([]);
});
