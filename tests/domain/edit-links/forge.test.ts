import { describe, expect, test } from 'vitest';
import { commitAddress, forgeOf, historyAddress } from '#domain/edit-links/forge.ts';
import { editLinksOf } from '#domain/edit-links/page-source.ts';

const file = 'content/afspraken/2024/zoet.json';
const source = {
  file,
  record: { collection: 'afspraken', id: '2024/zoet', moved: false },
} as const;
const page = { title: 'Zoet water', address: 'https://atlas.example/afspraken/2024/zoet/' };

function forge(kind: string, url: string, branch = 'main') {
  const found = forgeOf(url, kind, branch);
  if (!found) throw new Error('geen repository');
  return found;
}
const github = forge('github', 'https://github.com/naam/atlas');
const gitlab = forge('gitlab', 'https://gitlab.com/groep/deel/atlas');
const gitea = forge('gitea', 'https://codeberg.org/naam/atlas');
const azure = forge('azure', 'https://dev.azure.com/organisatie/project/_git/atlas');

describe('“Verbeter deze pagina”', () => {
  test.each([
    [github, `https://github.com/naam/atlas/edit/main/${file}`],
    [gitlab, `https://gitlab.com/groep/deel/atlas/-/edit/main/${file}`],
    [gitea, `https://codeberg.org/naam/atlas/_edit/main/${file}`],
    [
      azure,
      `https://dev.azure.com/organisatie/project/_git/atlas?path=${encodeURIComponent(`/${file}`)}&version=GBmain`,
    ],
  ])('opent het bestand bij $kind', (place, address) => {
    expect(editLinksOf(place, source, page).edit).toBe(address);
  });

  test('volgt de tak die is ingesteld', () => {
    const place = forge('github', 'https://github.com/naam/atlas', 'productie/nu');
    expect(editLinksOf(place, source, page).edit).toContain('/edit/productie/nu/content/');
  });

  test.each([github, gitlab, gitea, azure])(
    'leidt bij code naar het formulier, bij $kind',
    (place) => {
      const links = editLinksOf(place, { file: 'src/pages/over/index.astro' }, page);
      expect(links.edit).toBe(links.report);
      expect(decodeURIComponent(links.edit)).not.toContain('.astro');
    },
  );
});

describe('een melding', () => {
  test('vult bij GitHub het formulier in', () => {
    const { report, news } = editLinksOf(github, source, page);
    expect(new URL(report).searchParams.get('template')).toBe('fout-melden.yml');
    expect(new URL(report).searchParams.get('bestand')).toBe(file);
    expect(new URL(news ?? '').searchParams.get('afspraak')).toBe('2024/zoet');
  });

  test.each([
    [gitlab, '/groep/deel/atlas/-/issues/new', 'issue[title]', 'issue[description]'],
    [gitea, '/naam/atlas/issues/new', 'title', 'body'],
    [
      azure,
      '/organisatie/project/_workitems/create/Issue',
      '[System.Title]',
      '[System.Description]',
    ],
  ])('heeft bij $kind een titel en vragen', (place, path, title, text) => {
    const url = new URL(editLinksOf(place, source, page).report);
    expect(url.pathname).toBe(path);
    expect(url.searchParams.get(title)).toBe('Fout: Zoet water');
    expect(url.searchParams.get(text)).toContain(`Pagina: ${page.address}`);
    expect(url.searchParams.get(text)).toContain('Bron (adres en datum):');
  });
});

test('de geschiedenis van een bestand en de regels van een commit hebben overal hun eigen adres', () => {
  expect(historyAddress(gitlab, file)).toContain('/-/commits/main/content/');
  expect(historyAddress(gitea, file)).toContain('/commits/branch/main/content/');
  expect(historyAddress(azure, file)).toContain('_a=history');
  expect(commitAddress(gitlab, 'abc')).toBe('https://gitlab.com/groep/deel/atlas/-/commit/abc');
  expect(commitAddress(github, 'abc')).toBe('https://github.com/naam/atlas/commit/abc');
});

test('zonder adres, of als niemand weet welk programma er draait, zijn er geen links', () => {
  expect(forgeOf('', 'github', 'main')).toBeUndefined();
  expect(forgeOf('https://git.example.nl/a/b', '', 'main')).toBeUndefined();
});
