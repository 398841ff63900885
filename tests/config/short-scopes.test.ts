import { describe, expect, test } from 'vitest';
import { shortScopes } from '../../config/short-scopes.ts';

/** What the build makes of these files, in this order. */
function built(...files: [id: string, code: string][]): (string | undefined)[] {
  const { transform } = shortScopes();
  return files.map(([id, code]) => transform(code, id)?.code);
}

describe('de namen van de stijlen van een onderdeel', () => {
  test('zijn kort, en in de pagina en de stijl dezelfde', () => {
    expect(
      built(
        ['Kaart.astro', '<p data-astro-cid-abcd1234><b data-astro-cid-abcd1234>'],
        ['Kaart.astro?astro&type=style&lang.css', 'p[data-astro-cid-abcd1234]{a:b}'],
      ),
    ).toEqual(['<p data-_1234><b data-_1234>', 'p[data-_1234]{a:b}']);
  });

  test('blijven van elkaar onderscheiden, of de bouw stopt', () => {
    expect(() =>
      built(['A.astro', 'data-astro-cid-aaaa1234'], ['B.astro', 'data-astro-cid-bbbb1234']),
    ).toThrow('data-_1234 (B.astro)');
  });

  test('komen alleen uit onderdelen', () => {
    expect(built(['a.ts', 'data-astro-cid-abcd1234'], ['A.astro', 'geen'])).toEqual([
      undefined,
      undefined,
    ]);
  });
});
