import { describe, expect, test } from 'vitest';
import { pageSources } from '#domain/edit-links/page-source.ts';
import { afspraak, gebeurtenis, partij, ronde } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

describe('een plek en haar bestuur', () => {
  const register = registerAfter(
    write(
      'data/partijen/gemeente-leeuwarden.json',
      partij('Gemeente Leeuwarden', { soort: 'overheden', gemeente: 'leeuwarden' }),
    ),
  );

  test.each([
    ['provincie', 'provincie-fryslan', '/provincies/fryslan/'],
    ['regio', 'regio-twente', '/regios/twente/'],
    ['gemeente', 'gemeente-leeuwarden', '/gemeenten/leeuwarden/'],
  ])('zijn bij een %s één pagina', (_, id, path) => {
    const government = register.find('partijen', id);
    expect(government).toMatchObject({ path, address: `/partijen/${id}/` });
    expect(government?.place).toMatchObject({ path, partij: government });
  });

  test('zijn dat niet bij een partij die geen plek bestuurt', () => {
    const rijk = register.find('partijen', 'rijk');
    expect(rijk).toMatchObject({ path: '/partijen/rijk/', place: undefined });
  });

  test('hebben elk hun eigen bestand om te verbeteren', () => {
    const sources = pageSources(register);
    expect(sources.get('/provincies/fryslan/')?.file).toBe('data/provincies/fryslan.json');
    expect(sources.get('/partijen/provincie-fryslan/')?.file).toBe(
      'data/partijen/provincie-fryslan.json',
    );
  });
});

describe('een ronde', () => {
  const later = write(
    'data/rondes/2026.json',
    ronde(2026, { data: ['2026-06-01'], brief: undefined }),
  );

  test('heeft een pagina als er een uitkomst van in de atlas staat, of haar brief', () => {
    const register = registerAfter(later);
    expect(register.find('rondes', '2024')?.path).toBe('/rondes/2024/');
  });

  test('staat anders alleen in de lijst van rondes, en haar adres blijft', () => {
    expect(registerAfter(later).find('rondes', '2026')).toMatchObject({
      path: '/rondes/#ronde-2026',
      address: '/rondes/2026/',
    });
  });

  test('krijgt haar pagina met de eerste uitkomst', () => {
    const first = write(
      'content/afspraken/2026/nieuw.json',
      afspraak('Nieuw', { ronde: '2026', verloop: [gebeurtenis({ datum: '2026-06-12' })] }),
    );
    expect(registerAfter(later, first).find('rondes', '2026')?.path).toBe('/rondes/2026/');
  });
});
