import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { securityTxt } from '#domain/register/security-txt.ts';
import { dag } from '../../support/arbitraries.ts';

const where = {
  fallback: 'https://atlas.nl/bijdragen/',
  canonical: 'https://atlas.nl/.well-known/security.txt',
};
const fieldsOf = (contact: string, peildatum: string) =>
  new Map(
    securityTxt({ ...where, contact }, peildatum)
      .trim()
      .split('\n')
      .map((line): [string, string] => [line.replace(/: .*/, ''), line.replace(/^.*?: /, '')]),
  );

describe('security.txt', () => {
  test.each([
    ['een e-mailadres', 'lek@atlas.nl', 'mailto:lek@atlas.nl'],
    ['een pagina', 'https://atlas.nl/contact', 'https://atlas.nl/contact'],
    ['niets: dan de pagina voor iedereen', '', 'https://atlas.nl/bijdragen/'],
  ])('noemt als contact %s', (_, contact, expected) => {
    expect(fieldsOf(contact, '2026-11-30').get('Contact')).toBe(expected);
  });

  test('verloopt na meer dan tien maanden en binnen een jaar, en is de hele maand gelijk', () => {
    fc.assert(
      fc.property(dag, (day) => {
        const expires = fieldsOf('', day).get('Expires') ?? '';
        expect(expires).toMatch(/^\d{4}-\d\d-01T00:00:00Z$/);
        const days = (Date.parse(expires) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000;
        expect(days).toBeGreaterThan(300);
        expect(days).toBeLessThan(366);
        expect(fieldsOf('', `${day.slice(0, 8)}01`).get('Expires')).toBe(expires);
      }),
    );
  });
});
