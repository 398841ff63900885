import { describe, expect, test } from 'vitest';
import { readSettings, requirePublishable } from '../../config/settings.ts';

/** What the settings say when they are read, one line for each mistake. */
function mistakes(environment: Record<string, string>, publishes = false): string[] {
  try {
    readSettings(
      { PEILDATUM: '2026-11-30', ...environment },
      ...(publishes ? [requirePublishable] : []),
    );
    return [];
  } catch (error) {
    return String(error).split('\n- ').slice(1);
  }
}

describe('de instellingen', () => {
  test('hebben elk een gewone waarde, en leeg is niet gezet', () => {
    const names = ['PORT', 'SITE_URL', 'BASE_PATH', 'OUT_DIR', 'REPOSITORY_URL', 'BEHEER'];
    const empty = Object.fromEntries(names.map((name) => [name, ' ']));
    expect({ ...readSettings({}), moment: 0 }).toEqual({ ...readSettings(empty), moment: 0 });
    expect(readSettings(empty)).toMatchObject({
      port: 4321,
      site: 'https://afsprakenatlas.example',
      isForLooking: true,
      base: '/',
      outDir: 'dist',
      keeper: { name: '', contact: '' },
      repository: { url: '', kind: '', branch: 'main' },
      hasBeheer: false,
    });
  });

  test.each([
    ['/', '/'],
    ['atlas', '/atlas'],
    ['/atlas', '/atlas'],
    ['atlas/', '/atlas'],
    [' /data/atlas/ ', '/data/atlas'],
  ])('maken van BASE_PATH “%s” de map %s', (given, base) => {
    expect(readSettings({ BASE_PATH: given }).base).toBe(base);
  });

  test.each<[string, string, string, Record<string, string>?]>([
    ['PORT', 'abc', 'een heel getal van 1 tot en met 65535'],
    ['PORT', '0', 'een heel getal'],
    ['PORT', '65536', 'een heel getal'],
    ['PORT', '80.5', 'een heel getal'],
    ['BASE_PATH', '//', 'de map op de host, zoals /atlas'],
    ['BASE_PATH', '/a//b', 'de map op de host'],
    ['BASE_PATH', '/../x', 'de map op de host'],
    ['BASE_PATH', 'C:/Program Files/Git/atlas', 'de map op de host'],
    ['BASE_PATH', 'https://atlas.nl/', 'de map op de host'],
    ['SITE_URL', 'atlas.provincie.nl', 'geen adres van een site'],
    ['SITE_URL', 'ftp://atlas.provincie.nl', 'geen adres van een site'],
    [
      'SITE_URL',
      'https://atlas.provincie.nl/atlas',
      'niet ook “/atlas”; een map staat in BASE_PATH',
    ],
    ['SITE_URL', 'https://atlas.provincie.nl/?x', 'niet ook “/?x”'],
    ['REPOSITORY_URL', 'naam/atlas', 'geen adres van een repository'],
    ['REPOSITORY_KIND', 'svn', 'kies github, gitlab'],
    ['KEEPER_CONTACT', 'bel maar', 'geen e-mailadres en geen adres van een pagina'],
    ['BEHEER', 'ja', 'het is 1, of leeg'],
    ['RECORD_FILES', 'nee', 'kies 0 of 1'],
    ['PEILDATUM', '31-12-2026', 'een dag, zoals 2026-11-30'],
    ['PEILDATUM', '2026-02-30', 'een dag, zoals 2026-11-30'],
    ['SOURCE_DATE_EPOCH', 'gisteren', 'geen aantal seconden', { PEILDATUM: '' }],
  ])('zeggen van %s=%s in één zin wat er mis is', (name, value, reason, others = {}) => {
    const [mistake = '', ...more] = mistakes({ ...others, [name]: value });
    expect(more).toEqual([]);
    expect(mistake).toContain(name);
    expect(mistake).toContain(`“${value}”`.slice(0, 8));
    expect(mistake).toContain(reason);
  });

  test('noemen alle fouten tegelijk', () => {
    const wrong = { PORT: 'abc', BASE_PATH: '//', SITE_URL: 'https://a.nl/b', REPOSITORY_URL: 'x' };
    const named = mistakes(wrong).map((mistake) => mistake.split(' ')[0]);
    expect(named.toSorted()).toEqual(Object.keys(wrong).toSorted());
  });
});

describe('publiceren', () => {
  const good = { SITE_URL: 'https://atlas.provincie.nl', KEEPER_CONTACT: 'atlas@provincie.nl' };

  test('kan met een echt adres en iemand om te schrijven', () => {
    expect(mistakes(good, true)).toEqual([]);
    expect(mistakes({}, true)).toEqual([]);
  });

  test.each([
    ['het adres uit de voorbeelden', { SITE_URL: 'https://afsprakenatlas.example' }, 'SITE_URL'],
    ['een adres dat niet kan bestaan', { SITE_URL: 'https://atlas.example.org' }, 'SITE_URL'],
    ['niemand om te schrijven', { KEEPER_CONTACT: '' }, 'KEEPER_CONTACT ontbreekt'],
    [
      'een verzonnen e-mailadres',
      { KEEPER_CONTACT: 'a@b.example' },
      'KEEPER_CONTACT is een voorbeeld',
    ],
    [
      'een verzonnen contactpagina',
      { KEEPER_CONTACT: 'https://b.example/x' },
      'KEEPER_CONTACT is een',
    ],
  ])('kan niet met %s', (_, wrong, message) => {
    const [mistake = '', ...more] = mistakes({ ...good, ...wrong }, true);
    expect(more).toEqual([]);
    expect(mistake).toContain(message);
  });

  test('noemt adres en contact tegelijk', () => {
    expect(mistakes({ SITE_URL: 'https://a.example' }, true)).toHaveLength(2);
  });
});
